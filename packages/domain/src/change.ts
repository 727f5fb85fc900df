import { z } from "zod";
import { ComparablesFields } from "./comparable.ts";
import { FigureFields } from "./figure.ts";
import { FindingAnswerFields } from "./finding-answer.ts";
import type { SourceId } from "./ids.ts";
import { keysOf } from "./keys-of.ts";
import { wordsUpTo } from "./plain-text.ts";
import { ReportFields } from "./report.ts";
import { ScheduleFields } from "./report-schedule.ts";
import { ScenarioFields } from "./scenario.ts";
import { SourceFields } from "./schemas/source.ts";
import { BaseMapFields } from "./site/base-map.ts";
import { BaselineFields } from "./site/baseline.ts";
import type { SiteAction } from "./site/site-action.ts";
import { StageFields, SubjectFields } from "./subject.ts";

/** Who acts, as they wish to be named in the history. */
export const Actor = wordsUpTo(80);

/** The version the writer has seen: 0 for something new. A write on an older one is refused. */
const expectedVersion = z.int().min(0).max(1e9);

const request = <Kind extends string, Fields extends z.ZodType>(kind: Kind, fields: Fields) =>
  z.object({ kind: z.literal(kind), actor: Actor, expectedVersion, fields });

/** A change of something that is kept whole: nobody asks the database for its parts. */
export const DocumentRequest = z.discriminatedUnion("kind", [
  request("baseline", BaselineFields),
  request("baseMap", BaseMapFields),
  request("scenario", ScenarioFields),
  request("comparables", ComparablesFields),
  request("report", ReportFields),
  request("schedule", ScheduleFields),
  request("findingAnswer", FindingAnswerFields),
]);
export type DocumentRequest = Readonly<z.infer<typeof DocumentRequest>>;

/** A wish to change the portfolio. Each one that succeeds adds one revision; none alters or deletes an earlier one. */
export const ChangeRequest = z.discriminatedUnion("kind", [
  request("subject", SubjectFields),
  request("source", SourceFields),
  request("figure", FigureFields),
  request("stage", StageFields),
  DocumentRequest,
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

type Accepted<Request> = Request extends { readonly kind: infer Kind; readonly fields: infer Fields }
  ? { readonly kind: Kind } & Revision<Fields>
  : never;

/** What a request became, or something done to sites: what, not each site. */
export type Change = Accepted<ChangeRequest> | ({ readonly kind: "sites" } & Revision<SiteAction>);

/** A page that shows a thing. */
type Page = "project" | "source" | "cluster" | "returns" | "reports";

/** `isOfData`: how a report is laid out and when it is printed changes no figure.
 *  `isCompared`: revisions are compared field by field. */
type KindFacts = { readonly page: Page; readonly isOfData: boolean; readonly isCompared: boolean };

const facts = <At extends Page>(
  page: At,
  { isOfData = true, isCompared = false } = {},
): KindFacts & { readonly page: At } => ({ page, isOfData, isCompared });

/** Every kind of change, written once. */
export const changeKindFacts = {
  subject: facts("project", { isCompared: true }),
  source: facts("source", { isCompared: true }),
  figure: facts("project", { isCompared: true }),
  stage: facts("project", { isCompared: true }),
  sites: facts("cluster"),
  baseline: facts("cluster"),
  baseMap: facts("cluster"),
  scenario: facts("returns"),
  comparables: facts("returns"),
  report: facts("reports", { isOfData: false }),
  schedule: facts("reports", { isOfData: false }),
  findingAnswer: facts("project"),
} as const satisfies Readonly<Record<Change["kind"], KindFacts>>;

export const changeKinds: readonly Change["kind"][] = keysOf(changeKindFacts);

/** A change of something whose revisions are compared field by field. */
export type FieldChange = Extract<Change, { readonly kind: "figure" | "stage" | "subject" | "source" }>;

export function isFieldChange(change: Change): change is FieldChange {
  return changeKindFacts[change.kind].isCompared;
}

/** Whether a change is one of the data: how a report is laid out and when it is printed changes no figure. */
export function isOfData({ kind }: Pick<Change, "kind">): boolean {
  return changeKindFacts[kind].isOfData;
}

/** Documents on which a change rests: its own, and those of its single values. */
export function sourcesOfChange({ kind, fields }: Change): readonly SourceId[] {
  const own =
    kind === "scenario"
      ? fields.settings.map(({ sourceId }) => sourceId)
      : "sourceId" in fields
        ? [fields.sourceId]
        : [];
  return own.filter((id) => id !== null);
}
