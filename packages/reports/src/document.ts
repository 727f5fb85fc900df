import type { Look, Picture } from "@lianchi/charts";
import type { Basis, Precision, ReportSettings } from "@lianchi/domain";

/** A cell of a report's table. `value` is the number in the column's unit for sheets; null where there is none. */
export type TableCell = {
  readonly text: string;
  readonly value?: number | null;
  readonly basis?: Basis;
  /** How roughly the value is known, where the cell's text has a mark of it. */
  readonly precision?: Precision;
};

export type TableColumn = {
  readonly label: string;
  /** Stands under the label; empty where the column has none. */
  readonly unit: string;
  readonly isNumber: boolean;
  /** Decimals of its numbers in a sheet. */
  readonly decimals?: number;
};

/** One of many: what it is of, whose it is, and what is the same for all. */
export type Alike = { readonly what: string; readonly whose: string; readonly from: string };

export type ReportTable = {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly {
    readonly cells: readonly TableCell[];
    /** A sum: stands out, above it a line. */
    readonly isTotal?: boolean;
    /** What many rows of a table have in common, so that paper can tell them in one. */
    readonly alike?: Alike;
  }[];
};

/** What a chapter is made of. Text is plain: no markup, nothing to escape but for the format that carries it. Figures and
 *  tables are numbered where they stand, through the whole document; `图 n` in a text is written as `{figure:block-id}`,
 *  `表 n` as `{table:block-id}`. */
export type Block =
  | {
      readonly kind: "paragraph";
      readonly id: string;
      readonly text: string;
      /** What the data says; differs from `text` where somebody wrote it anew. */
      readonly generated: string;
    }
  | {
      readonly kind: "figure";
      readonly id: string;
      readonly caption: string;
      readonly draw: (look: Look) => Picture;
    }
  | {
      readonly kind: "table";
      readonly id: string;
      readonly caption: string;
      readonly table: ReportTable;
      readonly note: string | null;
      readonly source: string;
    }
  /** What could stand here and cannot, and why: never an empty chart. */
  | { readonly kind: "gap"; readonly id: string; readonly text: string };

export type Chapter = {
  readonly id: string;
  /** Without its number. */
  readonly title: string;
  /** It stands before the numbered chapters and has no number of its own. */
  readonly isUnnumbered?: boolean;
  readonly blocks: readonly Block[];
  /** What it lacks, in a few words, for the builder; null where nothing. */
  readonly lacks: string | null;
};

/** A line of the summary on the cover. */
export type KeyFigure = {
  readonly label: string;
  readonly text: string;
  readonly basis: Basis;
  readonly coverage: string;
  /** There is no such figure: `text` says so and the basis means nothing. */
  readonly isMissing?: boolean;
};

/** A whole report, before any format: what it says, in which order. */
export type ReportDocument = {
  readonly settings: ReportSettings;
  readonly title: string;
  /** Period in words. @example "2026 年三季度" */
  readonly periodText: string;
  readonly asOf: string;
  /** Version of the data. */
  readonly version: number;
  readonly isDemo: boolean;
  /** What its reader must know before anything else: figures that are not in it since they were recorded after its day. */
  readonly notice?: string;
  /** Projects chosen, in words; empty where it is all. */
  readonly chosen: string;
  readonly keyFigures: readonly KeyFigure[];
  /** In the order in which they are printed, the included ones alone. */
  readonly chapters: readonly Chapter[];
  /** All that the template has, in their order, for the builder. */
  readonly offered: readonly {
    readonly id: string;
    readonly title: string;
    readonly isIncluded: boolean;
    readonly lacks: string | null;
    /** Its figures and tables in their order, printed or not. */
    readonly blocks: readonly {
      readonly id: string;
      readonly kind: "figure" | "table";
      readonly caption: string;
      readonly isIncluded: boolean;
    }[];
  }[];
  /** Appendix: where each figure comes from. Without rows where it was left out. */
  readonly provenance: ReportTable;
  /** The same for paper, where that is shorter: what many projects have from one source or by one formula in one row. */
  readonly provenanceOnPaper?: ReportTable;
  /** Paragraphs that somebody wrote anew and that the data no longer has a place for, by block id. */
  readonly unplaced?: readonly string[];
  readonly shortLink: string;
};
