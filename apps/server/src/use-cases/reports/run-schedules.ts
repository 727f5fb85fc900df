import {
  type DueRun,
  newestDue,
  type Problem,
  type ReportFormat,
  type ScheduleFields,
} from "@lianchi/domain";
import { folderProblem } from "@lianchi/store";
import type { Product } from "../../product.ts";
import { inAll } from "../../words/in-all.ts";
import { makeReport, type ReportWorker } from "./make-report.ts";
import { reportById, schedulesOf } from "./read-reports.ts";
import { sweepScheduled, writeScheduled } from "./scheduled-files.ts";

/** Who is written down for what a schedule had made. */
export const scheduleActor = inAll(({ actors }) => actors.schedule);

export type Schedules = {
  /** Makes every report that is due and not made yet: at the start, and again and again. One run at a time. Never rejects:
   *  what fails is logged and is the schedule's failure. */
  runDue(): Promise<void>;
  /** Why the last run of a schedule failed; undefined where it did not. */
  failureOf(scheduleId: string): Problem | undefined;
  readonly folder: string;
  /** Begins nothing more, and waits for what runs. */
  stop(): Promise<void>;
};

type Missing = { readonly due: DueRun; readonly formats: readonly ReportFormat[] };

/** Formats of the newest due run that no file is noted for. A run that was due before the schedule stood is none of it. */
async function missingOf(product: Product, fields: ScheduleFields, since: string): Promise<Missing> {
  const due = newestDue(fields, product.now().toISOString());
  if (due.dueAt < since) return { due, formats: [] };
  const made = await product.store.readExports({ scheduleId: fields.id, most: 40 });
  const isMade = (format: ReportFormat) =>
    made.some((file) => file.dueAt === due.dueAt && file.format === format);
  return { due, formats: fields.formats.filter((format) => !isMade(format)) };
}

export function createSchedules(
  product: Product,
  reportWorker: ReportWorker,
  folder: string,
  onFailure: (error: unknown) => void,
): Schedules {
  const failures = new Map<string, Problem>();
  let running: Promise<void> | null = null;
  let isStopped = false;
  let isSwept = false;
  /** What is wrong with the folder of all schedules. */
  let unswept: Problem | null = null;

  async function runOne(fields: ScheduleFields, since: string): Promise<void> {
    const report = reportById(product, fields.reportId);
    if (report === undefined) return;
    const { due, formats } = await missingOf(product, fields, since);
    const { asOf, dueAt } = due;
    const { settings } = report.fields;
    for (const format of formats) {
      const made = await makeReport(product, reportWorker, scheduleActor, {
        actor: scheduleActor,
        reportId: fields.reportId,
        settings: { ...settings, asOf, period: due.period ?? settings.period },
        format,
        run: { scheduleId: fields.id, dueAt },
        beforeNoting: (file, bytes) => writeScheduled(folder, file, bytes),
      });
      if (made.kind === "refused") {
        failures.set(fields.id, made.problems[0] ?? { code: "internal" });
        return;
      }
    }
    failures.delete(fields.id);
  }

  /** What a kill has left is no reason to make nothing: each schedule tries its own folder. */
  function sweep(): void {
    try {
      if (!isSwept) sweepScheduled(folder);
      isSwept = true;
      unswept = null;
    } catch (error) {
      unswept = folderProblem(error, folder);
      onFailure(error);
    }
  }

  async function runAll(): Promise<void> {
    sweep();
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
    failureOf: (scheduleId) => failures.get(scheduleId) ?? unswept ?? undefined,
    runDue: () => {
      if (isStopped) return Promise.resolve();
      running ??= runAll()
        .catch(onFailure)
        .finally(() => {
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
