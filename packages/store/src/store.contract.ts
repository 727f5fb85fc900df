import {
  type Change,
  openingChanges,
  portfolioOf,
  recordAll,
  ScheduleId,
  SourceId,
  SubjectId,
} from "@lianchi/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store, StorePlace } from "./store.ts";
import { opened } from "./testing/opened.ts";
import { everyQuarter, exportedFiles, quarterly } from "./testing/reports.ts";
import { capacity, comparables, heping, report, withoutTime } from "./testing/requests.ts";

/** How a database offers itself to the suites: a fresh, empty one at each call. */
export type DatabaseKind = { readonly name: string; newPlace(): StorePlace };

/** What every database must do alike. */
export function describeStore({ name, newPlace }: DatabaseKind): void {
  describe(`the store over ${name}`, () => {
    let place: StorePlace;
    let store: Store;
    const current = async (): Promise<Change | undefined> =>
      (await store.readChanges()).findLast(
        ({ fields }) => "metric" in fields && fields.metric === "capacity" && fields.subjectId === heping,
      );
    beforeAll(async () => {
      place = newPlace();
      store = await opened(place);
    });
    afterAll(() => store.close());

    it("is empty and sound at first", async () => {
      expect(await store.readChanges()).toEqual([]);
      expect(await store.check()).toEqual([]);
    });

    it("gives back the opening facts as they were recorded", async () => {
      expect((await store.append(openingChanges)).kind).toBe("appended");
      const expected = recordAll(openingChanges, "2026-01-01T00:00:00.000Z");
      expect(withoutTime(await store.readChanges())).toEqual(withoutTime(expected));
    });

    it("appends a revision with the next version and keeps the one before", async () => {
      const appended = await store.append([capacity(205_000.5, 1)]);
      const revisions = (await store.readChanges()).filter(
        ({ fields }) => "metric" in fields && fields.metric === "capacity" && fields.subjectId === heping,
      );
      expect(revisions.map(({ fields }) => "value" in fields && fields.value)).toEqual([200_000, 205_000.5]);
      expect(appended).toEqual({ kind: "appended", changes: revisions.slice(1) });
      expect(revisions[1]).toMatchObject({ version: 2, actor: "张工" });
    });

    it("refuses a stale version with the revision that stands, and writes nothing", async () => {
      const before = await store.readChanges();
      for (const seen of [0, 1, 7]) {
        const request = capacity(1, seen);
        expect(await store.append([request])).toEqual({
          kind: "stale",
          request,
          currentVersion: 2,
          current: await current(),
        });
      }
      expect(await store.readChanges()).toEqual(before);
    });

    it("says that a thing does not exist yet to who has seen a version of it", async () => {
      const request = capacity(1, 3);
      const unknown = { ...request, fields: { ...request.fields, metric: "investment" as const } };
      const nobodys = { ...unknown, fields: { ...unknown.fields, subjectId: SubjectId.parse("nobody") } };
      expect(await store.append([nobodys])).toMatchObject({
        kind: "stale",
        currentVersion: 0,
        current: null,
      });
    });

    it("refuses a figure or a stage on an unknown source or subject by name", async () => {
      const { fields, ...request } = capacity(1, 2);
      const sourceId = SourceId.parse("no-such-paper");
      const subjectId = SubjectId.parse("nobody");
      const unknownSource = { code: "unknown-source", field: "sourceId", value: "no-such-paper" };
      const unknownProject = { code: "unknown-project", field: "subjectId", value: "nobody" };
      expect(await store.append([{ ...request, fields: { ...fields, sourceId } }])).toEqual({
        kind: "refused",
        problem: unknownSource,
      });
      expect(
        await store.append([{ ...request, expectedVersion: 0, fields: { ...fields, subjectId } }]),
      ).toEqual({ kind: "refused", problem: unknownProject });
      const stage = { stage: "planned", on: null, place: null, note: null } as const;
      expect(
        await store.append([
          {
            kind: "stage",
            actor: "张工",
            expectedVersion: 1,
            fields: { ...stage, subjectId: heping, sourceId },
          },
        ]),
      ).toEqual({ kind: "refused", problem: unknownSource });
    });

    it("writes all of several requests or none", async () => {
      const before = await store.readChanges();
      const { fields, ...request } = capacity(8, 3);
      const onNothing = { ...request, fields: { ...fields, sourceId: SourceId.parse("no-such-paper") } };
      expect((await store.append([capacity(7, 2), capacity(8, 3), capacity(9, 3)])).kind).toBe("stale");
      expect((await store.append([capacity(7, 2), onNothing])).kind).toBe("refused");
      expect(await store.readChanges()).toEqual(before);
      expect(await store.append([])).toEqual({ kind: "appended", changes: [] });
    });

    it.each([
      ["U+0000", "a\u0000b", '"a\\u0000b"'],
      ["half a surrogate pair", "a\ud83cb", '"a\\ud83cb"'],
    ])("refuses text with %s, which it could not give back", async (_, text, value) => {
      const { fields, ...request } = capacity(1, 2);
      expect(
        await store.append([{ ...request, fields: { ...fields, note: { zh: text, en: "x" } } }]),
      ).toMatchObject({
        kind: "refused",
        problem: { code: "invalid-field", field: "note.zh", value },
      });
      expect(await store.append([{ ...request, actor: text, fields }])).toMatchObject({
        kind: "refused",
        problem: { code: "invalid-field", field: "actor", value },
      });
    });

    it("lets exactly one of many writers with the same version through", async () => {
      const told = await Promise.all(
        Array.from({ length: 24 }, (_, at) => store.append([capacity(1_000 + at, 2)])),
      );
      expect(told.filter(({ kind }) => kind === "appended")).toHaveLength(1);
      expect(told.filter(({ kind }) => kind === "stale")).toHaveLength(23);
    });

    it("gives back a table of comparables to the letter, with what it does not say", async () => {
      const withoutSource = comparables("a.csv", 0, null);
      const withSource = comparables("b.csv", 1, report);
      expect((await store.append([withoutSource])).kind).toBe("appended");
      expect((await store.append([withSource])).kind).toBe("appended");
      expect(await store.append([comparables("c.csv", 1, null)])).toMatchObject({
        kind: "stale",
        currentVersion: 2,
      });
      const unknown = SourceId.parse("no-such-paper");
      expect(await store.append([comparables("c.csv", 2, unknown)])).toMatchObject({
        kind: "refused",
        problem: { code: "unknown-source", field: "sourceId", value: "no-such-paper" },
      });
      const kept = (await store.readChanges()).filter(({ kind }) => kind === "comparables");
      expect(kept.map(({ version, fields }) => [version, fields])).toEqual([
        [1, withoutSource.fields],
        [2, withSource.fields],
      ]);
    });

    it("gives back a report and its schedule, and notes each file that left once", async () => {
      for (const request of [quarterly(0), everyQuarter(0)])
        expect((await store.append([request])).kind).toBe("appended");
      const kept = (await store.readChanges()).filter(({ kind }) => kind === "report" || kind === "schedule");
      expect(kept.map(({ fields }) => fields)).toEqual([quarterly(0).fields, everyQuarter(0).fields]);
      const before = await store.readChanges();
      expect(await store.readExports({ most: 10 })).toEqual([]);
      const [first, again, other] = exportedFiles();
      expect(await store.noteExport(first)).toBe(true);
      // The same run of the schedule in the same format is noted already.
      expect(await store.noteExport(again)).toBe(false);
      expect(await store.noteExport(other)).toBe(true);
      expect(await store.readExports({ most: 10 })).toEqual([other, first]);
      expect(await store.readExports({ most: 1 })).toEqual([other]);
      expect(await store.readExports({ id: first.id, most: 1 })).toEqual([first]);
      expect(await store.readExports({ scheduleId: ScheduleId.parse("quarterly-run"), most: 9 })).toEqual([
        first,
      ]);
      expect(await store.readExports({ before: "2026-09-30", most: 9 })).toEqual([]);
      expect(await store.readExports({ before: "2026-10-01", most: 1 })).toEqual([other]);
      // What left last is last, also where the clock had been ahead: the order is by number.
      const late = { ...other, id: "9f1c7d7e-8f5c-4f0e-9d5c-0a1b2c3d4e5f", at: "2026-10-04T12:00:00.000Z" };
      expect(await store.noteExport(late)).toBe(true);
      expect(await store.readExports({ most: 10 })).toEqual([late, other, first]);
      expect(await store.readExports({ before: "2026-10-01", most: 1 })).toEqual([late]);
      // Taking a file away changes nothing.
      expect(await store.readChanges()).toEqual(before);
      expect(await store.check()).toEqual([]);
    });

    it("keeps a withdrawn figure as a revision without a value", async () => {
      await store.append([capacity(null, 3)]);
      const portfolio = portfolioOf(await store.readChanges());
      const project = portfolio.subjects.find(({ fields }) => fields.id === heping);
      expect(project?.figures.capacity).toBeUndefined();
      expect(project?.withdrawn.capacity?.version).toBe(4);
    });

    it("holds the portfolio as it was at any change", async () => {
      const changes = await store.readChanges();
      const opening = recordAll(openingChanges, "2026-01-01T00:00:00.000Z");
      for (const length of [1, 7, openingChanges.length]) {
        const seq = changes[length - 1]?.seq ?? 0;
        const asOf = portfolioOf(changes.filter((change) => change.seq <= seq));
        const expected = portfolioOf(opening.slice(0, length));
        expect(asOf.version).toBe(seq);
        expect(asOf.subjects.map(({ fields, figures }) => [fields, Object.keys(figures)])).toEqual(
          expected.subjects.map(({ fields, figures }) => [fields, Object.keys(figures)]),
        );
      }
    });

    it("remembers everything when opened again, and may be closed twice", async () => {
      const before = await store.readChanges();
      await store.close();
      await store.close();
      store = await opened(place);
      expect(await store.readChanges()).toEqual(before);
      expect(await store.check()).toEqual([]);
      await store.ping();
    });

    it("stamps what follows by the clock again after one write whose clock was years ahead", async () => {
      await store.close();
      store = await opened(place, {
        now: () => new Date("2036-01-01T00:00:00Z"),
        statementTimeoutMs: 20_000,
      });
      const before = (await current())?.version ?? 0;
      await store.append([capacity(3, before)]);
      await store.close();
      store = await opened(place, {
        now: () => new Date("2035-06-01T00:00:00Z"),
        statementTimeoutMs: 20_000,
      });
      expect((await store.check()).map(({ kind }) => kind)).toEqual(["time-ahead"]);
      expect(await store.timeAhead()).toContain("2036-01-01");
      const told = await store.append([capacity(4, before + 1)]);
      expect(told).toMatchObject({ changes: [{ at: "2035-06-01T00:00:00.000Z" }] });
      expect([await store.check(), await store.timeAhead()]).toEqual([[], null]);
    });

    it("lets no dead clock say when a change was made", async () => {
      await store.close();
      store = await opened(place, { now: () => new Date(0), statementTimeoutMs: 20_000 });
      const last = (await store.readChanges()).at(-1);
      const version = (await current())?.version ?? 0;
      const appended = await store.append([capacity(1, version)]);
      expect(appended).toMatchObject({ kind: "appended", changes: [{ at: last?.at }] });
      for (const { at } of await store.readChanges()) expect(at).toBe(new Date(at).toISOString());
    });
  });
}
