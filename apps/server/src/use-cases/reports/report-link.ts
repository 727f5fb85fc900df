import {
  defaultReading,
  endedQuarter,
  plainReport,
  type ReportFields,
  type ReportSettings,
} from "@lianchi/domain";

/** Longer settings are not printed as an address. */
const longest = 600;

/** A kept report that an address names. */
type Kept = { readonly version: number; readonly fields: ReportFields };

/** Settings that stand in an address as a draft does, see the web's `draft-address.ts`; "" where nothing differs from what
 *  is expected, null where they are too long.
 *  @param of the kept report or template on which they rest */
function draftOf(settings: ReportSettings, expected: object, of: string, version: number): string | null {
  const own = new Map<string, unknown>(Object.entries(settings));
  const other = Object.entries(expected).filter(
    ([name, value]) => JSON.stringify(own.get(name)) !== JSON.stringify(value),
  );
  if (other.length === 0) return "";
  const part = Object.fromEntries(other.map(([name]) => [name, own.get(name)]));
  const text = Buffer.from(JSON.stringify({ of, version, settings: part })).toString("base64url");
  return text.length > longest ? null : text;
}

/** The page on which this very report is found again, from the root of whatever host serves the product.
 *  @param day up to which it counts
 *  @returns "" where an address would lead to another report: its settings are too long for one, as paragraphs that were
 *  written anew are */
export function reportLink(settings: ReportSettings, kept: Kept | null, day: string): string {
  const { template, projects, lang, units } = settings;
  if (kept !== null) {
    // Day and template have places of their own.
    const { asOf: _, template: __, ...expected } = kept.fields.settings;
    const draft = draftOf(settings, expected, kept.fields.id, kept.version);
    return draft === null ? "" : pageOf({ report: kept.fields.id, asOf: day, draft });
  }
  const period = template === "quarterly" ? endedQuarter(day) : null;
  const draft = draftOf(settings, { ...plainReport, period }, `template:${template}`, 0);
  if (draft === null) return "";
  return pageOf({
    template,
    asOf: day,
    projects: projects?.join(",") ?? "",
    lang: lang === defaultReading.lang ? "" : lang,
    units: units === defaultReading.units ? "" : units,
    draft,
  });
}

/** What says nothing is left out. */
const pageOf = (parts: Readonly<Record<string, string>>): string =>
  `/reports?${new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ""))}`;
