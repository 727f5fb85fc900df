import { type Change, type SiteAction, siteStageName } from "@lianchi/domain";
import { answerName } from "../answer-words.ts";
import { plainWords } from "../plain-words.ts";
import type { Telling } from "../telling.ts";
import { dayWords } from "../words.ts";

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

/** What became of a plan, a scenario or a base map. */
function keptWords(name: string, isWithdrawn: boolean, { zh }: Telling): string {
  if (zh) return `${isWithdrawn ? "撤下" : "保存"}“${plainWords(name)}”`;
  return `“${plainWords(name)}” ${isWithdrawn ? "withdrawn" : "saved"}`;
}

function otherWords(change: Change, telling: Telling): Omit<OtherChange, "change"> | null {
  const { lang, zh } = telling;
  const isNew = change.version === 1;
  switch (change.kind) {
    case "figure":
    case "stage":
      return null;
    case "subject":
      return {
        about: plainWords(change.fields.name[lang]),
        what: isNew ? (zh ? "列入台账" : "entered in the register") : zh ? "修改资料" : "details changed",
      };
    case "source": {
      const title = plainWords(zh ? change.fields.title : (change.fields.titleEn ?? change.fields.title));
      return {
        about: zh ? `《${title}》` : title,
        what: isNew ? (zh ? "登记来源" : "source registered") : zh ? "修改来源" : "source changed",
      };
    }
    case "sites":
      return { about: zh ? "风机点位" : "Turbine sites", what: siteWords(change.fields, telling) };
    case "baseline":
      return {
        about: zh ? "集群计划" : "Cluster plan",
        what: keptWords(change.fields.name, change.fields.isWithdrawn, telling),
      };
    case "baseMap":
      return {
        about: zh ? "底图" : "Base map",
        what: keptWords(change.fields.name, change.fields.isWithdrawn, telling),
      };
    case "comparables":
      return {
        about: zh ? "可比项目" : "Comparables",
        what: keptWords(change.fields.name, change.fields.isWithdrawn, telling),
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
    // How a report is laid out and when it is printed changes no figure.
    case "report":
    case "schedule":
      return null;
    case "scenario":
      return {
        about: zh ? "测算情景" : "Scenario",
        what: keptWords(change.fields.name, change.fields.isWithdrawn, telling),
      };
  }
}

/** Sites, plans, base map, scenarios, sources and descriptions, in the order of their recording.
 *  @param ids of the subjects that the report is about */
export function otherChanges(
  changes: readonly Change[],
  ids: ReadonlySet<string>,
  telling: Telling,
): readonly OtherChange[] {
  return changes.flatMap((change) => {
    if (change.kind === "subject" && !ids.has(change.fields.id)) return [];
    const told = otherWords(change, telling);
    return told === null ? [] : [{ ...told, change }];
  });
}
