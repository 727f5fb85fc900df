import {
  type BaselineFields,
  type Change,
  numberText,
  type SiteAction,
  siteStageName,
  withdrawnActions,
} from "@lianchi/domain";
import { answerName } from "../answer-words.ts";
import type { ChapterContext } from "../chapter-context.ts";
import { dayWords } from "../day-words.ts";
import { plainWords } from "../plain-words.ts";
import type { Elapsed } from "../report-data.ts";
import { isInitial } from "./initial.ts";

/** Something recorded that is neither a figure nor a stage of a project. */
export type OtherChange = { readonly about: string; readonly what: string; readonly change: Change };

function siteWords(
  { what, sites, stage, on, batch, projectId, file, undoes, retires }: SiteAction,
  { lang, words, data }: ChapterContext,
): string {
  const { siteChanges: say } = words;
  const counted = (of: number) => numberText(of, "piece");
  const count = counted(sites);
  switch (what) {
    case "opening":
    case "demo":
    case "fields":
      return say[what](count);
    case "import": {
      // The action counts what it changed: those that it ended are no rows of the file.
      const ended = retires.length === 0 ? null : counted(retires.length);
      return say.import(counted(sites - retires.length), plainWords(file ?? "—"), ended);
    }
    case "stage": {
      const name = stage === null ? "—" : siteStageName[stage][lang];
      return say.stage(count, name, on === null ? null : dayWords(on, lang));
    }
    case "allocate": {
      const project = data.overview.projects.find(({ fields }) => fields.id === projectId);
      const to = [batch, project?.fields.name[lang] ?? projectId].flatMap((one) => one ?? []);
      return say.allocate(count, to.map(plainWords));
    }
    case "undo":
      return say.undo(count, undoes ?? 0);
  }
}

/** What became of the plan that the cluster is measured against. */
function planWords(
  before: BaselineFields | null,
  after: BaselineFields | null,
  { words }: ChapterContext,
): string {
  const { planChanges: say } = words;
  const name = (plan: BaselineFields | null) => plainWords(plan?.name ?? "—");
  if (after === null) return say.none(name(before));
  if (before === null) return say.first(name(after));
  return before.id === after.id ? say.changed(name(after)) : say.replaced(name(before), name(after));
}

/** What each cluster is measured against, where that is not what it was: drafts move nothing, nor does what came back as it
 *  was. Beside each the change that made it so. */
function planMoves({ plans, changes }: Pick<Elapsed, "plans" | "changes">, context: ChapterContext) {
  const clusters = [...new Set([...plans.before, ...plans.after].map(({ clusterId }) => clusterId))];
  return new Map(
    clusters.flatMap((cluster): readonly (readonly [Change, string])[] => {
      const of = (some: readonly BaselineFields[]) =>
        some.find(({ clusterId }) => clusterId === cluster) ?? null;
      const [before, after] = [of(plans.before), of(plans.after)];
      const id = (after ?? before)?.id;
      const change = changes.findLast((one) => one.kind === "baseline" && one.fields.id === id);
      if (change === undefined || isInitial(change)) return [];
      if (JSON.stringify(before) === JSON.stringify(after)) return [];
      return [[change, planWords(before, after, context)]];
    }),
  );
}

/** Null for what changes no figure: names and descriptions, sources, base maps, comparables, scenarios, reports and their
 *  schedules. Figures, stages and new entries are told by themselves. */
function otherWords(change: Change, context: ChapterContext): Omit<OtherChange, "change"> | null {
  const { lang, words } = context;
  const { changeLines: say } = words;
  switch (change.kind) {
    case "sites":
      return { about: say.turbineSites, what: siteWords(change.fields, context) };
    case "findingAnswer": {
      const { answer, subjectId, note } = change.fields;
      const subject = context.data.overview.projects.find(({ fields }) => fields.id === subjectId);
      return {
        about: subject === undefined ? subjectId : plainWords(subject.fields.name[lang]),
        what: say.answer(answerName[answer][lang], note === null ? null : plainWords(note)),
      };
    }
    default:
      return null;
  }
}

/** What was done to sites and not taken back in the same time. */
function standingActions(changes: readonly Change[]): ReadonlySet<Change> {
  const actions = changes.flatMap((change) => (change.kind === "sites" ? [change] : []));
  const own = new Set(actions.map(({ seq }) => seq));
  const undone = withdrawnActions(actions.map(({ seq, fields: { undoes } }) => ({ seq, undoes })));
  return new Set(
    actions.filter(
      ({ seq, fields: { undoes } }) => !undone.has(seq) && (undoes === null || !own.has(undoes)),
    ),
  );
}

/** Answers to findings that hold at the end: the last of each; one that was given and taken back in the same time is none. */
function standingAnswers(changes: readonly Change[]): ReadonlySet<Change> {
  const byFinding = new Map<string, Extract<Change, { readonly kind: "findingAnswer" }>[]>();
  for (const change of changes)
    if (change.kind === "findingAnswer")
      byFinding.set(change.fields.id, [...(byFinding.get(change.fields.id) ?? []), change]);
  return new Set(
    [...byFinding.values()].flatMap((answers) => {
      const [first, last] = [answers[0], answers.at(-1)];
      const isUndone = last?.fields.answer === "reopened" && first?.version === 1;
      return last === undefined || isUndone ? [] : [last];
    }),
  );
}

/** Sites, plans and answers to findings, in the order of their recording; initial entries are no change, nor is what was
 *  taken back. */
export function otherChanges(
  elapsed: Pick<Elapsed, "changes" | "plans">,
  context: ChapterContext,
): readonly OtherChange[] {
  const { changes } = elapsed;
  const plans = planMoves(elapsed, context);
  const standing = new Set([...standingActions(changes), ...standingAnswers(changes)]);
  return changes.flatMap((change): readonly OtherChange[] => {
    const plan = plans.get(change);
    if (plan !== undefined) return [{ about: context.words.changeLines.clusterPlan, what: plan, change }];
    const told = isInitial(change) || !standing.has(change) ? null : otherWords(change, context);
    return told === null ? [] : [{ ...told, change }];
  });
}
