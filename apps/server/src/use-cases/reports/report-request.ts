import {
  Actor,
  Day,
  defaultReading,
  Lang,
  OfficialTexts,
  type ReportFormat,
  ReportPeriod,
  type ReportSettings,
  ReportStyle,
  reportFormats,
  reportTemplates,
  ScenarioId,
  SubjectId,
  UnitStyle,
} from "@lianchi/domain";
import { z } from "zod";
import { done, type Outcome, refused } from "../../outcome.ts";
import type { Product } from "../../product.ts";
import { words } from "../../words/index.ts";
import { defaultSettings } from "./default-settings.ts";
import type { ReportRequest } from "./make-report.ts";
import { reportById } from "./read-reports.ts";

/** What an address or a command line may say over a report's own settings. */
export const ReportOptions = z.object({
  lang: Lang.optional(),
  units: UnitStyle.optional(),
  asOf: Day.optional(),
  period: ReportPeriod.optional(),
  scenario: ScenarioId.optional(),
  outdated: z.enum(["refuse", "print"]).optional(),
  style: ReportStyle.optional(),
  // What an official document says beside its text.
  agency: OfficialTexts.shape.agency.unwrap().unwrap().optional(),
  number: OfficialTexts.shape.number.unwrap().unwrap().optional(),
  addressee: OfficialTexts.shape.addressee.unwrap().unwrap().optional(),
  signedOn: Day.optional(),
  remark: OfficialTexts.shape.remark.unwrap().unwrap().optional(),
  copiesTo: OfficialTexts.shape.copiesTo.unwrap().unwrap().optional(),
  printedBy: OfficialTexts.shape.printedBy.unwrap().unwrap().optional(),
  printedOn: Day.optional(),
  actor: Actor.optional(),
  projects: z
    .string()
    .transform((list) => list.split(",").filter((id) => id !== ""))
    .pipe(z.array(SubjectId).max(100))
    .optional(),
});
export type ReportOptions = z.infer<typeof ReportOptions>;

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  names.some((one) => one === name);

/** Who is written down where nobody gave a name. */
const nobody = words[defaultReading.lang].actors.nobody;

/** The report that an address or command names: a template, or a report that somebody saved.
 *  @param name id of a template or of a named report @param format as it was written */
export function reportRequestOf(
  product: Product,
  name: string,
  format: string,
  options: ReportOptions,
): Outcome<ReportRequest & { readonly format: ReportFormat }> {
  if (!isOneOf(reportFormats, format))
    return refused({
      code: "unknown-format",
      value: format.slice(0, 80),
      expected: reportFormats.join(", "),
    });
  const named = reportById(product, name);
  if (named === undefined && !isOneOf(reportTemplates, name))
    return refused({
      code: "unknown-template",
      value: name.slice(0, 80),
      expected: reportTemplates.join(", "),
    });
  const {
    lang = defaultReading.lang,
    units = defaultReading.units,
    asOf,
    period,
    scenario,
    projects,
    actor = nobody,
    outdated,
  } = options;
  const own: ReportSettings =
    named?.fields.settings ??
    defaultSettings(isOneOf(reportTemplates, name) ? name : "quarterly", { lang, units });
  const settings: ReportSettings = {
    ...own,
    lang: options.lang ?? own.lang,
    units: options.units ?? own.units,
    asOf: asOf ?? own.asOf,
    period: period ?? own.period,
    scenario: scenario ?? own.scenario,
    style: options.style ?? own.style,
    official: {
      agency: options.agency ?? own.official.agency,
      number: options.number ?? own.official.number,
      addressee: options.addressee ?? own.official.addressee,
      signedOn: options.signedOn ?? own.official.signedOn,
      remark: options.remark ?? own.official.remark,
      copiesTo: options.copiesTo ?? own.official.copiesTo,
      printedBy: options.printedBy ?? own.official.printedBy,
      printedOn: options.printedOn ?? own.official.printedOn,
    },
    projects: projects ?? own.projects,
  };
  return done({ actor, reportId: named?.fields.id ?? null, settings, format, outdated });
}
