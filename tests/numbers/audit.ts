import type { Precision } from "@lianchi/domain";
import { formsOf, plainDigits, type Thing, wrongFormsOf } from "./ledger.ts";
import type { Line } from "./line.ts";

/** Fewer digits than these belong to many things: of them only a table's place tells whose they are. */
const leastDigits = 4;
const significant = (digits: string) => digits.replace(/\D/g, "").replace(/^0+|0+$/g, "").length;

export type Ledger = {
  readonly byDigits: ReadonlyMap<string, readonly Thing[]>;
  readonly wrongDigits: ReadonlyMap<string, readonly Thing[]>;
};

function indexed(things: readonly Thing[], forms: (thing: Thing) => readonly string[]) {
  const found = new Map<string, Thing[]>();
  for (const thing of things)
    for (const digits of new Set(forms(thing))) {
      if (significant(digits) < leastDigits) continue;
      const list = found.get(digits) ?? [];
      list.push(thing);
      found.set(digits, list);
    }
  return found;
}

export const ledgerOf = (things: readonly Thing[]): Ledger => ({
  byDigits: indexed(things, formsOf),
  wrongDigits: indexed(things, wrongFormsOf),
});

const words: Readonly<Record<Exclude<Precision, "exact">, RegExp>> = {
  about: /(?:约数?|[Aa]bout)\s*$/,
  atLeast: /(?:≥|不少于|[Aa]t ?least)\s*$/,
};
const behind: typeof words = {
  // A record told in a sentence has its basis in brackets, and in these how the number is worded.
  about: /^\s*[^\n（(]{0,16}\s*[（(][^（()）]*(?:（约数|\(about)/,
  atLeast:
    /^\s*(?:[^\s\d，；、。,.;（(]*\s*(?:以上|or more)|[^\n（(]{0,16}\s*[（(][^（()）]*(?:（不少于|\(at least))/,
};
const beside: typeof words = { about: /约|about/i, atLeast: /≥|不少于|at ?least|以上/i };

/** How a number is worded where it stands. */
function wordedAs(line: Line, from: number, to: number): Precision {
  const [before, after] = [line.text.slice(0, from), line.text.slice(to)];
  const isWorded = (precision: "about" | "atLeast") =>
    words[precision].test(before) || behind[precision].test(after) || beside[precision].test(line.beside);
  return isWorded("about") ? "about" : isWorded("atLeast") ? "atLeast" : "exact";
}

/** Amounts alone: what is below zero is a flow or a difference, and none of the portfolio's figures. */
const number = /(?<![\d.,−-])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\d.,−-])\d+(?:\.\d+)?/g;

/** Each number of a line that is one of the portfolio's, held against it: the same qualifier, and no more and no fewer
 *  digits than the rule of its unit gives. */
export function faultsIn(line: Line, { byDigits, wrongDigits }: Ledger): readonly string[] {
  return [...line.text.matchAll(number)].flatMap(({ 0: text, index }) => {
    const digits = plainDigits(text);
    const things = byDigits.get(digits);
    const told = `${line.place}: “${line.text.slice(Math.max(0, index - 24), index + text.length + 8)}” [${line.beside.slice(0, 60)}]`;
    if (things === undefined) {
      const wrong = text.includes(".") || text.includes(",") ? wrongDigits.get(digits) : undefined;
      return wrong === undefined
        ? []
        : [`${told} has other digits than ${wrong[0]?.name} ${wrong[0]?.value}`];
    }
    const worded = wordedAs(line, index, index + text.length);
    return things.some(({ precision }) => precision === worded)
      ? []
      : [`${told} is worded ${worded}, ${things[0]?.name} is ${things[0]?.precision}`];
  });
}
