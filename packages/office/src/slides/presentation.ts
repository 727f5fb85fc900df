import type { ChartLook } from "../chart/chart-letters.ts";
import type { OfficeChart } from "../chart/office-chart.ts";
import type { OfficeWords } from "../package/office-zip.ts";

/** A place on a slide, from its upper left corner [inch]. */
export type SlideBox = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** Size and colour of letters; those of the place where they stand where nothing is said. */
export type SlideLetters = {
  readonly pt?: number;
  /** Six digits, as `16211C`. */
  readonly colour?: string;
  readonly isBold?: boolean;
};

export type SlideRun = SlideLetters & { readonly text: string };

export type SlideParagraph = {
  readonly runs: readonly SlideRun[];
  readonly align?: "left" | "center" | "right";
  /** Room below it [pt]. */
  readonly afterPt?: number;
  /** Distance of its lines as a multiple of the usual one. */
  readonly leading?: number;
};

export type SlideAnchor = "top" | "middle" | "bottom";

export type SlideText = {
  readonly kind: "text";
  readonly box: SlideBox;
  readonly paragraphs: readonly SlideParagraph[];
  readonly anchor?: SlideAnchor;
  /** The program makes its letters smaller where they do not fit. */
  readonly shrinks?: boolean;
  /** Turned clockwise by so many degrees. */
  readonly turned?: number;
};

/** The title of the slide, at the place that its layout has for it. */
export type SlideTitle = {
  readonly kind: "title";
  readonly paragraphs: readonly SlideParagraph[];
  readonly shrinks?: boolean;
};

export type SlideLine = {
  readonly kind: "line";
  readonly box: SlideBox;
  readonly colour: string;
  readonly widthPt: number;
};

export type SlideRectangle = { readonly kind: "rectangle"; readonly box: SlideBox; readonly colour: string };

/** A picture; programs that draw no SVG show the PNG. */
export type SlidePicture = {
  readonly kind: "picture";
  readonly box: SlideBox;
  readonly png: Uint8Array;
  readonly svg?: Uint8Array;
  /** What is read out in its place. */
  readonly description: string;
};

/** A line at an edge of a cell. */
export type SlideEdge = { readonly pt: number; readonly colour: string };

export type SlideCell = {
  readonly paragraphs: readonly SlideParagraph[];
  readonly anchor: SlideAnchor;
  readonly above?: SlideEdge;
  readonly below?: SlideEdge;
};

/** A table whose first row is its head. */
export type SlideTable = {
  readonly kind: "table";
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Widths of the columns [inch]. */
  readonly columns: readonly number[];
  /** At least so high [inch]. */
  readonly rows: readonly { readonly height: number; readonly cells: readonly SlideCell[] }[];
  /** Between the edges of a cell and its text [inch]. */
  readonly padding: { readonly across: number; readonly down: number };
};

/** A chart that the program draws itself, over a workbook of its own. */
export type SlideChart = {
  readonly kind: "chart";
  readonly box: SlideBox;
  readonly chart: OfficeChart;
  /** Stands over it; empty where the slide says it. */
  readonly title: string;
  readonly look: Omit<ChartLook, "lang">;
  /** A chart beside has told the same names and colours. */
  readonly isKeyKnown?: boolean;
  readonly description: string;
};

export type SlideItem =
  | SlideText
  | SlideTitle
  | SlideLine
  | SlideRectangle
  | SlidePicture
  | SlideTable
  | SlideChart;

/** What slides have in common: who changes it there changes all of them. */
export type SlideLayout = {
  readonly name: string;
  /** Stand on every slide, behind what is its own. */
  readonly items: readonly (SlideText | SlideLine | SlideRectangle)[];
  readonly title?: { readonly box: SlideBox; readonly letters: SlideLetters; readonly anchor: SlideAnchor };
  /** Where each slide has its number, at the right edge of the box. */
  readonly number?: { readonly box: SlideBox; readonly letters: SlideLetters };
};

export type Slide = {
  /** Name of its layout. */
  readonly layout: string;
  readonly items: readonly SlideItem[];
  /** What the speaker reads, a paragraph a line. */
  readonly notes: string;
};

export type Presentation = {
  readonly words: OfficeWords;
  /** Face of all letters and colour of accents. */
  readonly theme: { readonly face: string; readonly accent: string };
  /** Width and height of a slide [inch]. */
  readonly size: { readonly width: number; readonly height: number };
  readonly layouts: readonly SlideLayout[];
  readonly slides: readonly Slide[];
};
