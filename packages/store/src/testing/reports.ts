import {
  type ChangeRequest,
  type ExportedFile,
  ReportId,
  ReportSettings,
  ScheduleFields,
  ScheduleId,
} from "@lianchi/domain";

const settings = ReportSettings.parse({
  template: "quarterly",
  title: "=1+1 季报 <b>",
  issuer: null,
  period: "2026-Q3",
  asOf: "2026-09-30",
  projects: ["heping-wind"],
  scenario: null,
  chapters: [{ id: "capacity", isIncluded: false }],
  edited: [{ blockId: "capacity.text", text: "写过的 “句子”", generated: "原来的句子" }],
  classification: "内部资料",
  watermark: null,
  hasPatterns: true,
  hasMarks: true,
  lang: "zh",
  units: "wan",
});
const reportId = ReportId.parse("quarterly-report");
const scheduleId = ScheduleId.parse("quarterly-run");

export function quarterly(expectedVersion: number): ChangeRequest & { readonly kind: "report" } {
  const fields = { id: reportId, name: "季报", settings, isWithdrawn: false };
  return { kind: "report", actor: "李工", expectedVersion, fields };
}

export function everyQuarter(expectedVersion: number): ChangeRequest & { readonly kind: "schedule" } {
  const fields = ScheduleFields.parse({
    id: scheduleId,
    reportId,
    formats: ["pdf", "docx"],
    every: "quarter",
    daysLater: 3,
    hour: 6,
    isWithdrawn: false,
  });
  return { kind: "schedule", actor: "李工", expectedVersion, fields };
}

/** A run of the schedule, the same run again, and a file that somebody took later. */
export function exportedFiles(): readonly [ExportedFile, ExportedFile, ExportedFile] {
  const first: ExportedFile = {
    id: "6f1c7d7e-8f5c-4f0e-9d5c-0a1b2c3d4e5f",
    at: "2026-10-04T00:00:00.000Z",
    actor: "定期生成",
    reportId,
    name: "季报",
    format: "pdf",
    settings,
    asOf: "2026-09-30",
    since: "2026-06-30",
    dataVersion: 29,
    sha256: "0".repeat(64),
    bytes: 123_456,
    fileName: "季报_截至2026-09-30.pdf",
    scheduleId,
    dueAt: "2026-10-03T22:00:00.000Z",
  };
  const again = { ...first, id: "7f1c7d7e-8f5c-4f0e-9d5c-0a1b2c3d4e5f" };
  const other = {
    ...first,
    id: "8f1c7d7e-8f5c-4f0e-9d5c-0a1b2c3d4e5f",
    at: "2026-10-05T00:00:00.000Z",
    actor: "王工",
    scheduleId: null,
    dueAt: null,
  };
  return [first, again, other];
}
