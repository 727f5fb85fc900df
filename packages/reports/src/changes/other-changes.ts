import { type Change, type SiteAction, siteStageName, withdrawnActions } from "@lianchi/domain";
import { answerName } from "../answer-words.ts";
import { plainWords } from "../plain-words.ts";
import type { Telling } from "../telling.ts";
import { dayWords } from "../words.ts";
import { isInitial } from "./initial.ts";

/** Something recorded that is neither a figure nor a stage of a project. */
export type OtherChange = { readonly about: string; readonly what: string; readonly change: Change };

function siteWords(
  { what, sites, stage, on, batch, projectId, file, undoes }: SiteAction,
  { lang, zh }: Telling,
): string {
  const count = zh ? `${sites} 个点位` : `${sites} sites`;
  const day = on === null ? "" : zh ? `（${dayWords(on, lang)}）` : ` (${dayWords(on, lang)})`;
  switch (what) {
    case "opening":
      return zh ? `登记 ${count}` : `${count} registered`;
    case "demo":
      return zh ? `生成 ${count}的演示进度` : `simulated progress of ${count}`;
    case "import":
      return zh
        ? `从文件导入 ${count}：${plainWords(file ?? "—")}`
        : `${count} imported from ${plainWords(file ?? "—")}`;
    case "fields":
      return zh ? `修改 ${count}的资料` : `details of ${count} changed`;
    case "stage": {
      const name = stage === null ? "—" : siteStageName[stage][lang];
      return zh ? `${count}进入“${name}”${day}` : `${count} set to “${name}”${day}`;
    }
    case "allocate": {
      const to = plainWords(batch ?? projectId ?? (zh ? "未分配" : "none"));
      return zh ? `${count}划入“${to}”` : `${count} allocated to “${to}”`;
    }
    case "undo":
      return zh ? `撤销第 ${undoes ?? 0} 号操作，涉及 ${count}` : `action ${undoes ?? 0} undone, ${count}`;
  }
}

/** What became of the plan that the cluster is measured against. */
function planWords(name: string, isWithdrawn: boolean, { zh }: Telling): string {
  if (zh) return isWithdrawn ? `撤下参照计划“${plainWords(name)}”` : `以“${plainWords(name)}”为参照计划`;
  return isWithdrawn
    ? `reference plan “${plainWords(name)}” withdrawn`
    : `“${plainWords(name)}” is the reference plan`;
}

/** Null for what changes no figure: names and descriptions, sources, base maps, comparables, scenarios, reports and their
 *  schedules. Figures, stages and new entries are told by themselves. */
function otherWords(change: Change, telling: Telling): Omit<OtherChange, "change"> | null {
  const { lang, zh } = telling;
  switch (change.kind) {
    case "sites":
      return { about: zh ? "风机点位" : "Turbine sites", what: siteWords(change.fields, telling) };
    case "baseline":
      return {
        about: zh ? "集群计划" : "Cluster plan",
        what: planWords(change.fields.name, change.fields.isWithdrawn, telling),
      };
    case "findingAnswer": {
      const { answer, subjectId, note } = change.fields;
      const subject = telling.data.overview.projects.find(({ fields }) => fields.id === subjectId);
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

type Plan = Extract<Change, { readonly kind: "baseline" }>;

/** The plans that the cluster is measured against, each as it stood last; one that was not the reference moves nothing, and
 *  one that stepped back and came back as it was did not change. */
function movedPlans(changes: readonly Change[]): ReadonlySet<Change> {
  const byId = new Map<string, readonly Plan[]>();
  for (const change of changes)
    if (change.kind === "baseline")
      byId.set(change.fields.id, [...(byId.get(change.fields.id) ?? []), change]);
  const steppedBack = (plan: Plan) =>
    !plan.fields.isReference &&
    changes.some(
      (other) =>
        other.kind === "baseline" &&
        other.at === plan.at &&
        other.fields.id !== plan.fields.id &&
        other.fields.isReference,
    );
  return new Set(
    [...byId.values()].flatMap((versions) => {
      const [first, last] = [versions[0], versions.at(-1)];
      if (first === undefined || last === undefined || !last.fields.isReference) return [];
      const before = steppedBack(first) ? { ...first.fields, isReference: true } : null;
      return JSON.stringify(before) === JSON.stringify(last.fields) ? [] : [last];
    }),
  );
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

/** Sites and plans, in the order of their recording; initial entries are no change, nor is what was taken back or is
 *  measured against nothing. */
export function otherChanges(changes: readonly Change[], telling: Telling): readonly OtherChange[] {
  const [plans, actions] = [movedPlans(changes), standingActions(changes)];
  return changes.flatMap((change) => {
    const isMoot =
      isInitial(change) ||
      (change.kind === "baseline" && !plans.has(change)) ||
      (change.kind === "sites" && !actions.has(change));
    const told = isMoot ? null : otherWords(change, telling);
    return told === null ? [] : [{ ...told, change }];
  });
}
