import {
  judgeStep,
  type SiteFields,
  SiteFields as SiteFieldsSchema,
  type SiteStage,
  type SiteStep,
  type SourceId,
  type SubjectId,
  stepOn,
  type Text,
  verdictProblem,
} from "@lianchi/domain";
import type { SiteDraft } from "../../intake/draft-sites.ts";
import type { RowProblem } from "../../intake/table.ts";
import { type AtOf, recordedSteps } from "../../sites/plan-stage.ts";
import type { SiteModel } from "../../sites/site-model.ts";
import { type ChangedField, type FieldChange, fieldText, stageText, unknownText } from "./change-text.ts";

export type ImportPlan = {
  readonly sites: SiteFields[];
  readonly steps: SiteStep[];
  readonly errors: RowProblem[];
  readonly counts: { added: number; changed: number; unchanged: number };
  /** Known values that others take the place of, by field. */
  readonly replaced: Map<ChangedField, number>;
  /** What becomes of known sites, the first thousand fields. */
  readonly changes: FieldChange[];
  changeCount: number;
  /** Every site that the file names. */
  readonly touched: string[];
  /** What the file adds to the cluster: sites, and capacity [kW] with changed ratings; dropped sites left out. */
  readonly sum: { sites: number; capacityKw: number };
  /** Illustrative sites that make way. */
  retires: readonly string[];
};

export type PlanContext = {
  readonly model: SiteModel;
  readonly atOf: AtOf;
  readonly today: string;
  readonly clusterId: SubjectId;
  readonly sourceId: SourceId;
};

const mostChanges = 1_000;
const endOfTime = "9999-12-31";
const mostErrors = 10_000;

export const newPlan = (): ImportPlan => ({
  sites: [],
  steps: [],
  errors: [],
  counts: { added: 0, changed: 0, unchanged: 0 },
  replaced: new Map(),
  changes: [],
  changeCount: 0,
  touched: [],
  sum: { sites: 0, capacityKw: 0 },
  retires: [],
});

/** The same place is no news, whatever it is called: an illustrative one that comes back stays illustrative, also when a
 *  table has rounded it. What the file itself says of the basis is news. */
function isSamePosition(before: SiteFields["position"], draft: SiteDraft): boolean {
  const { position } = draft.fields;
  if (before === null || position === undefined) return false;
  if (draft.saysBasis && position.basis !== before.basis) return false;
  return isSameDegree(before.lon, position.lon) && isSameDegree(before.lat, position.lat);
}

/** Fewer decimals than these are no rounding but another place: 0.001° are about 100 m. */
const leastDecimals = 3;

function isSameDegree(known: number, told: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(told))?.[1]?.length ?? 0;
  const halfStep = decimals < leastDecimals ? 0 : 0.5 * 10 ** -decimals;
  return Math.abs(known - told) < Math.max(1e-6, halfStep + 1e-9);
}

function isSame(before: SiteFields, draft: SiteDraft, key: keyof SiteDraft["fields"]): boolean {
  if (key === "position") return isSamePosition(before.position, draft);
  return before[key] === draft.fields[key];
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

type Counted = { readonly ratingKw: number | null; readonly stage: SiteStage | null };

function countSum(plan: ImportPlan, before: Counted | null, after: Counted): void {
  const add = (site: Counted | null, sign: 1 | -1) => {
    if (site === null || site.stage === null || site.stage === "dropped") return;
    plan.sum.sites += sign;
    plan.sum.capacityKw += sign * (site.ratingKw ?? 0);
  };
  add(before, -1);
  add(after, 1);
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
  const differing = keys.filter((key) => !isSame(before, draft, key));
  const isNewRating = differing.includes("ratingKw");
  const after: SiteFields = {
    ...before,
    // Only what differs is written: the rest keeps its basis and its history.
    ...Object.fromEntries(differing.map((key) => [key, draft.fields[key]])),
    ...(isNewRating ? { ratingBasis: "reported" as const } : {}),
    ...(differing.length > 0 ? { sourceId } : {}),
  };
  const steps = recordedSteps(site === undefined ? [] : model.stepsOf(site), atOf);
  const present = stepOn(steps, endOfTime);
  let hasStep = false;
  const wish =
    draft.step === null && known === undefined ? { stage: "planned" as const, on: null } : draft.step;
  if (wish !== null) {
    const step = {
      ...wish,
      isCorrection: false,
      note: wish.stage === "dropped" ? (draft.fields.note ?? "—") : null,
    };
    const verdict = judgeStep(steps, step, today);
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
  plan.touched.push(id.data);
  countSum(plan, known === undefined ? null : { ratingKw: known.ratingKw, stage: present?.stage ?? null }, {
    ratingKw: after.ratingKw,
    stage: hasStep && wish !== null ? wish.stage : (present?.stage ?? null),
  });
  if (known === undefined) plan.counts.added += 1;
  else if (differing.length > 0 || hasStep) plan.counts.changed += 1;
  else plan.counts.unchanged += 1;
  if (known === undefined || differing.length > 0) plan.sites.push(after);
  if (known === undefined) return;
  const tell = (field: ChangedField, before: Text, after: Text) => {
    if (before !== unknownText) plan.replaced.set(field, (plan.replaced.get(field) ?? 0) + 1);
    plan.changeCount += 1;
    if (plan.changes.length < mostChanges) plan.changes.push({ id: draft.id, field, before, after });
  };
  for (const key of differing) tell(key, fieldText(key, known[key]), fieldText(key, after[key]));
  if (hasStep && wish !== null) tell("stage", stageText(present), stageText(wish));
}
