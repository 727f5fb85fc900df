import { plainReport, type Reading, ReportSettings, type ReportTemplate } from "@lianchi/domain";

/** A report as its template has it. */
export function defaultSettings(template: ReportTemplate, { lang, units }: Reading): ReportSettings {
  return ReportSettings.parse({
    ...plainReport,
    template,
    period: null,
    asOf: null,
    projects: null,
    lang,
    units,
  });
}
