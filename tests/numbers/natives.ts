import { chartsIn } from "../../packages/documents/src/testing/read-office.ts";
import { decoded } from "../api/xml-text.ts";
import { inner, type Line } from "./line.ts";

/** A bar, column or point of a chart that the office program draws: as it is kept, and as its label prints it. */
export type NativePoint = {
  readonly series: string;
  readonly category: string;
  readonly value: number;
  /** null where it has no label. */
  readonly shown: string | null;
};

export type ReadNative = {
  readonly title: string;
  readonly categories: readonly string[];
  /** The cells that it is drawn from: `'图 1'!$F$5:$F$10`. */
  readonly refs: readonly string[];
  readonly points: readonly NativePoint[];
};

/** What a number format of ours prints. */
export function formatted(value: number, code: string): string {
  const [, before = "", sign = "", decimals = "", percent = ""] =
    /^(?:"([^"]*)")?([+]?)#,##0(?:\.(0+))?(%)?/.exec(code) ?? [];
  if (!code.includes("#,##0")) return String(value);
  const size = percent === "" ? Math.abs(value) : Math.abs(value) * 100;
  const [whole = "0", rest] = roundedTo(size, decimals.length).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const minus = value < 0 ? "−" : sign;
  return `${before}${minus}${grouped}${rest === undefined ? "" : `.${rest}`}${percent}`;
}

/** Half away from zero on the decimal digits, as spreadsheets do; `toFixed` rounds the binary ones. */
const roundedTo = (size: number, decimals: number) =>
  Number(`${Math.round(Number(`${Number(size.toPrecision(15))}e${decimals}`))}e-${decimals}`).toFixed(
    decimals,
  );

function pointsIn(xml: string, tag: string): ReadonlyMap<number, string> {
  const [part = ""] = inner(xml, tag);
  return new Map(
    [...part.matchAll(/<c:pt idx="(\d+)"[^>]*>\s*<c:v>([\s\S]*?)<\/c:v>/g)].map(([, at, text = ""]) => [
      Number(at),
      decoded(text),
    ]),
  );
}

function pointsOfSeries(xml: string): readonly NativePoint[] {
  const [name = ""] = inner(inner(xml, "c:tx")[0] ?? "", "c:v");
  const categories = pointsIn(xml, "c:cat");
  const values = new Map([...pointsIn(xml, "c:val"), ...pointsIn(xml, "c:yVal")]);
  const [labels = ""] = inner(xml, "c:dLbls");
  const single = inner(labels, "c:dLbl");
  const whole = labels.replace(/<c:dLbl>[\s\S]*?<\/c:dLbl>/g, "");
  const codeOf = (part: string) => /formatCode="([^"]*)"/.exec(part)?.[1];
  const shownOf = (at: number, value: number) => {
    const own = single.find((part) => part.includes(`<c:idx val="${at}"/>`));
    if (own?.includes("<c:delete") === true) return null;
    const part = own ?? whole;
    // A label with words of its own shows a name.
    if (!part.includes('<c:showVal val="1"/>') || part.includes("<c:rich>")) return null;
    return formatted(value, decoded(codeOf(part) ?? "General"));
  };
  return [...values].map(([at, text]) => ({
    series: decoded(name),
    category: categories.get(at) ?? "",
    value: Number(text),
    shown: shownOf(at, Number(text)),
  }));
}

function readNative(xml: string): ReadNative {
  const series = inner(xml, "c:ser");
  const titles = inner(xml, "c:title").map((title) => inner(title, "a:t").map(decoded).join(""));
  const categories = series.map((one) => pointsIn(one, "c:cat"))[0] ?? new Map<number, string>();
  return {
    title: titles.join(" / "),
    categories: [...categories.values()],
    refs: inner(xml, "c:f").map(decoded),
    points: series.flatMap(pointsOfSeries),
  };
}

/** The charts of an office file that its program draws itself. */
export const nativesIn = (bytes: Uint8Array): readonly ReadNative[] => chartsIn(bytes).map(readNative);

const heads = /(约数：|不少于：|about: |at least: )/;

/** What a category says of one of its bars: where its words name some of the bars, the words that name this one. */
export function wordsOf(category: string, series: string): string {
  const [lead = "", ...parts] = category.split(heads);
  if (parts.length === 0) return category;
  const own = parts.flatMap((head, at) =>
    at % 2 === 0 && /^[^，,）)]*/.exec(parts[at + 1] ?? "")?.[0].includes(series) === true ? [head] : [],
  );
  return `${lead}${own.join("")}`;
}

/** A line a point: its number, with what an office program shows of it beside. */
export const nativeLines = (place: string, natives: readonly ReadNative[]): readonly Line[] =>
  natives.flatMap(({ points }, chart) =>
    points
      // Flows of the model by year are no figures of the portfolio.
      .filter(({ category }) => !/^\d+$/.test(category))
      .flatMap(({ series, category, value, shown }) => [
        { place: `${place} chart ${chart + 1}`, text: String(value), beside: wordsOf(category, series) },
        ...(shown === null
          ? []
          : [{ place: `${place} label ${chart + 1}`, text: shown, beside: wordsOf(category, series) }]),
      ]),
  );
