import {
  openingChanges,
  type SiteFields,
  SiteId,
  type SiteStep,
  SourceId,
  SubjectId,
  siteAction,
} from "@lianchi/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StoredSite, StoredStep } from "./repositories/site-rows.ts";
import type { DatabaseKind } from "./store.contract.ts";
import type { Store } from "./store.ts";
import { opened } from "./testing/opened.ts";

const clusterId = SubjectId.parse("wudalianchi-wind-cluster");
const sourceId = SourceId.parse("three-moves-report");

const site = (id: string, part: Partial<SiteFields> = {}): SiteFields => ({
  id: SiteId.parse(id),
  clusterId,
  name: null,
  ratingKw: 6250,
  ratingBasis: "derived",
  model: null,
  hubHeightM: null,
  rotorDiameterM: null,
  position: null,
  batch: null,
  projectId: null,
  note: null,
  links: [],
  sourceId,
  ...part,
});

const step = (siteId: string, part: Partial<SiteStep> = {}): SiteStep => ({
  siteId: SiteId.parse(siteId),
  stage: "planned",
  on: null,
  isCorrection: false,
  note: null,
  sourceId,
  ...part,
});

async function read(
  store: Store,
  after = 0,
): Promise<readonly [readonly StoredSite[], readonly StoredStep[]]> {
  const sites: StoredSite[] = [];
  const steps: StoredStep[] = [];
  await store.readSites(
    { after, upTo: 2 ** 40 },
    (part) => sites.push(...part),
    (part) => steps.push(...part),
  );
  return [sites, steps];
}

/** What every database must do with turbine sites. */
export function describeSites({ name, newPlace }: DatabaseKind): void {
  describe(`sites in ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await opened(newPlace());
      await store.append(openingChanges);
    }, 60_000);
    afterAll(() => store.close());

    const act = (part: { sites?: readonly SiteFields[]; steps?: readonly SiteStep[]; afterSeq: number }) =>
      store.appendSites({
        actor: "李工",
        action: siteAction({ what: "import", clusterId, sites: part.sites?.length ?? 0, sourceId }),
        sites: [],
        steps: [],
        ...part,
      });
    let newest = 0;

    it("gives back every field to the letter", async () => {
      const full = site("570714700000005237", {
        name: "N 12 “号”",
        ratingKw: 6250.125,
        model: "WT-6.25/191",
        hubHeightM: 120.5,
        rotorDiameterM: 191,
        position: { lon: 126.2, lat: 48.52, system: "GCJ02", given: [126.206, 48.522], basis: "measured" },
        batch: "一批",
        projectId: SubjectId.parse("heping-wind"),
        note: "a, “b” {c|d}",
        links: [{ title: "照片", url: "https://example.org/a?b=1" }],
      });
      const steps = [
        step(full.id),
        step(full.id, { stage: "erected", on: "2026-05", note: "两步", isCorrection: true }),
      ];
      const told = await act({ sites: [full, site("机位 7/甲")], steps, afterSeq: 0 });
      if (told.kind !== "appended") throw new Error(told.kind);
      newest = told.change.seq;
      const [sites, readSteps] = await read(store);
      expect(sites.map(({ fields }) => fields)).toEqual(expect.arrayContaining([full, site("机位 7/甲")]));
      expect(readSteps.map((one) => one.step)).toEqual(steps);
      expect((await store.readChanges()).at(-1)).toEqual(told.change);
    });

    it("refuses who has not seen the newest action, and keeps nothing of it", async () => {
      const told = await act({ sites: [site("late")], afterSeq: 0 });
      expect(told).toEqual({ kind: "stale", newestSeq: newest });
      expect((await read(store))[0].some(({ fields }) => fields.id === "late")).toBe(false);
    });

    it("refuses an unknown source whole, and names it", async () => {
      const told = await act({
        sites: [site("a"), site("b", { sourceId: SourceId.parse("nowhere") })],
        afterSeq: newest,
      });
      expect(told).toMatchObject({ kind: "refused", problem: { code: "unknown-source" } });
      expect((await read(store, newest))[0]).toEqual([]);
    });

    it("writes ten thousand sites in one go, and undoes them when called off", async () => {
      const many = Array.from({ length: 10_000 }, (_, at) => site(`m${at}`));
      const calledOff = new AbortController();
      await expect(
        store.appendSites(
          {
            actor: "李工",
            action: siteAction({ what: "import", clusterId, sites: many.length }),
            sites: many,
            steps: [],
            afterSeq: newest,
          },
          { signal: calledOff.signal, onWritten: () => calledOff.abort(new Error("called off")) },
        ),
      ).rejects.toThrow("called off");
      expect((await read(store, newest))[0]).toEqual([]);
      const told = await act({
        sites: many,
        steps: many.map(({ id }) => step(id, { on: "2026-05-01" })),
        afterSeq: newest,
      });
      if (told.kind !== "appended") throw new Error(told.kind);
      const [sites, steps] = await read(store, newest);
      newest = told.change.seq;
      expect([sites.length, steps.length]).toEqual([10_000, 10_000]);
      expect(new Set(sites.map(({ fields }) => fields.id)).size).toBe(10_000);
      expect(await store.check()).toEqual([]);
    });
  });
}
