import {
  type Change,
  type ChangeRequest,
  changeKey,
  metrics,
  openingChanges,
  portfolioOf,
  projectMetrics,
  recordAll,
  SourceId,
  SubjectId,
} from "@lianchi/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "./store.ts";

/** How a database offers itself to the suite: a fresh, empty store at each call, and the same one again. */
export type Subject = {
  readonly name: string;
  open(): Promise<{ readonly store: Store; reopen(): Promise<Store> }>;
};

const withoutTime = (changes: readonly Change[]) => changes.map(({ at: _, seq: __, ...change }) => change);
const heping = SubjectId.parse("heping-wind");
const report = SourceId.parse("three-moves-report");

function capacity(value: number | null, expectedVersion: number): ChangeRequest & { kind: "figure" } {
  return {
    kind: "figure",
    actor: "张工",
    expectedVersion,
    fields: {
      subjectId: heping,
      metric: "capacity",
      value,
      precision: "exact",
      period: { kind: "none" },
      basis: "reported",
      sourceId: report,
      place: { kind: "other", text: "第 4 段 “二〇〇兆瓦” \u{1F32C}" },
      note: null,
    },
  };
}

/** What every database must do alike. */
export function describeStore(subject: Subject): void {
  describe(`the store over ${subject.name}`, () => {
    let store: Store;
    let reopen: () => Promise<Store>;
    beforeAll(async () => {
      ({ store, reopen } = await subject.open());
      const opening = await store.append(openingChanges);
      expect(opening.kind).toBe("appended");
    });
    afterAll(() => store.close());

    it("gives back the opening facts as they were recorded", async () => {
      const expected = recordAll(openingChanges, "2026-01-01T00:00:00.000Z");
      expect(withoutTime(await store.readChanges())).toEqual(withoutTime(expected));
    });

    it("appends a revision with the next version and keeps the one before", async () => {
      const appended = await store.append([capacity(205_000.5, 1)]);
      expect(appended).toMatchObject({
        kind: "appended",
        changes: [{ version: 2, actor: "张工", fields: { value: 205_000.5 } }],
      });
      const revisions = (await store.readChanges()).filter(
        (change) => changeKey(change) === "figure:heping-wind.capacity",
      );
      expect(revisions.map(({ fields }) => "value" in fields && fields.value)).toEqual([200_000, 205_000.5]);
      expect(appended.kind === "appended" && appended.changes).toEqual(revisions.slice(1));
    });

    it("refuses a stale version with the one that stands, and writes nothing", async () => {
      const before = await store.readChanges();
      expect(await store.append([capacity(1, 1)])).toMatchObject({ kind: "stale", currentVersion: 2 });
      expect(await store.append([capacity(1, 7)])).toMatchObject({ kind: "stale", currentVersion: 2 });
      expect(await store.readChanges()).toEqual(before);
    });

    it("refuses a figure on an unknown source or subject by name", async () => {
      const request = capacity(1, 2);
      const onNothing = {
        ...request,
        fields: { ...request.fields, sourceId: SourceId.parse("no-such-paper") },
      };
      expect(await store.append([onNothing])).toEqual({
        kind: "refused",
        problem: { code: "unknown-source", field: "sourceId", value: "no-such-paper" },
      });
      const ofNobody = {
        ...request,
        expectedVersion: 0,
        fields: { ...request.fields, subjectId: SubjectId.parse("nobody") },
      };
      expect(await store.append([ofNobody])).toMatchObject({
        kind: "refused",
        problem: { code: "unknown-project", value: "nobody" },
      });
    });

    it("writes all of several requests or none", async () => {
      const before = await store.readChanges();
      expect((await store.append([capacity(7, 2), capacity(8, 3), capacity(9, 3)])).kind).toBe("stale");
      expect(await store.readChanges()).toEqual(before);
    });

    it("lets exactly one of many writers with the same version through", async () => {
      const told = await Promise.all(
        Array.from({ length: 12 }, (_, at) => store.append([capacity(1_000 + at, 2)])),
      );
      expect(told.filter(({ kind }) => kind === "appended")).toHaveLength(1);
      expect(told.filter(({ kind }) => kind === "stale")).toHaveLength(11);
    });

    it("keeps a withdrawn figure as a revision without a value", async () => {
      await store.append([capacity(null, 3)]);
      const portfolio = portfolioOf(await store.readChanges());
      const project = portfolio.subjects.find(({ fields }) => fields.id === heping);
      expect(project?.figures.capacity).toBeUndefined();
      expect(project?.withdrawn.capacity?.version).toBe(4);
    });

    it("never lets time run backwards", async () => {
      const instants = (await store.readChanges()).map(({ at }) => at);
      expect(instants).toEqual(instants.toSorted());
      for (const at of instants) expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    });

    it("finds nothing wrong with itself", async () => {
      expect(await store.check()).toEqual([]);
      await store.ping();
    });

    it("numbers versions without a gap whatever is written, and replays to the same portfolio", {
      timeout: 60_000,
    }, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.tuple(
              fc.constantFrom(...projectMetrics),
              fc.option(fc.integer({ min: 0, max: 1e9 })),
              fc.boolean(),
            ),
            { maxLength: 6 },
          ),
          async (writes) => {
            for (const [metric, value, isStale] of writes) {
              const standing = portfolioOf(await store.readChanges()).subjects.find(
                ({ fields }) => fields.id === heping,
              );
              const version = (standing?.figures[metric] ?? standing?.withdrawn[metric])?.version ?? 0;
              const request = capacity(value, isStale ? version + 1 : version);
              const period = metrics[metric].hasPeriod
                ? ({ kind: "unstated" } as const)
                : ({ kind: "none" } as const);
              const told = await store.append([
                { ...request, fields: { ...request.fields, metric, period } },
              ]);
              expect(told.kind).toBe(isStale ? "stale" : "appended");
            }
            expect(await store.check()).toEqual([]);
          },
        ),
        { numRuns: 8 },
      );
    });

    it("remembers everything when opened again", async () => {
      const before = await store.readChanges();
      store = await reopen();
      expect(await store.readChanges()).toEqual(before);
    });
  });
}
