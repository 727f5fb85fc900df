import {
  judgeStep,
  type SiteFields,
  SiteFields as SiteFieldsSchema,
  type SiteStep,
  type SourceId,
  type SubjectId,
} from "@lianchi/domain";
import { type AtOf, recordedSteps, verdictProblem } from "../sites/plan-stage.ts";
import type { SiteModel } from "../sites/site-model.ts";
import type { SiteDraft } from "./draft-sites.ts";
import type { RowProblem } from "./table.ts";

export type ImportPlan = {
  readonly sites: SiteFields[];
  readonly steps: SiteStep[];
  readonly errors: RowProblem[];
  readonly counts: { added: number; changed: number; unchanged: number };
  /** What becomes of known sites, the first thousand fields. */
  readonly changes: {
    readonly id: string;
    readonly field: string;
    readonly before: string;
    readonly after: string;
  }[];
};

export type PlanContext = {
  readonly model: SiteModel;
  readonly atOf: AtOf;
  readonly today: string;
  readonly clusterId: SubjectId;
  readonly sourceId: SourceId;
};

const mostChanges = 1_000;
const mostErrors = 10_000;

export const newPlan = (): ImportPlan => ({
  sites: [],
  steps: [],
  errors: [],
  counts: { added: 0, changed: 0, unchanged: 0 },
  changes: [],
});

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? "—"
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

/** The same place is no news, whatever it is called: an illustrative one that comes back stays illustrative. */
function isSame(before: SiteFields, fields: SiteDraft["fields"], key: keyof SiteDraft["fields"]): boolean {
  if (key !== "position") return JSON.stringify(before[key]) === JSON.stringify(fields[key]);
  const [a, b] = [before.position, fields.position];
  if (a === null || b === undefined) return false;
  return Math.abs(a.lon - b.lon) < 1e-6 && Math.abs(a.lat - b.lat) < 1e-6;
}

function blank(id: SiteFields["id"], clusterId: SubjectId, sourceId: SourceId): SiteFields {
  return {
    id,
    clusterId,
    name: null,
    ratingKw: null,
    ratingBasis: "reported",
    model: null,
    hubHeightM: null,
    rotorDiameterM: null,
    position: null,
    batch: null,
    projectId: null,
    note: null,
    links: [],
    sourceId,
  };
}

/** Adds what one draft does to a site: nothing when it says what is known already. */
export function planDraft(plan: ImportPlan, draft: SiteDraft, context: PlanContext): void {
  const { model, atOf, today, clusterId, sourceId } = context;
  const site = model.indexOf(draft.id);
  const known = site === undefined ? undefined : model.fieldsOf(site);
  const id = SiteFieldsSchema.shape.id.safeParse(draft.id);
  const wrong = (value: string, problem: RowProblem["problem"]) => {
    if (plan.errors.length < mostErrors) plan.errors.push({ row: draft.row, column: null, value, problem });
  };
  if (!id.success) {
    wrong(draft.id, { code: "invalid-field", field: "id", value: draft.id, expected: "1–64" });
    return;
  }
  const before = known ?? blank(id.data, clusterId, sourceId);
  const keys = Object.keys(draft.fields).filter((key): key is keyof SiteDraft["fields"] => key in before);
  const differing = keys.filter((key) => !isSame(before, draft.fields, key));
  const isNewRating = differing.includes("ratingKw");
  const after: SiteFields = {
    ...before,
    ...draft.fields,
    ...(isNewRating ? { ratingBasis: "reported" as const } : {}),
    ...(differing.length > 0 ? { sourceId } : {}),
  };
  let hasStep = false;
  const wish =
    draft.step === null && known === undefined ? { stage: "planned" as const, on: null } : draft.step;
  if (wish !== null) {
    const step = {
      ...wish,
      isCorrection: false,
      note: wish.stage === "dropped" ? (draft.fields.note ?? "—") : null,
    };
    const verdict = judgeStep(
      recordedSteps(site === undefined ? [] : model.stepsOf(site), atOf),
      step,
      today,
    );
    const problem = verdictProblem(verdict, draft.id, wish, today);
    if (problem !== null) {
      wrong(`${wish.stage} ${wish.on ?? ""}`, problem);
      return;
    }
    if (verdict.kind === "fits") {
      hasStep = true;
      plan.steps.push({ siteId: id.data, ...step, sourceId });
    }
  }
  if (known === undefined) plan.counts.added += 1;
  else if (differing.length > 0 || hasStep) plan.counts.changed += 1;
  else plan.counts.unchanged += 1;
  if (known === undefined || differing.length > 0) plan.sites.push(after);
  if (known === undefined) return;
  for (const key of differing)
    if (plan.changes.length < mostChanges)
      plan.changes.push({
        id: draft.id,
        field: key,
        before: shown(known[key]),
        after: shown(draft.fields[key]),
      });
  if (hasStep && wish !== null && plan.changes.length < mostChanges)
    plan.changes.push({
      id: draft.id,
      field: "stage",
      before: "",
      after: `${wish.stage} ${wish.on ?? ""}`.trim(),
    });
}
