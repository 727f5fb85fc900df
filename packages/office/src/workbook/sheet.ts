/** How a cell looks. Cells of one look share one style in the file. */
export type CellStyle = {
  /** Number format in the file's own language, like `#,##0.00`. */
  readonly format?: string;
  readonly isBold?: boolean;
  /** `input`: a value that a reader may change. */
  readonly tone?: "muted" | "input" | "link" | "warning";
  readonly fill?: "head" | "input" | "sum";
  /** Lines of a table that is read: over and under its head, over its total. */
  readonly rules?: "head" | "total";
  readonly align?: "left" | "right" | "center";
  readonly wraps?: boolean;
  /** Room before a text that follows a number. */
  readonly isApart?: boolean;
  readonly size?: number;
};

/** Text is always text, whatever it begins with; a formula carries the value that it had when it was written. */
export type Cell =
  | { readonly kind: "text"; readonly text: string; readonly style?: CellStyle; readonly linkTo?: string }
  | { readonly kind: "number"; readonly value: number; readonly style?: CellStyle }
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly value: number | string;
      readonly style?: CellStyle;
    };

/** A number that a cell takes; another one is refused with words. */
export type Allowed = {
  readonly ref: string;
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
  readonly message: string;
};

export type Sheet = {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (Cell | null)[])[];
  /** Heights of rows that are higher than one line, in points. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** What is printed, like `A1:F20`; everything where absent. */
  readonly printed?: string;
  /** Columns with which a new page begins, and how large everything is printed [%]; as wide as one page where absent. */
  readonly printedInParts?: { readonly columns: readonly number[]; readonly percent: number };
  readonly allowed?: readonly Allowed[];
  /** A part that holds what is drawn over the cells, by its name within `xl/`. */
  readonly drawing?: string;
};

/** A name for a cell or range, usable in every formula. */
export type DefinedName = { readonly name: string; readonly to: string };

/** Face and size of letters, and height of a row of one line [pt]. */
export type WorkbookLook = {
  readonly family: string;
  readonly size: number;
  readonly rowHeight: number;
  /** Rows keep that height whatever stands in them; otherwise they grow with text that wraps. */
  readonly isFixedHeight?: boolean;
};

/** A part that the workbook carries beside its sheets; relations have no type of their own. */
export type WorkbookPart = { readonly name: string; readonly xml: string; readonly type: string | null };

export type Workbook = {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** What the file says of itself; its title alone where absent. */
  readonly core?: Uint8Array;
  readonly look?: WorkbookLook;
  /** Stands at the head of each printed page. */
  readonly mark?: string;
  readonly parts?: readonly WorkbookPart[];
};

/** @param at counted from 0 @example columnLetters(27) // "AB" */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${columnLetters(Math.floor(at / 26) - 1)}${last}`;
}

/** A sheet's name as formulas write it. */
export function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

const msPerDay = 86_400_000;

/** A day as spreadsheets count it. @param day as `YYYY-MM-DD` @example sheetDay("2025-01-01") // 45658 */
export function sheetDay(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / msPerDay;
}
