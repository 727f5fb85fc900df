import { columnLetters, quotedName } from "@lianchi/office";
import type { ParameterId } from "@lianchi/returns";

/** Column of values that hold for all years, or of a line's total; then one that stays empty, so that the first year has
 *  one before it; then the years. */
export const fixedColumn = 3;
export const firstYearColumn = 5;

/** Rates of VAT in the price of what is built, which law fixes. */
export const lawIds = ["vatEquipment", "vatConstruction", "vatOther"] as const;
export type InputId = ParameterId | (typeof lawIds)[number];

/** Where a line stands. */
export type Place = { readonly sheet: string; readonly row: number };

/** Monthly columns of the construction sheet. */
export type MonthColumn = "year" | "equity" | "loan" | "investment" | "interest";

/** What a project's formulas refer to. */
export type Places = {
  /** Begins the names of the project's inputs. */
  readonly prefix: string;
  readonly years: number;
  readonly line: (id: string) => Place;
  readonly months: (column: MonthColumn) => string;
};

/** How a formula of one cell names what it is made from. */
export type Refs = {
  readonly input: (id: InputId) => string;
  /** A line in the cell's own year. */
  readonly own: (line: string) => string;
  /** A line in the year before. */
  readonly before: (line: string) => string;
  /** All years of a line. */
  readonly all: (line: string) => string;
  /** All years but the first, and the first. */
  readonly later: (line: string) => string;
  readonly first: (line: string) => string;
  /** All years before the cell's own. */
  readonly untilBefore: (line: string) => string;
  /** A value that holds for all years. */
  readonly fixed: (id: string) => string;
  readonly months: (column: MonthColumn) => string;
};

export const inputName = (prefix: string, id: InputId) => `${prefix}_${id}`;

/** @param sheet on which the formula stands
 *  @param year of the cell, t = 0 the first; null for a cell that belongs to no year */
export function refsFor(places: Places, sheet: string, year: number | null): Refs {
  const last = firstYearColumn + places.years - 1;
  const column = firstYearColumn + (year ?? 0);
  const at = (id: string, cells: (row: number) => string) => {
    const place = places.line(id);
    return place.sheet === sheet ? cells(place.row) : `${quotedName(place.sheet)}!${cells(place.row)}`;
  };
  const span = (from: number, to: number, isOpen: boolean) => (row: number) =>
    `$${columnLetters(from)}${row}:${isOpen ? "" : "$"}${columnLetters(to)}${row}`;
  return {
    input: (id) => inputName(places.prefix, id),
    own: (id) => at(id, (row) => `${columnLetters(column)}${row}`),
    before: (id) => at(id, (row) => `${columnLetters(column - 1)}${row}`),
    all: (id) => at(id, span(firstYearColumn, last, false)),
    first: (id) => at(id, (row) => `$${columnLetters(firstYearColumn)}${row}`),
    later: (id) => at(id, span(firstYearColumn + 1, last, false)),
    untilBefore: (id) => at(id, span(firstYearColumn - 1, column - 1, true)),
    fixed: (id) => at(id, (row) => `$${columnLetters(fixedColumn)}$${row}`),
    months: places.months,
  };
}
