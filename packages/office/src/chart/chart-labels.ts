import { isOfPoints } from "./chart-axes.ts";
import { type ChartLook, letters, richText, smaller } from "./chart-letters.ts";
import type { OfficeChart } from "./office-chart.ts";

/** More labels than this stand on each other; over columns they have less room than beside bars. */
const mostLabels = 64;
const mostOverColumns = 26;
/** A part of a bar smaller than this share of the longest bar has no room for its number; nor has a longer number in one
 *  smaller than so much a letter. */
const leastShare = 0.06;
const letterShare = 0.012;

type Label = { readonly at: number; readonly xml: string };

const shown = (value: boolean, name: boolean) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="${name ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

const labels = (single: readonly Label[], rest: string) => {
  const ordered = [...single].sort((a, b) => a.at - b.at);
  return `<c:dLbls>${ordered.map(({ at, xml }) => `<c:dLbl><c:idx val="${at}"/>${xml}</c:dLbl>`).join("")}${rest}</c:dLbls>`;
};
const noLabels = shown(false, false);

/** What is worked out is shown with so many decimals at most; a recorded value with all it has, in a unit of 10^9 too. */
const mostDecimals = 4;
const mostRecorded = 9;

/** How values are written: as they are where that is short, otherwise with thousands and the fewest decimals that show them:
 *  the same digits as in the table. Of what no unit shows, two, or four where all are small.
 *  @example numberFormat([30, 20.5]) // "General" @example numberFormat([3_837.5]) // "#,##0.0" */
export function numberFormat(values: readonly number[]): string {
  const largest = Math.max(0, ...values.map(Math.abs));
  const most = largest < 1 ? mostDecimals : 2;
  const isExact = (decimals: number) =>
    values.every((value) =>
      decimals > mostDecimals
        ? value === Number(value.toFixed(decimals))
        : Math.abs(value - Number(value.toFixed(decimals))) < 1e-11 * Math.max(1, largest),
    );
  if (largest < 1_000 && isExact(3)) return "General";
  const decimals = Array.from({ length: mostRecorded + 1 }, (_, at) => at).find(isExact) ?? most;
  return fixedFormat(decimals);
}

/** With just so many decimals. @example fixedFormat(3) // "#,##0.000" */
const fixedFormat = (decimals: number) => (decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`);

/** More decimals than these are written where a value has them, and not behind all others as noughts. */
const mostForAll = 2;

/** Formats of values that stand beside each other: one for all, and for the finer ones each its own. */
function formatsOf(values: readonly number[], labelDecimals: number | undefined) {
  const forAll = values.filter((value) => isExactly(value, mostForAll));
  const format =
    labelDecimals === undefined
      ? numberFormat(forAll.length === 0 ? values : forAll)
      : fixedFormat(labelDecimals);
  const isFine = (value: number) =>
    labelDecimals === undefined && forAll.length > 0 && format !== "General" && !isExactly(value, mostForAll);
  return { format, fineOf: (value: number) => (isFine(value) ? numberFormat([value]) : null) };
}

const isExactly = (value: number, decimals: number) =>
  Math.abs(value - Number(value.toFixed(decimals))) < 1e-9 * Math.max(1, Math.abs(value));

const labelFormat = ({ labelDecimals }: OfficeChart, values: readonly number[]) =>
  labelDecimals === undefined ? numberFormat(values) : fixedFormat(labelDecimals);

const inFormat = (format: string) =>
  `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`;

const shareOf = (value: number) =>
  Math.max(leastShare, String(Number(value.toFixed(mostDecimals))).length * letterShare);

/** Of each category how many parts its bar has. */
const partsAt = ({ series }: OfficeChart, at: number) =>
  series.filter(({ values, isLine = false }) => !isLine && values[at] !== null && values[at] !== undefined)
    .length;

/** Stacked by its nature, yet with one part in each bar: drawn as bars on the same spot, so that the number has its end. */
export function isOneEach(native: OfficeChart): boolean {
  return native.categories.every((_, at) => partsAt(native, at) <= 1);
}

/** White or black, whichever is read better on the colour. */
function onColour(colour: string, { ink, ground }: ChartLook["colours"]): string {
  const light = [1, 3, 5].map((at) => {
    const part = Number.parseInt(`#${colour.replace("#", "")}`.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = light;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.3 ? ink : ground;
}

function barLabels(native: OfficeChart, at: number, look: ChartLook): string {
  const { series, categories } = native;
  const bars = series.filter(({ isLine = false }) => !isLine);
  const values = bars.flatMap((one) => one.values).filter((value) => value !== null);
  const own = series[at];
  const most = native.kind === "column" ? mostOverColumns : mostLabels;
  if (own === undefined || own.isOffset === true || native.days !== undefined || values.length > most)
    return labels([], noLabels);
  const { format, fineOf } = formatsOf(values, native.labelDecimals);
  const fineIn = (around: string) =>
    own.values.flatMap((value, bar) => {
      const fine = value === null ? null : fineOf(value);
      return fine === null ? [] : [{ at: bar, xml: `${inFormat(fine)}${around}` }];
    });
  if (!native.isStacked || isOneEach(native)) {
    const atEnd = `${letters(look.colours.ink, look, true)}<c:dLblPos val="outEnd"/>${shown(true, false)}`;
    const finer = inFormat(fixedFormat((native.labelDecimals ?? 0) + 1));
    const fine = (own.fineAt ?? []).map((bar) => ({ at: bar, xml: `${finer}${atEnd}` }));
    return labels([...fine, ...fineIn(atEnd)], `${inFormat(format)}${atEnd}`);
  }
  const longest = Math.max(
    ...categories.map((_, bar) => bars.reduce((sum, one) => sum + Math.abs(one.values[bar] ?? 0), 0)),
  );
  const narrow = own.values.flatMap((value, bar) =>
    value !== null && Math.abs(value) < longest * shareOf(value)
      ? [{ at: bar, xml: '<c:delete val="1"/>' }]
      : [],
  );
  const within = `${letters(onColour(own.colour, look.colours), smaller(look))}<c:dLblPos val="ctr"/>${shown(true, false)}`;
  const gone = new Set(narrow.map(({ at: bar }) => bar));
  const fine = fineIn(within).filter(({ at: bar }) => !gone.has(bar));
  return labels([...narrow, ...fine], `${inFormat(format)}${within}`);
}

/** The last known value of each series, in its order. */
const ends = ({ series }: OfficeChart) =>
  series.map(({ values }) => values.findLast((value) => value !== null));

/** Names stand at the ends of lines where they have room; otherwise a legend tells them. */
export function hasNamedEnds(native: OfficeChart): boolean {
  if (native.kind !== "line" || native.series.length > 5) return false;
  const all = native.series.flatMap(({ values }) => values).filter((value) => value !== null);
  const range = Math.max(...all) - Math.min(0, ...all);
  const last = ends(native)
    .filter((value) => value !== undefined && value !== null)
    .sort((a, b) => a - b);
  return last.every((value, at) => at === 0 || value - (last[at - 1] ?? 0) > range * 0.07);
}

function lineLabels(native: OfficeChart, at: number, look: ChartLook): string {
  const own = native.series[at];
  const isOver = own?.isLine === true;
  if (own === undefined || !(isOver || hasNamedEnds(native))) return labels([], noLabels);
  const end = own.values.findLastIndex((value) => value !== null);
  if (end < 0) return labels([], noLabels);
  const values = own.values.filter((value) => value !== null);
  const xml = [
    inFormat(labelFormat(native, values)),
    letters(look.colours.ink, smaller(look), true),
    isOver
      ? `<c:dLblPos val="t"/>${shown(true, false)}`
      : `<c:dLblPos val="r"/>${shown(true, true)}<c:separator> </c:separator>`,
  ].join("");
  return labels([{ at: end, xml }], noLabels);
}

/** Whether any point has a name beside it. */
export function hasNamedPoints(native: OfficeChart): boolean {
  return isOfPoints(native) && native.series.some(({ pointNames = [] }) => pointNames.length > 0);
}

function pointLabels(native: OfficeChart, at: number, look: ChartLook): string {
  const { series } = native;
  const { values = [], pointNames = [] } = series[at] ?? {};
  if (pointNames.length === 0 || pointNames.length > mostLabels) return labels([], noLabels);
  // Points of all series stand in one table.
  const first = series.slice(0, at).reduce((sum, one) => sum + one.values.length, 0);
  const named = values.flatMap((value, point) => {
    const name = pointNames[point] ?? "";
    return value === null || name === ""
      ? []
      : [
          {
            at: first + point,
            xml: `${richText(name, look.colours.ink, smaller(look))}<c:dLblPos val="r"/>${shown(true, false)}`,
          },
        ];
  });
  return labels(named, noLabels);
}

/** What is written at the bars, at the ends of the lines or beside the points of a series. */
export function labelsXml(native: OfficeChart, at: number, look: ChartLook): string {
  if (native.kind === "line" || native.series[at]?.isLine === true) return lineLabels(native, at, look);
  if (isOfPoints(native)) return pointLabels(native, at, look);
  return barLabels(native, at, look);
}
