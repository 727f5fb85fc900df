import { z } from "zod";
import { ComparablesFields } from "./comparable.ts";
import { FigureFields } from "./figure.ts";
import { FindingAnswerFields } from "./finding-answer.ts";
import { wordsUpTo } from "./plain-text.ts";
import { ReportFields } from "./report.ts";
import { ScheduleFields } from "./report-schedule.ts";
import { ScenarioFields } from "./scenario.ts";
import { BaseMapFields } from "./site/base-map.ts";
import { BaselineFields } from "./site/baseline.ts";
import type { SiteAction } from "./site/site-action.ts";
import { SourceFields } from "./source.ts";
import { StageFields, SubjectFields } from "./subject.ts";

/** Who acts, as they wish to be named in the history. */
export const Actor = wordsUpTo(80);

/** The version the writer has seen: 0 for something new. A write on an older one is refused. */
const expectedVersion = z.int().min(0).max(1e9);

/** A wish to change the portfolio. Each one that succeeds adds one revision; none alters or deletes an earlier one. */
export const ChangeRequest = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("figure"), actor: Actor, expectedVersion, fields: FigureFields }),
  z.object({ kind: z.literal("stage"), actor: Actor, expectedVersion, fields: StageFields }),
  z.object({ kind: z.literal("subject"), actor: Actor, expectedVersion, fields: SubjectFields }),
  z.object({ kind: z.literal("source"), actor: Actor, expectedVersion, fields: SourceFields }),
  z.object({ kind: z.literal("baseline"), actor: Actor, expectedVersion, fields: BaselineFields }),
  z.object({ kind: z.literal("baseMap"), actor: Actor, expectedVersion, fields: BaseMapFields }),
  z.object({ kind: z.literal("scenario"), actor: Actor, expectedVersion, fields: ScenarioFields }),
  z.object({ kind: z.literal("comparables"), actor: Actor, expectedVersion, fields: ComparablesFields }),
  z.object({ kind: z.literal("report"), actor: Actor, expectedVersion, fields: ReportFields }),
  z.object({ kind: z.literal("findingAnswer"), actor: Actor, expectedVersion, fields: FindingAnswerFields }),
  z.object({ kind: z.literal("schedule"), actor: Actor, expectedVersion, fields: ScheduleFields }),
]);
export type ChangeRequest = Readonly<z.infer<typeof ChangeRequest>>;

/** `version` counts the revisions of one thing from 1; `seq` orders all changes of the portfolio. */
export type Revision<Fields> = {
  readonly version: number;
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly fields: Fields;
};

export type Change =
  | ({ readonly kind: "figure" } & Revision<FigureFields>)
  | ({ readonly kind: "stage" } & Revision<StageFields>)
  | ({ readonly kind: "subject" } & Revision<SubjectFields>)
  | ({ readonly kind: "source" } & Revision<SourceFields>)
  | ({ readonly kind: "baseline" } & Revision<BaselineFields>)
  | ({ readonly kind: "baseMap" } & Revision<BaseMapFields>)
  | ({ readonly kind: "scenario" } & Revision<ScenarioFields>)
  | ({ readonly kind: "comparables" } & Revision<ComparablesFields>)
  | ({ readonly kind: "report" } & Revision<ReportFields>)
  | ({ readonly kind: "schedule" } & Revision<ScheduleFields>)
  | ({ readonly kind: "findingAnswer" } & Revision<FindingAnswerFields>)
  /** Something done to sites: what, not each site. */
  | ({ readonly kind: "sites" } & Revision<SiteAction>);

/** Every kind of change. */
export const changeKinds = [
  "subject",
  "source",
  "figure",
  "stage",
  "sites",
  "baseline",
  "baseMap",
  "scenario",
  "comparables",
  "report",
  "schedule",
  "findingAnswer",
] as const satisfies readonly Change["kind"][];

/** A change of something whose revisions are compared field by field. */
export type FieldChange = Extract<Change, { readonly kind: "figure" | "stage" | "subject" | "source" }>;

export function isFieldChange(change: Change): change is FieldChange {
  return ["figure", "stage", "subject", "source"].includes(change.kind);
}

/** Whether a change is one of the data: how a report is laid out and when it is printed changes no figure. */
export function isOfData({ kind }: Pick<Change, "kind">): boolean {
  return kind !== "report" && kind !== "schedule";
}
