import {
  halfWidth,
  type Lang,
  languages,
  type Quantity,
  quantityLine,
  readingIn,
  readQuantity,
} from "@lianchi/domain";
import { projectWords } from "../../locales/project.ts";

/** What a typed value is taken for. */
export type ReadAmount =
  | { readonly kind: "empty" }
  | { readonly kind: "read"; readonly value: number; readonly both: string }
  | { readonly kind: "unit-missing"; readonly text: string }
  /** A value with a word on how exact it is, which has a field of its own. */
  | ({ readonly kind: "qualified" } & Bare)
  | { readonly kind: "unreadable"; readonly text: string };

/** The same value in the county's units and in SI multiples: `3 万千瓦 = 30 MW`.
 *  @param value in the base unit of the quantity */
export function inBothUnits(quantity: Quantity, value: number, lang: Lang): string {
  const chinese = quantityLine(quantity, value, readingIn("zh"));
  const international = quantityLine(quantity, value, readingIn("en"));
  if (chinese.replace(/ 个$/, "") === international) return chinese;
  const both = [chinese, international];
  return (languages[lang].countsInWan ? both : both.toReversed()).join(" = ");
}

/** No amount that people write is longer. */
const longestAmount = 60;

/** Words on how exact a value is, with the choice that says the same; null where none does. */
const qualifiers: readonly (readonly [RegExp, "about" | "atLeast" | null])[] = [
  [/^(约为|大约|约|about|approx\.?|around|[~≈])\s*/iu, "about"],
  [/\s*(左右|上下)$/u, "about"],
  [/^(超过|超|逾|不少于|不低于|至少|over|more than|at least|[≥>])\s*/iu, "atLeast"],
  [/\s*(以上|余|多)$/u, "atLeast"],
  // Within the number: 30余万千瓦, 10亿多元
  [/(?<=[\d亿万])\s*(余|多)(?=[万亿千元个])/u, "atLeast"],
  [/^(将近|接近|近|不足|nearly|almost|under|less than|[≤<])\s*/iu, null],
];

type Bare = { readonly amount: string; readonly word: string; readonly choice: "about" | "atLeast" | null };

/** A text without its words on how exact it is; null where it has none. Of several words the first one found is told. */
function withoutQualifiers(text: string): Bare | null {
  let bare = null as Bare | null;
  let left = text;
  for (const [pattern, choice] of qualifiers) {
    const [, word] = pattern.exec(left) ?? [];
    if (word === undefined) continue;
    left = left.replace(pattern, "");
    bare = { word: bare?.word ?? word, choice: bare === null ? choice : bare.choice, amount: left };
  }
  return bare;
}

/** Reads what is typed, and says at once how it was understood. */
export function readAmount(text: string, quantity: Quantity, lang: Lang): ReadAmount {
  const typed = halfWidth(text).trim();
  if (typed.length > longestAmount) return { kind: "unreadable", text: `${typed.slice(0, 20)}…` };
  if (typed === "") return { kind: "empty" };
  // Money that ends in 亿 or 万 can be of yuan only.
  const read = readQuantity(quantity === "money" && /[亿万]$/u.test(typed) ? `${typed}元` : typed, quantity);
  if (read.kind === "read" && Number.isFinite(read.value))
    return { kind: "read", value: read.value, both: inBothUnits(quantity, read.value, lang) };
  const bare = withoutQualifiers(typed);
  const left = bare === null ? null : readAmount(bare.amount, quantity, lang);
  if (bare !== null && left?.kind === "read") return { kind: "qualified", ...bare };
  if (left?.kind === "unit-missing") return left;
  return { kind: /^[-−]?[\d,.\s]+$/.test(typed) ? "unit-missing" : "unreadable", text: typed };
}

const baseUnit: Readonly<Partial<Record<Quantity, string>>> = { power: "kW", energy: "kWh", money: "yuan" };

/** A stored value as a person would type it, such that reading it gives the very value back. */
export function typedAmount(value: number, quantity: Quantity, lang: Lang): string {
  const line = quantityLine(quantity, value, readingIn(lang));
  const read = readQuantity(line, quantity);
  if (read.kind === "read" && read.value === value) return line;
  return `${value} ${baseUnit[quantity] ?? ""}`.trim();
}

const examplesOf: Readonly<Partial<Record<Quantity, readonly [string, string]>>> = {
  power: ["3 万千瓦", "30 MW"],
  energy: ["3,400 万千瓦时", "34 GWh"],
  money: ["3.3 亿元", "330 million yuan"],
  count: ["614", "614"],
};

export function amountExamples(quantity: Quantity, lang: Lang): string {
  const [wan, si] = examplesOf[quantity] ?? ["", ""];
  return wan === si ? wan : projectWords[lang].eitherAmount(wan, si);
}

/** What to do with a word on how exact a value is: it has a field of its own. */
export function qualifiedText({ word, amount, choice }: Bare, lang: Lang): string {
  const say = projectWords[lang];
  if (choice === null) return say.qualifiedBelow(word, amount);
  return say.qualified(word, amount, choice === "about" ? say.about : say.atLeast);
}
