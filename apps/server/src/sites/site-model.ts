import { RecordedBasis, type SiteFields, type SiteStep } from "@lianchi/domain";
import type { StoredSite, StoredStep } from "@lianchi/store";

/** Stage code of a site that has none. */
export const noStage = 255;
export const illustrativeCode = RecordedBasis.options.indexOf("illustrative");
/** Position basis of a site without a position. */
export const noBasis = 255;

/** Called for each change of a site's stage: site, day as `dayNumber`, stages as ranks; `from` is -1 where there was none. */
export type VisitTransition = (site: number, day: number, from: number, to: number) => void;

/** What one action said of a site. */
export type SiteRevision = { readonly seq: number; readonly fields: SiteFields };

/** A recorded step as its site's page shows it. */
export type KnownStep = { readonly seq: number; readonly step: SiteStep };

export type SiteEnd = { readonly kind: "retired" | "taken-back"; readonly seq: number };

/** All turbine sites in columns: row by row what actions said of them, chained from the newest back. Counting goes over
 *  typed arrays, one entry a site, and never over objects. */
export type SiteModel = {
  count(): number;
  /** Index of a site, or undefined. Indexes never change. */
  indexOf(id: string): number | undefined;
  idOf(index: number): string;
  /** Place of each site in the order of ids. */
  ranks(): Int32Array;
  /** The newest that counts of a site; undefined when all that was said of it is taken back. */
  fieldsOf(index: number): SiteFields | undefined;
  /** All that counts of what was ever said of a site, oldest first; empty when it does not exist. */
  rowsOf(index: number): readonly SiteRevision[];
  /** Every document that a step was ever recorded from. */
  stepSources(): ReadonlySet<string>;
  /** The step that makes the stage of a site at the end of a day. @param day as `dayNumber` */
  stepOn(index: number, day: number): SiteStep | undefined;
  /** Sites of which a step was ever recorded on no document, but on the reason of a correction. */
  reasonedSites(): ReadonlySet<number>;
  /** Calls back with each step that counts of a site that exists. */
  eachStep(visit: (site: number, step: SiteStep) => void): void;
  /** `seq` of the action that gave those fields. */
  fieldsSeqOf(index: number): number;
  /** `seq` of the newest action that counts and touched the site: its fields or its steps. */
  newestSeqOf(index: number): number;
  /** Why a site that was entered does not exist: `seq` of the action that retired it, or of the newest entry, which was taken
   *  back. Undefined for one that exists. */
  endOf(index: number): SiteEnd | undefined;
  /** Steps that count, in the order of their recording. */
  stepsOf(index: number): readonly KnownStep[];
  /** Everything ever recorded, also what was taken back. */
  allStepsOf(index: number): readonly KnownStep[];
  /** Sites that an action touched. */
  sitesOf(seq: number): readonly number[];
  /** The columns of what counts now, one entry a site. */
  present(): PresentSites;
  /** Stage codes at the end of a day; not to be written to, since the next who asks gets the same. @param day as `dayNumber` */
  stagesOn(day: number): Uint8Array;
  /** Calls back with each stage that a site takes, in the order of days. @param from -1 for none before it
   *  @param which `timed`: steps whose day is not known are passed over */
  eachTransition(visit: VisitTransition, which?: "timed"): void;
  add(sites: readonly StoredSite[], steps: readonly StoredStep[], atOf: (seq: number) => string): void;
  /** From an action on, these sites exist no more, on any day; a later row brings one back. */
  retire(seq: number, ids: readonly string[]): void;
  /** Which actions do not count; what hangs on them is counted anew. */
  withdraw(seqs: ReadonlySet<number>): void;
};

export type PresentSites = {
  readonly count: number;
  /** 1 where the site exists: not all that was said of it is taken back. */
  readonly exists: Uint8Array;
  readonly ratingKw: Float64Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Code in `batchNames`, 0 for none. */
  readonly batch: Int32Array;
  readonly cluster: Int32Array;
  readonly project: Int32Array;
  readonly source: Int32Array;
  readonly positionBasis: Uint8Array;
  /** Stage codes by everything that is known. */
  readonly stage: Uint8Array;
  readonly batchNames: readonly string[];
  readonly clusterNames: readonly string[];
  readonly projectNames: readonly string[];
  readonly sourceNames: readonly string[];
};
