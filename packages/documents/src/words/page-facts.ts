/** What a language asks of a page beside its words. */
export type PageFacts = {
  /** As SVG files name it. */
  readonly svgLang: string;
  /** For the typesetter's rules of breaking and punctuation; null for those of the language. */
  readonly region: string | null;
  /** How far a paragraph's first line stands in [em], and how far paragraphs stand apart [pt]. */
  readonly indentEm: number;
  readonly apartPt: number;
  /** Room after a number for its mark [pt]. */
  readonly markPt: number;
  /** A table's head of so many letters is one word and stands on one line. */
  readonly longestWord: number;
  /** Lines may break between any two characters. */
  readonly breaksAnywhere: boolean;
  /** Face of sheets, which their program has. */
  readonly sheetFace: string;
  /** Widths of the columns of lines and of units, on sheets with a column a year [letters]. */
  readonly lineWidth: number;
  readonly unitWidth: number;
};
