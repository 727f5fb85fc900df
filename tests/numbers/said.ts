import { formsOf, type Thing } from "./ledger.ts";
import type { Placed } from "./screen.ts";

/** Numbers by their digits, each with the words that stand before it where it is said. */
export type Said = ReadonlyMap<string, ReadonlySet<string>>;

const wording: readonly (readonly [RegExp, string])[] = [
  [/(?:约|[Aa]bout)\s*$/, "about"],
  [/(?:≥|不少于|[Aa]t ?least)\s*$/, "atLeast"],
];

const number = /(?<![\d.,])[−-]?\d[\d,]*(?:\.\d+)?/g;
const plain = (text: string) => text.replaceAll(",", "").replace("−", "-");

/** Each number of a text with how it is worded, in order. */
export const numbersSaid = (text: string): readonly (readonly [digits: string, precision: string])[] =>
  [...text.matchAll(number)].map(({ 0: found, index }) => {
    const before = text.slice(0, index);
    return [
      plain(found.replace(/,$/, "")),
      wording.find(([sign]) => sign.test(before))?.[1] ?? "exact",
    ] as const;
  });

/** What files say, and what the portfolio's own values are by the rule of their digits. */
export function saidIn(texts: readonly string[], things: readonly Thing[] = []): Said {
  const said = new Map<string, Set<string>>();
  const add = (digits: string, precision: string) =>
    said.set(digits, (said.get(digits) ?? new Set()).add(precision));
  for (const text of texts) for (const [digits, precision] of numbersSaid(text)) add(digits, precision);
  for (const thing of things) for (const digits of formsOf(thing)) add(digits, thing.precision);
  return said;
}

const isNumber = (text: string) => /^[+＋−-]?\d[\d,.]*(?:%|°[NESW])?$/.test(text);

/** Numbers along a scale: at one height or one right edge, as far from each other as the next ones. */
export function ticksOf(texts: readonly Placed[]): ReadonlySet<string> {
  const ticks = new Set<string>();
  const pure = texts.filter(({ text }) => isNumber(text));
  const along = (place: "middle" | "right") => {
    for (const one of pure) {
      const line = pure.filter((other) => Math.abs(one[place] - other[place]) < 2);
      const sorted = [...new Set(line.map(({ text }) => Number.parseFloat(plain(text))))].sort(
        (a, b) => a - b,
      );
      const steps = sorted.slice(1).map((value, at) => value - (sorted[at] ?? 0));
      const [step = 0] = steps;
      if (sorted.length < 3 || steps.some((other) => Math.abs(other - step) > step * 1e-6)) continue;
      for (const { text } of line) for (const [digits] of numbersSaid(text)) ticks.add(digits);
    }
  };
  along("middle");
  along("right");
  return ticks;
}

/** How many have no row or no name of their own: that depends on the room, and is counted by itself. */
const ofRoom =
  /另有 \d+ 项，见数据表|其余 \d+ 个(?:项目)?|其…\d+ 个|\d+ 个批次的名称|\d+ 处名称|不含取消 \d+ 个|\d+ (?:others|more)\b|— \d+ not reported|\d+ batch(?:es)? ha(?:ve|s) no room|\d+ names? ha(?:ve|s) no room|without \d+ dropped/g;

/** Numbers that a place says and its files do not, or word otherwise. */
export function foreignNumbers(
  place: string,
  texts: readonly string[],
  files: Said,
  scale: ReadonlySet<string>,
): readonly string[] {
  return texts.flatMap((text) =>
    numbersSaid(text.replace(ofRoom, "")).flatMap(([digits, precision]) => {
      const worded = files.get(digits);
      if (scale.has(digits)) return [];
      if (worded === undefined) return [`${place}: ${digits} of “${text}” is in no file`];
      return worded.has(precision)
        ? []
        : [`${place}: ${digits} of “${text}” is worded ${precision}, in its files ${[...worded].join("/")}`];
    }),
  );
}
