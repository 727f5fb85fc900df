import { type Change, dayAt, presentStage, revisionWords, stageName } from "@lianchi/domain";
import type { ChapterContext } from "../chapter-context.ts";
import { cell, textColumn } from "../columns.ts";
import type { ReportTable } from "../document.ts";
import { actorWords, fullName } from "../names.ts";
import { plainWords } from "../plain-words.ts";

import type { FigureMove } from "./figure-changes.ts";
import type { NewEntry } from "./new-entries.ts";
import type { OtherChange } from "./other-changes.ts";
import type { StageMove } from "./stage-changes.ts";

export type Moves = {
  readonly entries: readonly NewEntry[];
  readonly figures: readonly FigureMove[];
  readonly stages: readonly StageMove[];
  readonly others: readonly OtherChange[];
};

type Line = {
  readonly change: Change;
  readonly about: string;
  readonly what: string;
  readonly was: string;
  readonly is: string;
};

/** New entries beyond these are counted: the projects themselves stand in the other chapters. */
export const mostEntries = 12;

/** A line for each of the largest new entries, and one for how many more there are. */
function entryLines(entries: readonly NewEntry[], { lang, words, text }: ChapterContext): readonly Line[] {
  const { changeLines: say } = words;
  const size = ({ subject }: NewEntry) => subject.figures.capacity?.fields.value ?? 0;
  const largest = entries.toSorted((a, b) => size(b) - size(a));
  const shown = entries.length > mostEntries ? largest.slice(0, mostEntries - 1) : entries;
  const rest = largest.slice(shown.length);
  const last = rest.at(-1);
  const figuresOf = (count: number) => (count === 0 ? say.noFigures : say.figures(count));
  return [
    ...shown.map(({ subject, figures, entered }) => {
      const stage = presentStage(subject)?.fields.stage;
      const parts = [...(stage === undefined ? [] : [stageName[stage][lang]]), figuresOf(figures)];
      return {
        change: entered,
        about: fullName(subject, lang),
        what: say.entered,
        was: "",
        is: parts.join(text.comma),
      };
    }),
    ...(last === undefined
      ? []
      : [
          {
            change: last.entered,
            about: say.moreEntries(rest.length),
            what: say.entered,
            was: "",
            is: figuresOf(rest.reduce((sum, { figures }) => sum + figures, 0)),
          },
        ]),
  ];
}

/** What changed, a line each: when it was recorded, what, from what to what, and by whom. */
export function changeTable(moves: Moves, context: ChapterContext): ReportTable {
  const { entries, figures, stages, others } = moves;
  const { lang, words } = context;
  const { changeLines: say, changeColumns: columns } = words;
  const slip = ({ fields: { reason } }: FigureMove["last"] | StageMove["last"]) =>
    reason === undefined ? [] : [plainWords(revisionWords[lang].slip(reason))];
  /** What is said in brackets behind the thing that changed. */
  const withRemarks = (thing: string, said: readonly string[]) =>
    said.length === 0 ? thing : say.withRemarks(thing, said);
  const lines: readonly Line[] = [
    ...entryLines(entries, context),
    ...figures.map(({ kind, subject, name, was, is, last }) => ({
      change: last,
      about: fullName(subject, lang),
      what: withRemarks(name, [words.figureChanges[kind], ...slip(last)]),
      was: was ?? "—",
      is: is ?? "—",
    })),
    ...stages.map(({ subject, from, to, last }) => ({
      change: last,
      about: fullName(subject, lang),
      what: withRemarks(say.stage, slip(last)),
      was: from === null ? "—" : stageName[from][lang],
      is: stageName[to][lang],
    })),
    ...others.map(({ about, what, change }) => ({ change, about, what, was: "", is: "" })),
  ];
  return {
    columns: [columns.date, columns.about, columns.what, columns.was, columns.is, columns.by].map(textColumn),
    rows: lines
      .toSorted((a, b) => a.change.seq - b.change.seq)
      .map(({ change, about, what, was, is }) => ({
        cells: [dayAt(change.at), about, what, was, is, actorWords(change.actor, lang)].map(cell),
      })),
  };
}
