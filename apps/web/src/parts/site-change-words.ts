import {
  type Change,
  type FindingAnswerFields,
  type Lang,
  type SiteAction,
  siteStageName,
} from "@lianchi/domain";
import type { RuleId } from "@lianchi/returns";
import { findingWords } from "../locales/finding.ts";
import { siteActionWords } from "../locales/site-actions.ts";

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

function done({ what, sites, stage, on, file, batch, projectId, undoes }: SiteAction, lang: Lang): string {
  const say = siteActionWords[lang];
  const count = String(sites);
  switch (what) {
    case "opening":
    case "demo":
    case "fields":
      return say[what](count);
    case "import":
      return say.import(count, file ?? "—");
    case "stage":
      return say.stage(count, stage === null ? "—" : siteStageName[stage][lang], on ?? say.onUnknown);
    case "allocate":
      return say.allocate(
        count,
        projectId !== null ? say.toProject(projectId) : batch !== null ? say.toBatch(batch) : say.toNone,
      );
    case "undo":
      return say.undo(String(undoes ?? 0));
  }
}

const ruleTitle = {
  "unit-revenue": "unitRevenue",
  "full-load-hours": "hours",
  "money-hours": "moneyHours",
  "tax-share": "taxShare",
  "unit-cost": "unitCost",
  "energy-above-capacity": "energyAboveCapacity",
  "operating-before-grid": "operatingBeforeGrid",
} as const satisfies Readonly<Record<RuleId, string>>;

function answerWords({ id, answer, note }: FindingAnswerFields, lang: Lang): string {
  const say = findingWords[lang];
  const rule = id.slice(id.indexOf(".") + 1);
  const found = Object.entries(ruleTitle).find(([name]) => name === rule);
  return say.history(
    found === undefined ? rule : say[found[1]],
    say[answer === "reopened" ? "open" : answer],
    note ?? "",
  );
}

/** What a change of sites or of a document did, in one sentence.
 *  @param titleOf names a source by its id */
export function siteChangeWords(
  change: DocumentChange,
  lang: Lang,
  titleOf: (sourceId: string) => string,
): string {
  const say = siteActionWords[lang];
  if (change.kind === "scenario")
    return (change.fields.isWithdrawn ? say.scenarioGone : say.scenarioSaved)(
      change.fields.name,
      String(change.fields.settings.length),
    );
  if (change.kind === "comparables")
    return (change.fields.isWithdrawn ? say.comparablesGone : say.comparablesKept)(
      change.fields.name,
      String(change.fields.rows.length),
    );
  if (change.kind === "findingAnswer") return answerWords(change.fields, lang);
  if (change.kind === "report")
    return (change.fields.isWithdrawn ? say.reportGone : say.reportSaved)(change.fields.name);
  if (change.kind === "schedule")
    return change.fields.isWithdrawn
      ? say.scheduleGone(change.fields.reportId)
      : say.scheduleSaved(
          change.fields.reportId,
          say[change.fields.every],
          change.fields.formats.map((format) => format.toUpperCase()).join("、"),
        );
  if (change.kind === "baseline")
    return (change.fields.isWithdrawn ? say.baselineGone : say.baseline)(change.fields.name);
  if (change.kind === "baseMap")
    return change.fields.isWithdrawn
      ? say.baseMapGone
      : say.baseMap(change.fields.name, change.fields.approvalNumber ?? say.noNumber);
  const { note, sourceId } = change.fields;
  return [
    done(change.fields, lang),
    note === null ? "" : say.noted(note),
    sourceId === null ? "" : say.resting(titleOf(sourceId)),
  ].join("");
}
