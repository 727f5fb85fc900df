import type { Lang, Technology } from "@lianchi/domain";
import {
  type Computed,
  type Evaluation,
  isComputed,
  type Mover,
  type Simulation,
  type Target,
} from "@lianchi/returns";
import type { Palette } from "../engine/palette.ts";
import { fitText } from "../engine/text-width.ts";

/** Everything that the pictures of returns are drawn from. */
export type ReturnsData = {
  readonly asOf: string;
  readonly scenario: string;
  /** Values set over the scenario's and not kept with it. */
  readonly changes: number;
  readonly evaluations: readonly Evaluation[];
  /** The project that is looked at alone; the first that can be evaluated where it cannot. */
  readonly focus: string | null;
  /** Rate against which returns are held, a fraction. */
  readonly hurdle: number;
  /** Measure that sensitivity and draws look at. */
  readonly target: Target;
  /** What moves in the two-way table: from column to column, and from row to row. */
  readonly across: Mover;
  readonly down: Mover;
  readonly simulation: Simulation | null;
};

export const computedOf = ({ evaluations }: ReturnsData): readonly Computed[] =>
  evaluations.filter(isComputed);

export function focusOf(data: ReturnsData): Computed | undefined {
  const all = computedOf(data);
  return all.find(({ project }) => project.fields.id === data.focus) ?? all[0];
}

/** Names are free text: a sentence or a label has room for so much of one [px at a size of 12]. */
const nameRoomPx = 200;

export const nameOf = ({ project }: Evaluation, lang: Lang, roomPx = nameRoomPx): string =>
  fitText(project.fields.shortName[lang], 12, roomPx);

/** The computed projects that a picture has room for: those of the largest investment, the one in focus always among them. */
export function shownOf(data: ReturnsData, most: number): readonly Computed[] {
  const all = computedOf(data);
  const focus = focusOf(data);
  if (all.length <= most || focus === undefined) return all;
  const kept = all
    .filter((one) => one !== focus)
    .toSorted((a, b) => b.outcome.values.investment - a.outcome.values.investment)
    .slice(0, most - 1);
  return all.filter((one) => one === focus || kept.includes(one));
}

export function technologyColour({ technology }: Palette, of: Technology | null, other: string): string {
  return of === null ? other : technology[of];
}
