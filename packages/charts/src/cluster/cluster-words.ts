import {
  basisName,
  domainWords,
  type Ground,
  groundText,
  type Lang,
  numberText,
  planBasis,
  type SiteStage,
  sourceLine,
  type Tally,
  type UnitId,
  units,
} from "@lianchi/domain";
import type { ClusterOutlook } from "@lianchi/returns";
import type { ChartRecord, Look } from "../engine/picture.ts";
import { withSemicolons } from "../engine/sentences.ts";
import { nativeNumber } from "../rows/native-parts.ts";
import { plainNumber } from "../rows/provenance-words.ts";
import { words } from "../words/index.ts";

type NamedPlan = NonNullable<ClusterOutlook["reference"]>;

/** The outline of the two palest stages, without which they would be lost on paper. */
export const isPale = (stage: SiteStage): boolean => stage === "planned" || stage === "surveyed";

/** Where the counts come from, in one line. */
export function countsSource({ counts }: ClusterOutlook, { lang }: Look): string {
  const [first, ...others] = counts.sources;
  return first === undefined ? "" : words[lang].sites.source(first, others.length, counts.reasoned);
}

/** The document of a plan, or the reason in its place. */
export function planSource({ counts }: ClusterOutlook, plan: Ground, lang: Lang): string {
  const titleOf = (id: string) => {
    const source = counts.planSources.find((one) => one.id === id);
    return source === undefined ? id : sourceLine(source, lang);
  };
  return groundText(plan, titleOf, lang);
}

/** Which plan a picture goes by, and how it came to be known. */
export function planNote({ counts }: ClusterOutlook, plan: NamedPlan, lang: Lang): string {
  return words[lang].sites.planIs(plan.name, basisName[planBasis(counts, plan)][lang]);
}

/** The parts of a note that are there. */
export function joined(parts: readonly (string | null)[], lang: Lang): string | null {
  const there = parts.filter((part) => part !== null && part !== "");
  return there.length === 0 ? null : withSemicolons(there, lang);
}

/** The basis of what is counted from records. */
export const countedBasis = (lang: Lang) => basisName.summed[lang];

type Counted = {
  readonly subject: string;
  readonly metric: string;
  readonly on: string;
  readonly unitId: UnitId;
};

/** Sites and capacity of a tally as two lines of the CSV. */
export function tallyRecords(
  outlook: ClusterOutlook,
  tally: Tally,
  { subject, metric, on, unitId }: Counted,
  look: Look,
): readonly ChartRecord[] {
  const { lang } = look;
  const say = words[lang].sites;
  const basis = countedBasis(lang);
  const source = countsSource(outlook, { ...look, size: "file" });
  const isPartial = tally.sitesWithoutRating > 0;
  const kw = knownKw(tally);
  return [
    {
      subject,
      metric: say.countOf(metric),
      value: String(tally.sites),
      unit: say.unit,
      period: on,
      basis,
      source,
    },
    {
      subject,
      metric: say.capacityOf(metric),
      value: kw === null ? "" : plainNumber(kw, unitId),
      unit: units[unitId].label[lang],
      period: on,
      basis: isPartial
        ? `${basis}${domainWords[lang].text.inBrackets(say.withoutRating(tally.sitesWithoutRating))}`
        : basis,
      source,
    },
  ];
}

export function powerText(kw: number, unitId: UnitId, lang: Lang): string {
  return `${numberText(kw, unitId)} ${units[unitId].label[lang]}`;
}

/** What sites come to [kW]; null where there are some and none has a rating: that is not zero. */
export const knownKw = ({ sites, capacityKw, sitesWithoutRating }: Tally): number | null =>
  sites > 0 && sitesWithoutRating === sites ? null : capacityKw;

/** The same as a number of a native chart, in the unit shown. */
export function nativeKw(tally: Tally, unitId: UnitId): number | null {
  const kw = knownKw(tally);
  return kw === null ? null : nativeNumber(kw, unitId);
}

/** The same as a number of a picture. */
export function tallyPower(tally: Tally, unitId: UnitId): string {
  const kw = knownKw(tally);
  return kw === null ? "—" : numberText(kw, unitId);
}

/** Connections whose day nobody knows, in words; null when there are none. */
export function undatedNote({ counts: { undated } }: ClusterOutlook, lang: Lang): string | null {
  return undated.sites === 0 ? null : words[lang].sites.undated(undated.sites);
}

/** Sites whose rating nobody knows, in words; null when there are none. */
export function unratedNote(sitesWithoutRating: number, lang: Lang): string | null {
  return sitesWithoutRating === 0 ? null : words[lang].sites.unrated(sitesWithoutRating);
}
