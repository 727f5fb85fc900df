/** What tells a technology from the others, beside its name. */
export type TechnologyEntry = {
  /** `#RRGGBB` on a light and on a dark ground; all pairs stay apart for colour-blind readers. */
  readonly colour: { readonly light: string; readonly dark: string };
  /** On paper without colour. */
  readonly pattern: TechnologyPattern;
  /** Which of the dashes its first line has: technologies of like colours differ. */
  readonly dash: number;
  /** What names it in a cell of a table. */
  readonly cellWords: RegExp;
};

export type TechnologyPattern = "diagonal" | "level" | "dots" | "plain";
