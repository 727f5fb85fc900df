import { type Reading, ReportSettings, type ReportTemplate } from "@lianchi/domain";

/** A report as its template has it. */
export function defaultSettings(template: ReportTemplate, { lang, units }: Reading): ReportSettings {
  return ReportSettings.parse({
    template,
    title: null,
    issuer: null,
    period: null,
    asOf: null,
    projects: null,
    scenario: null,
    chapters: null,
    edited: [],
    leftOut: [],
    blockOrder: [],
    classification: null,
    watermark: null,
    hasPatterns: true,
    hasMarks: true,
    lang,
    units,
  });
}
