import type {
  Change,
  ExportedFile,
  ReportFields,
  ReportId,
  Revision,
  ScheduleFields,
  ScheduleId,
} from "@lianchi/domain";
import type { Product } from "../../product.ts";

export type NamedReport = Revision<ReportFields> & {
  /** The newest of its files; null where none was made. */
  readonly lastExport: ExportedFile | null;
};

export type NamedSchedule = Revision<ScheduleFields> & { readonly lastRun: ExportedFile | null };

type OfKind<Kind extends Change["kind"]> = Extract<Change, { readonly kind: Kind }>;

/** The newest revision of each named report that is still offered, in the order of their first saving. */
export function reportsOf({ model }: Pick<Product, "model">): readonly OfKind<"report">[] {
  const found = new Map<string, OfKind<"report">>();
  for (const change of model.changes()) if (change.kind === "report") found.set(change.fields.id, change);
  return [...found.values()].filter(({ fields }) => !fields.isWithdrawn);
}

export function schedulesOf({ model }: Pick<Product, "model">): readonly OfKind<"schedule">[] {
  const found = new Map<string, OfKind<"schedule">>();
  for (const change of model.changes()) if (change.kind === "schedule") found.set(change.fields.id, change);
  return [...found.values()].filter(({ fields }) => !fields.isWithdrawn);
}

export function reportById(product: Pick<Product, "model">, id: string): OfKind<"report"> | undefined {
  return reportsOf(product).find(({ fields }) => fields.id === id);
}

/** The newest file of a report. @param before only of those about an earlier day: the same day in another format, or
 *  made again, compares with what it compared with before */
export async function lastExportOf(
  product: Product,
  reportId: ReportId,
  before?: string,
): Promise<ExportedFile | null> {
  const [file] = await product.store.readExports({ reportId, before, most: 1 });
  return file ?? null;
}

async function lastRunOf(product: Product, scheduleId: ScheduleId): Promise<ExportedFile | null> {
  const [file] = await product.store.readExports({ scheduleId, most: 1 });
  return file ?? null;
}

/** Named reports and schedules with the newest file of each. */
export async function readReports(product: Product): Promise<{
  readonly reports: readonly NamedReport[];
  readonly schedules: readonly NamedSchedule[];
}> {
  return {
    reports: await Promise.all(
      reportsOf(product).map(async ({ kind: _, ...revision }) => ({
        ...revision,
        lastExport: await lastExportOf(product, revision.fields.id),
      })),
    ),
    schedules: await Promise.all(
      schedulesOf(product).map(async ({ kind: _, ...revision }) => ({
        ...revision,
        lastRun: await lastRunOf(product, revision.fields.id),
      })),
    ),
  };
}
