import { type Lang, type Quantity, quantityLine, readQuantity } from "@lianchi/domain";

/** What a typed value is taken for. */
export type ReadAmount =
  | { readonly kind: "empty" }
  | { readonly kind: "read"; readonly value: number; readonly both: string }
  | { readonly kind: "unit-missing"; readonly text: string }
  /** A value with a word on how exact it is, which has a field of its own. */
  | { readonly kind: "qualified"; readonly word: string; readonly amount: string }
  | { readonly kind: "unreadable"; readonly text: string };

/** The same value in the county's units and in SI multiples: `3 万千瓦 = 30 MW`.
 *  @param value in the base unit of the quantity */
export function inBothUnits(quantity: Quantity, value: number, lang: Lang): string {
  const chinese = quantityLine(quantity, value, { lang: "zh", units: "wan" });
  const international = quantityLine(quantity, value, { lang: "en", units: "si" });
  if (chinese.replace(/ 个$/, "") === international) return chinese;
  return lang === "zh" ? `${chinese} = ${international}` : `${international} = ${chinese}`;
}

const qualifiers =
  /^(约为|大约|约|将近|接近|近|超过|超|逾|不少于|不低于|至少|about|approx\.?|around|over|more than|at least|[~≈≥>])\s*|\s*(左右|上下|以上|余|多)$/iu;

/** Reads what is typed, and says at once how it was understood. */
export function readAmount(text: string, quantity: Quantity, lang: Lang): ReadAmount {
  const typed = text.normalize("NFKC").trim();
  if (typed === "") return { kind: "empty" };
  // Money that ends in 亿 or 万 can be of yuan only.
  const read = readQuantity(quantity === "money" && /[亿万]$/u.test(typed) ? `${typed}元` : typed, quantity);
  if (read.kind === "read")
    return { kind: "read", value: read.value, both: inBothUnits(quantity, read.value, lang) };
  const [, before, after] = qualifiers.exec(typed) ?? [];
  const word = before ?? after;
  const amount = typed.replace(qualifiers, "");
  if (word !== undefined && readAmount(amount, quantity, lang).kind === "read")
    return { kind: "qualified", word, amount };
  return { kind: /^[-−]?[\d,.\s]+$/.test(typed) ? "unit-missing" : "unreadable", text: typed };
}

const baseUnit: Readonly<Partial<Record<Quantity, string>>> = { power: "kW", energy: "kWh", money: "yuan" };

/** A stored value as a person would type it, such that reading it gives the very value back. */
export function typedAmount(value: number, quantity: Quantity, lang: Lang): string {
  const reading =
    lang === "zh" ? ({ lang: "zh", units: "wan" } as const) : ({ lang: "en", units: "si" } as const);
  const line = quantityLine(quantity, value, reading);
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

export function amountExamples(quantity: Quantity, or: string, lang: Lang): string {
  const [zh, si] = examplesOf[quantity] ?? ["", ""];
  if (zh === si) return zh;
  return lang === "zh" ? `“${zh}”${or}“${si}”` : `“${si}” ${or} “${zh}”`;
}
