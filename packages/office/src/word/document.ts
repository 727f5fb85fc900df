import type { OfficeWords } from "../package/office-zip.ts";

/** Faces of one text: for Latin letters and for Chinese characters. */
export type WordFace = { readonly latin: string; readonly eastAsian: string };

/** How letters look; as the style has it where nothing is said. */
export type WordLetters = {
  readonly face?: WordFace;
  readonly halfPoints?: number;
  readonly isBold?: boolean;
  /** Six digits, as `16211C`. */
  readonly colour?: string;
};

/** A line at the edge of a paragraph, a cell or a text. */
export type WordLine = {
  readonly eighthsOfPoint: number;
  readonly colour: string;
  readonly dash?: "single" | "dashed" | "dotted";
  /** Between the line and the text [pt]. */
  readonly apartPt?: number;
};

/** How paragraphs stand; lengths in twips, of which 1,440 are an inch. */
export type WordLook = {
  readonly alignment?: "left" | "center" | "right" | "both";
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly lines?: { readonly top?: WordLine; readonly bottom?: WordLine; readonly left?: WordLine };
  readonly tabs?: readonly { readonly at: number; readonly leader?: "dot" }[];
  readonly spacing?: {
    readonly before?: number;
    readonly after?: number;
    /** Distance of lines: exactly so far, or in 240ths of the usual distance. */
    readonly line?: number;
    readonly rule?: "exact" | "auto";
  };
  readonly indent?: {
    readonly left?: number;
    readonly right?: number;
    readonly firstLine?: number;
    /** In hundredths of a character; stands over `firstLine` where a program knows it. */
    readonly firstLineChars?: number;
  };
  /** From 0; of headings. */
  readonly outlineLevel?: number;
};

export type WordRun = WordLetters & {
  readonly kind: "run";
  readonly text: string;
  /** A character style. */
  readonly style?: string;
  readonly line?: WordLine;
};

/** A picture in the line; programs that draw no SVG show the PNG. */
export type WordPicture = {
  readonly kind: "picture";
  readonly png: Uint8Array;
  readonly svg?: Uint8Array;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly name: string;
  readonly title: string;
  /** What is read out in its place. */
  readonly description: string;
};

/** Pale letters across the page, behind its text; stands in a header. */
export type WordWatermark = {
  readonly kind: "watermark";
  readonly text: string;
  readonly face: string;
  readonly colour: string;
  readonly widthPt: number;
};

export type WordInline =
  | WordRun
  /** To the next tab stop: each stop is at the right edge of its text. */
  | { readonly kind: "tab" }
  /** What the program works out anew; `text` stands there until it has. */
  | { readonly kind: "field"; readonly instruction: string; readonly text: string }
  | { readonly kind: "bookmark"; readonly name: string; readonly children: readonly WordInline[] }
  /** A link to a bookmark. */
  | { readonly kind: "link"; readonly to: string; readonly children: readonly WordInline[] }
  | WordPicture
  | WordWatermark;

export type WordParagraph = WordLook & {
  readonly kind: "paragraph";
  readonly style?: string;
  readonly children: readonly WordInline[];
};

export type WordPadding = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type WordCell = {
  readonly paragraphs: readonly WordParagraph[];
  readonly above?: WordLine;
  readonly below?: WordLine;
  readonly anchor?: "top" | "center" | "bottom";
};

/** A row is never broken over two pages; a head comes again on every page. */
export type WordRow = { readonly isHead?: boolean; readonly cells: readonly WordCell[] };

export type WordTable = {
  readonly kind: "table";
  /** Widths of the columns [twip]. */
  readonly columns: readonly number[];
  /** The columns are as wide as that whatever stands in them. */
  readonly isFixed?: boolean;
  /** Between the edges of cells and their text [twip]. */
  readonly padding: WordPadding;
  readonly rows: readonly WordRow[];
};

/** A table of contents over headings of the first levels, with its entries until the program makes them anew. */
export type WordContents = {
  readonly kind: "contents";
  readonly name: string;
  readonly levels: number;
  readonly entries: readonly WordParagraph[];
};

export type WordBlock = WordParagraph | WordTable | WordContents;

/** Paper and margins [twip]. */
export type WordPage = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** Of header and footer from the edge of the paper. */
  readonly header: number;
  readonly footer: number;
};

/** What stands on every page; on even pages `even`, where the document tells the two sides apart. */
export type WordRunning = {
  readonly default: readonly WordParagraph[];
  readonly even?: readonly WordParagraph[];
};

/** Each section begins a page. */
export type WordSection = {
  readonly page: WordPage;
  readonly header?: WordRunning;
  readonly footer?: WordRunning;
  readonly blocks: readonly WordBlock[];
};

export type WordStyle = {
  readonly kind: "paragraph" | "character";
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Offered first in the program's list. */
  readonly isOffered?: boolean;
  readonly letters?: WordLetters;
  readonly look?: WordLook;
};

/** A face that the document names, and those that may stand in for it. */
export type WordFont = {
  readonly name: string;
  readonly others: readonly string[];
  readonly family: "roman" | "modern";
  readonly script: "latin" | "chinese";
};

export type WordDocument = {
  readonly words: OfficeWords;
  /** Spelling of each script, as `zh-CN`. */
  readonly language: { readonly latin: string; readonly eastAsian: string };
  /** Letters and paragraphs where no style says otherwise. */
  readonly defaults: { readonly letters: WordLetters; readonly look?: WordLook };
  readonly styles: readonly WordStyle[];
  readonly fonts: readonly WordFont[];
  readonly sections: readonly WordSection[];
};
