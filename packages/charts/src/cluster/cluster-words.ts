import {
  basisName,
  type Ground,
  groundText,
  type Lang,
  numberText,
  type SiteStage,
  sourceLine,
  type Tally,
  type UnitId,
  units,
} from "@lianchi/domain";
import type { ClusterOutlook } from "@lianchi/returns";
import type { ChartRecord, Look } from "../engine/picture.ts";
import { nativeNumber } from "../rows/native-parts.ts";
import { plainNumber } from "../rows/provenance-words.ts";

/** The outline of the two palest stages, without which they would be lost on paper. */
export const isPale = (stage: SiteStage): boolean => stage === "planned" || stage === "surveyed";

/** Where the counts come from, in one line. */
export function countsSource({ counts }: ClusterOutlook, { lang }: Look): string {
  const zh = lang === "zh";
  const [first, ...others] = counts.sources;
  const reasons =
    counts.reasoned === 0
      ? ""
      : zh
        ? `；其中 ${counts.reasoned} 个点位的阶段为录入更正，依据所填原因`
        : `; of ${counts.reasoned} ${counts.reasoned === 1 ? "site" : "sites"} the stage rests on the reason of a correction`;
  if (first === undefined) return "";
  const title = zh ? first.title : (first.titleEn ?? first.title);
  const name = zh ? `《${title}》` : title;
  const more =
    others.length === 0
      ? ""
      : zh
        ? `等 ${others.length + 1} 份文件`
        : ` and ${others.length} more ${others.length === 1 ? "document" : "documents"}`;
  return zh
    ? `来源：点位记录（按记录汇总），依据${name}${more}${reasons}`
    : `Source: site records (counted from the records), from ${name}${more}${reasons}`;
}

/** The document of a plan, or the reason in its place. */
export function planSource({ counts }: ClusterOutlook, plan: Ground, lang: Lang): string {
  const titleOf = (id: string) => {
    const source = counts.planSources.find((one) => one.id === id);
    return source === undefined ? id : sourceLine(source, lang);
  };
  return groundText(plan, titleOf, lang);
}

/** The parts of a note that are there. */
export function joined(parts: readonly (string | null)[], lang: Lang): string | null {
  const there = parts.filter((part) => part !== null && part !== "");
  return there.length === 0 ? null : there.join(lang === "zh" ? "；" : "; ");
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
  const zh = lang === "zh";
  const basis = countedBasis(lang);
  const source = countsSource(outlook, { ...look, size: "file" });
  const isPartial = tally.sitesWithoutRating > 0;
  const kw = knownKw(tally);
  return [
    {
      subject,
      metric: zh ? `${metric}点位数` : `${metric}: sites`,
      value: String(tally.sites),
      unit: zh ? "个" : "",
      period: on,
      basis,
      source,
    },
    {
      subject,
      metric: zh ? `${metric}装机` : `${metric}: capacity`,
      value: kw === null ? "" : plainNumber(kw, unitId),
      unit: units[unitId].label[lang],
      period: on,
      basis: isPartial
        ? `${basis}${zh ? `（${tally.sitesWithoutRating} 个未填单机容量）` : ` (${tally.sitesWithoutRating} without a rating)`}`
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
  if (undated.sites === 0) return null;
  return lang === "zh"
    ? `${undated.sites} 个点位的并网日期不详，不计入逐月曲线、速度与预测`
    : `${undated.sites} sites came onto the grid on an unknown day and are in no month, pace or forecast`;
}

/** Sites whose rating nobody knows, in words; null when there are none. */
export function unratedNote(sitesWithoutRating: number, lang: Lang): string | null {
  if (sitesWithoutRating === 0) return null;
  return lang === "zh"
    ? `${sitesWithoutRating} 个点位未填单机容量，未计入装机`
    : `${sitesWithoutRating} sites have no rating and are not in the capacity`;
}
