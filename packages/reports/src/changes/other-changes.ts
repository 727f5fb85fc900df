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
import { plainWords } from "../plain-words.ts";
import type { Elapsed } from "../report-data.ts";
import { dayWords } from "../words.ts";
import { isInitial } from "./initial.ts";

/** Something recorded that is neither a figure nor a stage of a project. */
export type OtherChange = { readonly about: string; readonly what: string; readonly change: Change };

function siteWords(
  { what, sites, stage, on, batch, projectId, file, undoes, retires }: SiteAction,
  { lang, zh, data }: ChapterContext,
): string {
  const counted = (of: number) => numberText(of, "piece");
  const count = zh ? `${counted(sites)} 个点位` : `${counted(sites)} sites`;
  const project = data.overview.projects.find(({ fields }) => fields.id === projectId);
  const day = on === null ? "" : zh ? `（${dayWords(on, lang)}）` : ` (${dayWords(on, lang)})`;
  switch (what) {
    case "opening":
      return zh ? `登记 ${count}` : `${count} registered`;
    case "demo":
      return zh ? `生成 ${count}的演示进度` : `simulated progress of ${count}`;
    case "import": {
      // The action counts what it changed: those that it ended are no rows of the file.
      const rows = counted(sites - retires.length);
      const ended = retires.length === 0 ? "" : counted(retires.length);
      const name = plainWords(file ?? "—");
      if (zh) return `从文件导入 ${rows} 个点位：${name}${ended === "" ? "" : `；停用示意布点 ${ended} 个`}`;
      return `${rows} sites imported from ${name}${ended === "" ? "" : `; ${ended} illustrative ones ended`}`;
    }
    case "fields":
      return zh ? `修改 ${count}的资料` : `details of ${count} changed`;
    case "stage": {
      const name = stage === null ? "—" : siteStageName[stage][lang];
      return zh ? `${count}进入“${name}”${day}` : `${count} set to “${name}”${day}`;
    }
    case "allocate": {
      const parts = [batch, project?.fields.name[lang] ?? projectId].flatMap((one) => one ?? []);
      const to = parts.map((one) => `“${plainWords(one)}”`).join(zh ? "、" : ", ");
      if (to === "") return zh ? `${count}取消划分` : `${count} allocated to none`;
      return zh ? `${count}划入${to}` : `${count} allocated to ${to}`;
    }
    case "undo":
      return zh ? `撤销第 ${undoes ?? 0} 号操作，涉及 ${count}` : `action ${undoes ?? 0} undone, ${count}`;
  }
}

/** What became of the plan that the cluster is measured against. */
function planWords(
  before: BaselineFields | null,
  after: BaselineFields | null,
  { zh }: ChapterContext,
): string {
  const name = (plan: BaselineFields | null) => plainWords(plan?.name ?? "—");
  if (after === null)
    return zh
      ? `不再有参照计划（原为“${name(before)}”）`
      : `no reference plan any more (it was “${name(before)}”)`;
  if (before === null) return zh ? `以“${name(after)}”为参照计划` : `“${name(after)}” is the reference plan`;
  if (before.id === after.id)
    return zh ? `修改参照计划“${name(after)}”` : `the reference plan “${name(after)}” changed`;
  return zh
    ? `参照计划由“${name(before)}”改为“${name(after)}”`
    : `the reference plan is “${name(after)}” in place of “${name(before)}”`;
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
  const { lang, zh } = context;
  switch (change.kind) {
    case "sites":
      return { about: zh ? "风机点位" : "Turbine sites", what: siteWords(change.fields, context) };
    case "findingAnswer": {
      const { answer, subjectId, note } = change.fields;
      const subject = context.data.overview.projects.find(({ fields }) => fields.id === subjectId);
      const said = answerName[answer][lang];
      return {
        about: subject === undefined ? subjectId : plainWords(subject.fields.name[lang]),
        what: `${zh ? `待核答复：${said}` : `item to check: ${said}`}${note === null ? "" : `${zh ? "；" : "; "}${plainWords(note)}`}`,
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
    if (plan !== undefined) return [{ about: context.zh ? "集群计划" : "Cluster plan", what: plan, change }];
    const told = isInitial(change) || !standing.has(change) ? null : otherWords(change, context);
    return told === null ? [] : [{ ...told, change }];
  });
}
