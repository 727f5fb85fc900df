import {
  type Change,
  type ChangeRequest,
  changeKey,
  metrics,
  openingChanges,
  portfolioOf,
  projectMetrics,
  SourceId,
  Stage,
} from "@lianchi/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DatabaseKind } from "./store.contract.ts";
import type { Store } from "./store.ts";
import { opened } from "./testing/opened.ts";
import { capacity, heping, report } from "./testing/requests.ts";

const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() === text);

const figureWish = fc
  .record({
    metric: fc.constantFrom(...projectMetrics),
    value: fc.option(fc.integer({ min: 0, max: 1e15 })),
    actor: words,
  })
  .map(({ metric, value, actor }): ChangeRequest => {
    const { fields, ...request } = capacity(value, 0);
    const period = metrics[metric].hasPeriod
      ? ({ kind: "year", year: 2023, isInferred: true } as const)
      : ({ kind: "none" } as const);
    return { ...request, actor, fields: { ...fields, metric, period } };
  });

const stageWish = fc.record({ stage: fc.constantFrom(...Stage.options), zh: words }).map(
  ({ stage, zh }): ChangeRequest => ({
    kind: "stage",
    actor: "李工",
    expectedVersion: 0,
    fields: {
      subjectId: heping,
      stage,
      on: "2024-05",
      sourceId: report,
      place: { kind: "page", from: 3, to: 4 },
      note: { zh, en: "note" },
    },
  }),
);

const sourceWish = fc.record({ id: fc.constantFrom("paper-a", "paper-b"), title: words }).map(
  ({ id, title }): ChangeRequest => ({
    kind: "source",
    actor: "王工",
    expectedVersion: 0,
    fields: {
      id: SourceId.parse(id),
      kind: "approval",
      title,
      titleEn: null,
      author: null,
      publisher: null,
      publishedOn: "2024-02-29",
      year: null,
      isYearInferred: false,
      yearReason: null,
      url: "https://example.org/a?b=1",
    },
  }),
);

const attempt = fc.record({
  wishes: fc.array(fc.oneof(figureWish, stageWish, sourceWish), { minLength: 1, maxLength: 4 }),
  isStale: fc.boolean(),
});

/** Wishes with the versions that a writer sees who knows the history; the last one a version ahead when stale. */
function requestsOn(
  history: readonly Change[],
  { wishes, isStale }: { readonly wishes: readonly ChangeRequest[]; readonly isStale: boolean },
): readonly ChangeRequest[] {
  const versions = new Map(history.map((change) => [changeKey(change), change.version]));
  return wishes.map((wish, at) => {
    const key = changeKey(wish);
    const expectedVersion = versions.get(key) ?? 0;
    versions.set(key, expectedVersion + 1);
    return { ...wish, expectedVersion: expectedVersion + (isStale && at === wishes.length - 1 ? 1 : 0) };
  });
}

/** The law of every history, whatever is written. */
export function describeHistory({ name, newPlace }: DatabaseKind): void {
  describe(`history over ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await opened(newPlace());
      await store.append(openingChanges);
    });
    afterAll(() => store.close());

    it("is what was acknowledged: in order, without a gap, replayed to the same portfolio", {
      timeout: 60_000,
    }, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(attempt, { maxLength: 5 }), async (attempts) => {
          let acknowledged = await store.readChanges();
          for (const each of attempts) {
            const told = await store.append(requestsOn(acknowledged, each));
            expect(told.kind).toBe(each.isStale ? "stale" : "appended");
            if (told.kind === "appended") acknowledged = [...acknowledged, ...told.changes];
          }
          const read = await store.readChanges();
          expect(read).toEqual(acknowledged);
          expect(portfolioOf(read)).toEqual(portfolioOf(acknowledged));
          expect(read.map(({ seq }) => seq)).toEqual(
            [...new Set(read.map(({ seq }) => seq))].toSorted((a, b) => a - b),
          );
          const versions = new Map<string, number>();
          for (const change of read) {
            const key = changeKey(change);
            expect(change.version).toBe((versions.get(key) ?? 0) + 1);
            versions.set(key, change.version);
          }
        }),
        { numRuns: 15 },
      );
      expect(await store.check()).toEqual([]);
    });
  });
}
