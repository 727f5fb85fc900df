import type { Basis } from "./basis.ts";
import { endOfDay } from "./calendar.ts";
import type { Change, Revision } from "./change.ts";
import { changeKey } from "./change-key.ts";
import type { FigureFields } from "./figure.ts";
import { type FigureId, figureId } from "./figure-id.ts";
import type { FindingAnswerFields } from "./finding-answer.ts";
import type { SourceId, SubjectId } from "./ids.ts";
import type { Metric } from "./metric.ts";
import type { SourceFields } from "./source.ts";
import { type SourceKind, shownBasis } from "./source-kind.ts";
import type { StageFields, SubjectFields } from "./subject.ts";

/** `basis` is the one shown: what is reported follows the kind of its source as it is known now. */
export type Figure = { readonly id: FigureId; readonly basis: Basis } & Revision<FigureFields>;

/** A subject with what is known of it. `figures` holds present values only: one that is missing or withdrawn is absent. */
export type SubjectState = Revision<SubjectFields> & {
  readonly figures: Readonly<Partial<Record<Metric, Figure>>>;
  /** Versions of figures that are withdrawn: a writer needs them to write again. */
  readonly withdrawn: Readonly<Partial<Record<Metric, Figure>>>;
  /** Revisions of the stage, oldest first; the last one is the present stage. */
  readonly stages: readonly Revision<StageFields>[];
};

/** The portfolio at one moment. */
export type Portfolio = {
  /** `seq` of the newest change in it; 0 when empty. */
  readonly version: number;
  readonly subjects: readonly SubjectState[];
  readonly sources: readonly Revision<SourceFields>[];
  /** The newest answer to each finding that anybody answered. */
  readonly answers: readonly Revision<FindingAnswerFields>[];
};

/** Before this there was no such product: a clock before it is dead. What was recorded before any time that can be true, as
 *  by a clock that ran ahead at the very first start, counts as known from then on. */
export const productBegins = "2026-01-01T00:00:00.000Z";

/** Changes with times that can be true. Their order is that of `seq`, never of the clock: a change was recorded no later than
 *  those that follow it, and none was recorded after now. What a clock that ran ahead has stamped gets the time of the
 *  change after it; where none follows yet, that of the change before. So nothing waits for a day to come to be seen, and
 *  no time depends on when it is looked at.
 *  @param changes as they were stamped, in order of `seq`
 *  @param now ISO instant */
export function withCredibleTimes(changes: readonly Change[], now: string): readonly Change[] {
  const later: (string | null)[] = [];
  let bound = now;
  let next: string | null = null;
  for (const { at } of changes.toReversed()) {
    if (at <= bound) {
      bound = at;
      next = at;
    }
    later.push(next);
  }
  later.reverse();
  let before: string | null = null;
  let isSame = true;
  const told = changes.map((change, index) => {
    const following = later[index] ?? null;
    if (change.at === following) {
      before = change.at;
      return change;
    }
    isSame = false;
    const begins = following !== null && following < productBegins ? following : productBegins;
    return { ...change, at: before === null ? begins : (following ?? before) };
  });
  return isSame ? changes : told;
}

/** The changes recorded up to the end of a day of the county. */
export function changesAsOf(changes: readonly Change[], day: string): readonly Change[] {
  const end = endOfDay(day);
  return changes.filter((change) => change.at < end);
}

/** Newest revision of each thing, in the order in which the things first appeared. */
function newest(changes: readonly Change[]): ReadonlyMap<string, Change> {
  const byKey = new Map<string, Change>();
  for (const change of changes) byKey.set(changeKey(change), change);
  return byKey;
}

/** Replays changes into the state they leave. Pure: the same changes give the same portfolio.
 *  @param changes in order of `seq` */
export function portfolioOf(changes: readonly Change[]): Portfolio {
  const latest = [...newest(changes).values()];
  const stages = new Map<SubjectId, Revision<StageFields>[]>();
  for (const change of changes) {
    if (change.kind !== "stage") continue;
    const steps = stages.get(change.fields.subjectId) ?? [];
    steps.push(change);
    stages.set(change.fields.subjectId, steps);
  }
  const kinds = new Map<SourceId, SourceKind>();
  for (const change of latest) if (change.kind === "source") kinds.set(change.fields.id, change.fields.kind);
  const figures = new Map<SubjectId, Figure[]>();
  for (const change of latest) {
    if (change.kind !== "figure") continue;
    const { kind: _, ...revision } = change;
    const id = figureId(change.fields.subjectId, change.fields.metric);
    figures.set(change.fields.subjectId, [
      ...(figures.get(change.fields.subjectId) ?? []),
      { id, basis: shownBasis(revision.fields.basis, kinds.get(revision.fields.sourceId)), ...revision },
    ]);
  }
  const subjects = latest.flatMap((change) => {
    if (change.kind !== "subject") return [];
    const own = figures.get(change.fields.id) ?? [];
    const { kind: _, ...revision } = change;
    return [
      {
        ...revision,
        figures: byMetric(own.filter((figure) => figure.fields.value !== null)),
        withdrawn: byMetric(own.filter((figure) => figure.fields.value === null)),
        stages: (stages.get(change.fields.id) ?? []).map(({ version, seq, at, actor, fields }) => ({
          version,
          seq,
          at,
          actor,
          fields,
        })),
      },
    ];
  });
  const sources = latest.flatMap((change) => {
    if (change.kind !== "source") return [];
    const { kind: _, ...revision } = change;
    return [revision];
  });
  const answers = latest.flatMap((change) => {
    if (change.kind !== "findingAnswer") return [];
    const { kind: _, ...revision } = change;
    return [revision];
  });
  return { version: changes.at(-1)?.seq ?? 0, subjects, sources, answers };
}

function byMetric(figures: readonly Figure[]): Readonly<Partial<Record<Metric, Figure>>> {
  return Object.fromEntries(figures.map((figure) => [figure.fields.metric, figure]));
}

export function projectsOf(portfolio: Portfolio): readonly SubjectState[] {
  return portfolio.subjects.filter((subject) => subject.fields.kind === "project");
}

export function subjectById(portfolio: Portfolio, id: SubjectId): SubjectState | undefined {
  return portfolio.subjects.find((subject) => subject.fields.id === id);
}

export function sourceById(portfolio: Portfolio, id: SourceId): Revision<SourceFields> | undefined {
  return portfolio.sources.find((source) => source.fields.id === id);
}

/** The stage a subject has reached, with the revision that says so; undefined when none is recorded. */
export function presentStage(subject: SubjectState): Revision<StageFields> | undefined {
  return subject.stages.at(-1);
}

/** The present value of a metric in its base unit, or undefined when it is missing. */
export function figureValue(subject: SubjectState, metric: Metric): number | undefined {
  return subject.figures[metric]?.fields.value ?? undefined;
}
