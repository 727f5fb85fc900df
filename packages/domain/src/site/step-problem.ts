import { daysOf } from "../calendar.ts";
import { effectiveDay, type RecordedStep, standingSteps, stepOn } from "./site-history.ts";
import { type SiteStage, siteStageRank } from "./site-stage.ts";

/** What stands against a step, or that it says nothing new. */
export type StepVerdict =
  | { readonly kind: "fits" }
  | { readonly kind: "nothing-new" }
  | { readonly kind: "in-future" }
  | { readonly kind: "reason-missing" }
  /** It would lead back, and does not call itself a correction. */
  | { readonly kind: "goes-back"; readonly present: SiteStage }
  /** Its date cannot be true beside that of another stage. */
  | { readonly kind: "out-of-order"; readonly other: RecordedStep };

type Wish = Omit<RecordedStep, "at"> & { readonly note: string | null };

/** After every day. */
const endless = "9999-12-31";

/** The recorded step whose date leaves no room for the wished one. Months overlap generously. */
function contradicting(standing: readonly RecordedStep[], wish: Wish): RecordedStep | undefined {
  if (wish.on === null) return undefined;
  const own = daysOf(wish.on);
  return standing.find(({ stage, on }) => {
    if (on === null || stage === wish.stage || stage === "dropped" || wish.stage === "dropped") return false;
    const other = daysOf(on);
    return siteStageRank(stage) < siteStageRank(wish.stage) ? own.to < other.from : own.from > other.to;
  });
}

/** Judges a step against what is recorded of its site.
 *  @param steps in the order of their recording
 *  @param today the county's day */
export function judgeStep(steps: readonly RecordedStep[], wish: Wish, today: string): StepVerdict {
  if (wish.on !== null && daysOf(wish.on).from > today) return { kind: "in-future" };
  if (wish.stage === "dropped" && wish.note === null) return { kind: "reason-missing" };
  const standing = standingSteps(steps);
  const present = stepOn(steps, endless);
  if (present?.stage === wish.stage && (wish.on === present.on || (wish.on === null && !wish.isCorrection)))
    return { kind: "nothing-new" };
  if (wish.isCorrection) return { kind: "fits" };
  if (standing.some(({ stage, on }) => stage === wish.stage && on === wish.on))
    return { kind: "nothing-new" };
  const other = contradicting(standing, wish);
  if (present !== null && siteStageRank(wish.stage) < siteStageRank(present.stage)) {
    // An earlier stage may be filled in with its date; without one it would be taken for news.
    const isFilledIn = wish.on !== null && daysOf(wish.on).from <= effectiveDay(present);
    if (!isFilledIn || present.stage === "dropped") return { kind: "goes-back", present: present.stage };
  }
  return other === undefined ? { kind: "fits" } : { kind: "out-of-order", other };
}
