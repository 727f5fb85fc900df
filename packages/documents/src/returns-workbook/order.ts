import type { Reading } from "@lianchi/domain";
import type { Computed } from "@lianchi/returns";
import type { CsvSeparator } from "../charts/chart-format.ts";
import type { ProjectReturns, ReturnsFileData } from "../returns/returns-data.ts";
import { words } from "../words/index.ts";
import type { Places } from "./refs.ts";

/** What a workbook is made from. */
export type WorkbookOrder = {
  readonly report: ReturnsFileData;
  readonly reading: Reading;
  /** Rate against which returns are held. */
  readonly hurdle: number;
  /** What its day means, where it is an earlier one; empty for the present. */
  readonly asOfNote: string;
  /** What parts the cells where the file is a CSV. */
  readonly separator?: CsvSeparator | undefined;
};

/** Columns beyond the project's own years, in which a longer life finds room. */
export const spareYears = 10;

/** A computed project with where everything of it stands. */
export type ProjectSheets = {
  readonly told: ProjectReturns & { readonly evaluation: Computed };
  readonly places: Places;
  /** Years of the project itself; the columns after them are spare. */
  readonly ownYears: number;
  readonly names: SheetNames;
};

export type SheetNames = {
  readonly inputs: string;
  readonly months: string;
  readonly work: string;
  readonly results: string;
  readonly project: string;
  readonly equity: string;
  readonly plan: string;
  readonly profit: string;
  readonly debt: string;
};

/** Unit, day, scenario and basis, under the title of every sheet of a project. */
export function basisLine(order: WorkbookOrder, unit: string): string {
  const { asOf, scenario, isDemo } = order.report;
  return words[order.reading.lang].workbook.basis(unit, { asOf, scenario: scenario.name, isDemo });
}
