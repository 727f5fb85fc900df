import {
  type Change,
  changeKey,
  changesAsOf,
  dayAt,
  isOfData,
  type Portfolio,
  portfolioOf,
  withCredibleTimes,
} from "@lianchi/domain";

/** As-of days kept in memory beside the present one. */
const daysKept = 16;

/** The whole history in memory. Reads never touch the database; each accepted change is applied here before it is
 *  acknowledged, and `version` is its `seq`. */
export type ReadModel = {
  version(): number;
  /** `seq` of the newest change of the data up to the end of a day: what a report prints as its version. */
  dataVersionAsOf(day: string): number;
  changes(): readonly Change[];
  /** The portfolio up to the end of a day. A day to come gives the present. */
  portfolioAsOf(day: string): Portfolio;
  changesAsOf(day: string): readonly Change[];
  /** Newest revision of a thing by its key, if there is one. */
  newest(key: string): Change | undefined;
  apply(changes: readonly Change[]): void;
  replaceAll(changes: readonly Change[]): void;
  /** Called after each new version; returns how to stop it. */
  onVersion(listener: (version: number) => void): () => void;
};

/** The last instant whose text is ordered like all others: four digits of a year. */
const endOfTime = new Date("9999-12-31T23:59:59.999Z");

/** @param now the clock, which the newest change may be ahead of */
export function createReadModel(initial: readonly Change[], now: () => Date = () => endOfTime): ReadModel {
  /** As they were stamped: what follows may tell more of their times. */
  let stamped: readonly Change[] = [];
  let changes: readonly Change[] = [];
  let newestByKey: ReadonlyMap<string, Change> = new Map();
  let present: Portfolio | undefined;
  const past = new Map<string, Portfolio>();
  const listeners = new Set<(version: number) => void>();

  function keep(all: readonly Change[]): void {
    stamped = all;
    changes = withCredibleTimes(all, now().toISOString());
    newestByKey = new Map(changes.map((change) => [changeKey(change), change]));
    present = undefined;
    past.clear();
  }
  keep(initial);

  const version = () => changes.at(-1)?.seq ?? 0;
  /** Also when the clock was set back after a change: nothing that is known is of a day to come. */
  const known = () => {
    if ((changes.at(-1)?.at ?? "") > now().toISOString()) keep(stamped);
    return changes;
  };
  const lastDay = () => {
    const newest = known().at(-1);
    return newest === undefined ? "" : dayAt(newest.at);
  };

  function portfolioAsOf(day: string): Portfolio {
    if (day >= lastDay()) {
      present ??= portfolioOf(changes);
      return present;
    }
    const kept = past.get(day) ?? portfolioOf(changesAsOf(changes, day));
    past.delete(day);
    past.set(day, kept);
    const [oldest] = past.keys();
    if (past.size > daysKept && oldest !== undefined) past.delete(oldest);
    return kept;
  }

  function replaceAll(all: readonly Change[]): void {
    // Nothing is ever altered or deleted, so as many changes with the same last one are the same history.
    if (all.length === changes.length && all.at(-1)?.seq === changes.at(-1)?.seq) return;
    keep(all);
    for (const listener of listeners) listener(version());
  }

  return {
    version,
    changes: known,
    portfolioAsOf,
    dataVersionAsOf: (day) =>
      (day >= lastDay() ? changes : changesAsOf(changes, day)).findLast(isOfData)?.seq ?? 0,
    changesAsOf: (day) => (day >= lastDay() ? changes : changesAsOf(changes, day)),
    newest: (key) => newestByKey.get(key),
    apply: (added) => {
      const fresh = added.filter(({ seq }) => seq > version());
      if (fresh.length > 0) replaceAll([...stamped, ...fresh]);
    },
    replaceAll,
    onVersion: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
