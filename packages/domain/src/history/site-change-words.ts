import type { Change } from "../change.ts";
import type { FindingAnswerFields } from "../finding-answer.ts";
import type { Lang } from "../language.ts";
import type { SiteAction } from "../site/site-action.ts";
import { siteStageName } from "../site/site-stage.ts";
import { words } from "../words/index.ts";
import type { Names } from "./names.ts";

/** A change of sites, or of a document that is kept whole. */
export type DocumentChange = Extract<
  Change,
  {
    readonly kind:
      | "sites"
      | "baseline"
      | "baseMap"
      | "scenario"
      | "comparables"
      | "report"
      | "schedule"
      | "findingAnswer";
  }
>;

function done(action: SiteAction, lang: Lang, names: Names): string {
  const { what, sites, stage, on, file, batch, projectId, undoes, retires } = action;
  const say = words[lang].siteAction;
  const count = String(sites);
  switch (what) {
    case "opening":
    case "demo":
    case "fields":
      return say[what](count);
    case "import":
      return `${say.import(count, file ?? "—")}${retires.length === 0 ? "" : say.retired(String(retires.length))}`;
    case "stage":
      return say.stage(count, stage === null ? "—" : siteStageName[stage][lang], on ?? say.onUnknown);
    case "allocate": {
      const project = projectId === null ? [] : [say.toProject(names.project(projectId))];
      const to = [...project, ...(batch === null ? [] : [say.toBatch(batch)])];
      return say.allocate(count, to.length === 0 ? say.toNone : to.join(say.and));
    }
    case "undo":
      return say.undo(String(undoes ?? 0));
  }
}

/** How plausibility rules are called in the history. */
const ruleTitle = {
  "unit-revenue": "unitRevenue",
  "full-load-hours": "hours",
  "money-hours": "moneyHours",
  "tax-share": "taxShare",
  "unit-cost": "unitCost",
  "energy-above-capacity": "energyAboveCapacity",
  "operating-before-grid": "operatingBeforeGrid",
} as const;

function answerWords({ id, answer, note }: FindingAnswerFields, lang: Lang): string {
  const say = words[lang].findingAnswer;
  const rule = id.slice(id.indexOf(".") + 1);
  const found = Object.entries(ruleTitle).find(([name]) => name === rule);
  return say.history(found === undefined ? rule : say[found[1]], say[answer], note ?? "");
}

/** What a change of sites or of a document did, in one sentence. */
export function siteChangeWords(change: DocumentChange, lang: Lang, names: Names): string {
  const say = words[lang].siteAction;
  const slip = (reason: string | null | undefined) =>
    reason == null ? "" : say.noted(words[lang].revision.slip(reason));
  if (change.kind === "scenario")
    return (change.fields.isWithdrawn ? say.scenarioGone : say.scenarioSaved)(
      change.fields.name,
      String(change.fields.settings.length),
    );
  if (change.kind === "comparables")
    return [
      (change.fields.isWithdrawn ? say.comparablesGone : say.comparablesKept)(
        change.fields.name,
        String(change.fields.rows.length),
      ),
      slip(change.fields.reason),
    ].join("");
  if (change.kind === "findingAnswer") return answerWords(change.fields, lang);
  if (change.kind === "report")
    return (change.fields.isWithdrawn ? say.reportGone : say.reportSaved)(change.fields.name);
  if (change.kind === "schedule")
    return change.fields.isWithdrawn
      ? say.scheduleGone(names.report(change.fields.reportId))
      : say.scheduleSaved(
          names.report(change.fields.reportId),
          say[change.fields.every],
          change.fields.formats.map((format) => format.toUpperCase()).join("、"),
        );
  if (change.kind === "baseline") {
    const { name, isWithdrawn, isReference, reason } = change.fields;
    const what = isWithdrawn ? say.baselineGone : isReference ? say.reference : say.baseline;
    return `${what(name)}${slip(reason)}`;
  }
  if (change.kind === "baseMap")
    return change.fields.isWithdrawn
      ? say.baseMapGone
      : say.baseMap(change.fields.name, change.fields.approvalNumber ?? say.noNumber);
  const { note, sourceId, reason } = change.fields;
  return [
    done(change.fields, lang, names),
    note === null ? "" : say.noted(note),
    sourceId === null ? slip(reason) : say.resting(names.source(sourceId)),
  ].join("");
}
