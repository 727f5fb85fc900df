import { z } from "zod";
import { ReportId, ReportSettings } from "./report.ts";
import { ScheduleId } from "./report-schedule.ts";
import { Day, Instant } from "./schemas/calendar.ts";
import { ReportFormat } from "./schemas/report-template.ts";

/** A report that left as a file: who took it, when, from which data and settings, and its fingerprint. */
export const ExportedFile = z.object({
  id: z.uuid(),
  at: Instant,
  actor: z.string().min(1).max(80),
  /** The named report that it was made from; null for one made from a template. */
  reportId: ReportId.nullable(),
  name: z.string().min(1).max(120),
  format: ReportFormat,
  /** As they were, with the day that was meant. */
  settings: ReportSettings,
  asOf: Day,
  /** Day with which its chapter of changes compares; null without one. */
  since: Day.nullable(),
  dataVersion: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  fileName: z.string().min(1).max(255),
  /** The schedule that had it made, and the run that it was. */
  scheduleId: ScheduleId.nullable(),
  dueAt: Instant.nullable(),
});
export type ExportedFile = Readonly<z.infer<typeof ExportedFile>>;
