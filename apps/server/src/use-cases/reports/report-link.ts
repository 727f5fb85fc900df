import { endedQuarter, plainReport, type ReportSettings } from "@lianchi/domain";

/** Longer settings are not printed as an address. */
const longest = 600;

/** Settings that stand in an address as a draft does, see the web's `draft-address.ts`; null where they are too long. */
function draftOf(settings: ReportSettings, day: string): string | null {
  const expected = { ...plainReport, period: settings.template === "quarterly" ? endedQuarter(day) : null };
  const own = new Map<string, unknown>(Object.entries(settings));
  const other = Object.entries(expected).filter(
    ([name, value]) => JSON.stringify(own.get(name)) !== JSON.stringify(value),
  );
  if (other.length === 0) return "";
  const part = Object.fromEntries(other.map(([name]) => [name, own.get(name)]));
  const draft = { of: `template:${settings.template}`, version: 0, settings: part };
  const text = Buffer.from(JSON.stringify(draft)).toString("base64url");
  return text.length > longest ? null : text;
}

/** The page on which this very report is found again, from the root of whatever host serves the product.
 *  @param day up to which it counts
 *  @returns "" where an address would lead to another report: paragraphs written anew, or settings too long for one */
export function reportLink(settings: ReportSettings, reportId: string | null, day: string): string {
  if (reportId !== null) return `/reports?${new URLSearchParams({ report: reportId, asOf: day })}`;
  const { template, projects, lang, units, edited } = settings;
  const draft = draftOf(settings, day);
  if (draft === null || edited.length > 0) return "";
  const query = new URLSearchParams({
    template,
    asOf: day,
    ...(projects === null ? {} : { projects: projects.join(",") }),
    ...(lang === "zh" ? {} : { lang }),
    ...(units === "wan" ? {} : { units }),
    ...(draft === "" ? {} : { draft }),
  });
  return `/reports?${query}`;
}
