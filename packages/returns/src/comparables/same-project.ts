import { type ComparableAmount, type ComparableRow, comparableAmounts } from "@lianchi/domain";

/** Two rows that look like one project and do not say the same of it. */
export type Disagreement = {
  /** Indexes of the two rows. */
  readonly rows: readonly [number, number];
  readonly isSameName: boolean;
  readonly differs: readonly ComparableAmount[];
};

/** Share of pairs of letters from which on two names are alike. */
const alike = 0.6;
/** Rounding in a report is no disagreement. */
const tolerance = 0.005;
/** So many projects of one capacity in one place are no double reports; only equal names are held against each other. */
const mostAlike = 60;

const plainName = (name: string) =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, "");

function pairsOf(name: string): ReadonlySet<string> {
  const letters = [...name];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/** Dice's coefficient of two sets of letter pairs: 1 for the same, 0 for nothing in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function differing(a: ComparableRow, b: ComparableRow): readonly ComparableAmount[] {
  return comparableAmounts.filter((amount) => {
    const [one, other] = [a[amount], b[amount]];
    return (
      one !== null &&
      other !== null &&
      Math.abs(one - other) > tolerance * Math.max(Math.abs(one), Math.abs(other))
    );
  });
}

/** Rows of the same technology, place and capacity under the same name, or under a similar one where the capacity is
 *  known, whose other numbers differ. */
export function disagreements(rows: readonly ComparableRow[]): readonly Disagreement[] {
  const groups = new Map<string, number[]>();
  for (const [index, { technology, technologyWord, place, capacityKw }] of rows.entries()) {
    if (place === null) continue;
    const key = JSON.stringify([technology ?? technologyWord, plainName(place), capacityKw]);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  return [...groups.values()].flatMap((group) => within(rows, group));
}

function within(rows: readonly ComparableRow[], group: readonly number[]): readonly Disagreement[] {
  const named = group.flatMap((index) => {
    const row = rows[index];
    if (row === undefined) return [];
    const name = plainName(row.name);
    return [{ index, row, name, pairs: pairsOf(name) }];
  });
  const mayBeAlike = named.length <= mostAlike;
  const found: Disagreement[] = [];
  const before = new Map<string, typeof named>();
  for (const one of named) {
    const others = mayBeAlike ? named.filter(({ index }) => index < one.index) : (before.get(one.name) ?? []);
    for (const other of others.slice(-mostAlike)) {
      const isSameName = one.name === other.name;
      const isAlike =
        isSameName || (one.row.capacityKw !== null && likeness(one.pairs, other.pairs) >= alike);
      const differs = isAlike ? differing(other.row, one.row) : [];
      if (differs.length > 0) found.push({ rows: [other.index, one.index], isSameName, differs });
    }
    before.set(one.name, [...(before.get(one.name) ?? []), one].slice(-mostAlike));
  }
  return found;
}
