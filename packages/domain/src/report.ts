import { z } from "zod";
import { SubjectId } from "./ids.ts";
import { lineUpTo, textUpTo, wordsUpTo } from "./plain-text.ts";
import { ScenarioId } from "./scenario.ts";
import { Day } from "./schemas/calendar.ts";
import { Lang, UnitStyle } from "./schemas/language.ts";
import { ReportTemplate } from "./schemas/report-template.ts";

/** A named report. */
export const ReportId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(64)
  .brand<"ReportId">();
export type ReportId = z.infer<typeof ReportId>;

/** Quarter, month or year that a report is about. @example "2026-Q3", "2026-09", "2026" */
export const ReportPeriod = z.string().regex(/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/);
export type ReportPeriod = z.infer<typeof ReportPeriod>;

/** The newest quarter that has ended before a day: what a quarterly report is about unless somebody says otherwise.
 *  @example endedQuarter("2026-11-20") // "2026-Q3" */
export function endedQuarter(day: string): ReportPeriod {
  const quarter = Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / 3) - 1;
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
}

/** Names a paragraph, figure or table of a report. */
const BlockId = z.string().regex(/^[a-z][A-Za-z0-9.-]{0,79}$/);

/** A paragraph that somebody wrote anew. `generated` is what the data had said: where that has changed since, the reader
 *  of the builder is told. */
export const EditedText = z.object({
  blockId: BlockId,
  text: wordsUpTo(4_000),
  generated: textUpTo(8_000),
});
export type EditedText = Readonly<z.infer<typeof EditedText>>;

export const ChapterChoice = z.object({
  id: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  isIncluded: z.boolean(),
});

/** How a report is set: 简报, or 公文 in the form of GB/T 9704-2012. */
export const reportStyles = ["brief", "official"] as const;
export const ReportStyle = z.enum(reportStyles);
export type ReportStyle = z.infer<typeof ReportStyle>;

/** What an official document says beside its text, each null until somebody enters it: nothing here has a usual value. */
export const OfficialTexts = z.object({
  /** 发文机关: names the document at its head and signs it. */
  agency: lineUpTo(40).nullable().default(null),
  /** 发文字号. @example "五发改〔2026〕12号" */
  number: lineUpTo(40).nullable().default(null),
  /** 主送机关 */
  addressee: lineUpTo(120).nullable().default(null),
  /** 成文日期 */
  signedOn: Day.nullable().default(null),
  /** 附注 */
  remark: lineUpTo(80).nullable().default(null),
  /** 抄送机关 */
  copiesTo: lineUpTo(160).nullable().default(null),
  /** 印发机关 */
  printedBy: lineUpTo(60).nullable().default(null),
  /** 印发日期 */
  printedOn: Day.nullable().default(null),
});
export type OfficialTexts = Readonly<z.infer<typeof OfficialTexts>>;

export const noOfficialTexts: OfficialTexts = OfficialTexts.parse({});

/** All that a report depends on beside the data: the same settings over the same data give the same bytes. */
export const ReportSettings = z.object({
  template: ReportTemplate,
  style: ReportStyle.default("brief"),
  official: OfficialTexts.default(noOfficialTexts),
  /** Null where the template names it. */
  title: lineUpTo(80).nullable(),
  /** Who issues it, on the cover; null leaves the line out. */
  issuer: lineUpTo(60).nullable(),
  /** Null where the as-of day says enough. */
  period: ReportPeriod.nullable(),
  /** Null for the day on which it is made. */
  asOf: Day.nullable(),
  /** Null for all. */
  projects: z.array(SubjectId).max(100).nullable(),
  scenario: ScenarioId.nullable(),
  /** Order and choice of chapters; null as the template has them. Chapters not named follow the named ones. */
  chapters: z.array(ChapterChoice).max(40).nullable(),
  edited: z.array(EditedText).max(200),
  /** Figures and tables that are not printed, by the ids of their blocks; the text that names one of them goes on without. */
  leftOut: z.array(BlockId).max(200).default([]),
  /** Order of figures and tables, each within its chapter. Those not named follow the named ones of their chapter; empty as
   *  the template has them. */
  blockOrder: z.array(BlockId).max(200).default([]),
  /** 密级标识, for instance 内部资料; null for none. */
  classification: lineUpTo(20).nullable(),
  watermark: lineUpTo(20).nullable(),
  /** Patterns beside colours, for paper in black and white. */
  hasPatterns: z.boolean(),
  /** A mark of basis beside each figure. */
  hasMarks: z.boolean(),
  lang: Lang,
  units: UnitStyle,
});
export type ReportSettings = Readonly<z.infer<typeof ReportSettings>>;

export const ReportFields = z.object({
  id: ReportId,
  name: lineUpTo(60),
  settings: ReportSettings,
  isWithdrawn: z.boolean(),
});
export type ReportFields = Readonly<z.infer<typeof ReportFields>>;

/** What a report has unless somebody says otherwise, beside its template, day, period and projects. */
export const plainReport = {
  title: null,
  issuer: null,
  scenario: null,
  chapters: null,
  edited: [],
  leftOut: [],
  blockOrder: [],
  classification: null,
  watermark: null,
  hasPatterns: true,
  style: "brief",
  official: noOfficialTexts,
  hasMarks: true,
} as const satisfies Partial<ReportSettings>;
