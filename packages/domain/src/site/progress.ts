import type { Basis } from "../basis.ts";
import type { SubjectId } from "../ids.ts";
import type { Text } from "../language.ts";
import type { SourceFields } from "../source.ts";
import { shownBasis } from "../source-kind.ts";
import type { BaselineFields } from "./baseline.ts";
import type { BatchTally, MonthTally, StageTally, Tally } from "./tally.ts";

/** How the sites of a cluster came by their positions. */
export type LayoutTally = { readonly illustrative: number; readonly given: number; readonly none: number };

/** What the sites of one cluster tell on a day: counted by the server, from which sums and charts are made. */
export type SiteCounts = {
  readonly clusterId: SubjectId;
  readonly clusterName: Text;
  /** The day looked at, `YYYY-MM-DD`. */
  readonly on: string;
  /** What the sources say of the whole; null where they do not. */
  readonly planned: { readonly sites: number | null; readonly capacityKw: number | null };
  readonly stages: StageTally;
  readonly batches: readonly BatchTally[];
  /** Each month from the first dated step on, and the day looked at as the last; empty when no step has a date. Steps
   *  without a day are not in them: pace and forecast rest on known days alone. */
  readonly months: readonly MonthTally[];
  /** Sites on the grid since an unknown day: in the stages, in no month. */
  readonly undated: Tally;
  /** Plans that stand; none, one or several. */
  readonly baselines: readonly BaselineFields[];
  readonly layout: LayoutTally;
  /** Documents on which these sites rest. */
  readonly sources: readonly SourceFields[];
  /** Documents on which the plans rest. */
  readonly planSources: readonly SourceFields[];
  /** Sites whose stage rests on no document, but on the reason of a correction. */
  readonly reasoned: number;
  /** The progress is simulated: every picture and file says so. */
  readonly isDemo: boolean;
};

/** The basis shown with a plan: what its document says is named after the kind of that document. */
export function planBasis(
  { planSources }: Pick<SiteCounts, "planSources">,
  { basis, sourceId }: Pick<BaselineFields, "basis" | "sourceId">,
): Basis {
  return shownBasis(basis, planSources.find(({ id }) => id === sourceId)?.kind);
}
