/** Letters of a Word document [half points], and the room between its lines [twip]. */
type WordFacts = {
  readonly title: number;
  readonly heading: number;
  readonly body: number;
  readonly table: number;
  readonly small: number;
  /** Between lines of body text. */
  readonly leading: number;
  readonly smallLeading: number;
  /** After a paragraph. */
  readonly apart: number;
  /** After a number, for its mark. */
  readonly markRoom: number;
  /** Heads are bold: their face is no other than that of the text. */
  readonly hasBoldHeads: boolean;
};

/** What a language asks of a page beside its words. */
export type PageFacts = {
  readonly word: WordFacts;
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
