import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newestDue, type Problem, type ReportFormat, type ScheduleFields } from "@lianchi/domain";
import { folderProblem } from "@lianchi/store";
import type { Product } from "../../product.ts";
import { makeReport, type ReportPress } from "../../use-cases/reports/make-report.ts";
import { reportById, schedulesOf } from "../../use-cases/reports/read-reports.ts";

/** Who is written down for what a schedule had made. */
export const scheduleActor = "定期生成 / scheduled";

export type Schedules = {
  /** Makes every report that is due and not made yet: at the start, and again and again. One run at a time. */
  runDue(): Promise<void>;
  /** Why the last run of a schedule failed; undefined where it did not. */
  failureOf(scheduleId: string): Problem | undefined;
  readonly folder: string;
  /** Begins nothing more, and waits for what runs. */
  stop(): Promise<void>;
};

type Missing = { readonly format: ReportFormat; readonly dueAt: string };

/** Formats of the newest due run that no file is noted for. A run that was due before the schedule stood is none of it. */
async function missingOf(
  product: Product,
  fields: ScheduleFields,
  since: string,
): Promise<readonly Missing[]> {
  const { dueAt } = newestDue(fields, product.now().toISOString());
  if (dueAt < since) return [];
  const made = await product.store.readExports({ scheduleId: fields.id, most: 40 });
  return fields.formats
    .filter((format) => !made.some((file) => file.dueAt === dueAt && file.format === format))
    .map((format) => ({ format, dueAt }));
}

/** Under a name of its own first, so that a full disk or a kill leaves no half file under the right one. */
function writeWhole(folder: string, fileName: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const part = join(folder, `.${fileName}.part`);
  try {
    writeFileSync(part, bytes);
    renameSync(part, join(folder, fileName));
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

export function createSchedules(
  product: Product,
  press: ReportPress,
  folder: string,
  onFailure: (error: unknown) => void,
): Schedules {
  const failures = new Map<string, Problem>();
  let running: Promise<void> | null = null;
  let isStopped = false;

  async function runOne(fields: ScheduleFields, since: string): Promise<void> {
    const report = reportById(product, fields.reportId);
    if (report === undefined) return;
    for (const { format, dueAt } of await missingOf(product, fields, since)) {
      const { asOf, period } = newestDue(fields, product.now().toISOString());
      const { settings } = report.fields;
      const made = await makeReport(product, press, scheduleActor, {
        actor: scheduleActor,
        reportId: fields.reportId,
        settings: { ...settings, asOf, period: period ?? settings.period },
        format,
        run: { scheduleId: fields.id, dueAt },
        beforeNoting: (file, bytes) => writeWhole(folder, file.fileName, bytes),
      });
      if (made.kind === "refused") {
        failures.set(fields.id, made.problems[0] ?? { code: "internal" });
        return;
      }
    }
    failures.delete(fields.id);
  }

  async function runAll(): Promise<void> {
    for (const { fields, at } of schedulesOf(product)) {
      if (isStopped) return;
      try {
        await runOne(fields, at);
      } catch (error) {
        failures.set(fields.id, folderProblem(error, folder));
        onFailure(error);
      }
    }
  }

  return {
    folder,
    failureOf: (scheduleId) => failures.get(scheduleId),
    runDue: () => {
      if (isStopped) return Promise.resolve();
      running ??= runAll().finally(() => {
        running = null;
      });
      return running;
    },
    stop: async () => {
      isStopped = true;
      await running;
    },
  };
}
