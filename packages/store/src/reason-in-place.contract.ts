import {
  BaselineFields,
  type ChangeRequest,
  openingChanges,
  SiteFields,
  SiteStep,
  StageFields,
  siteAction,
} from "@lianchi/domain";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { StoredStep } from "./repositories/site-rows.ts";
import type { DatabaseKind } from "./store.contract.ts";
import type { Store } from "./store.ts";
import { beforeReasonsInPlace } from "./testing/before-reasons.ts";
import { beneath, opened } from "./testing/opened.ts";

const actor = "王工";
const sourceId = "three-moves-report";
const clusterId = "wudalianchi-wind-cluster";
const reason = "选错了一行";

const stage = (ground: object) =>
  StageFields.parse({
    subjectId: "heping-wind",
    stage: "permitted",
    on: null,
    place: null,
    note: null,
    ...ground,
  });
const step = (ground: object) =>
  SiteStep.parse({ siteId: "W001", stage: "surveyed", on: null, isCorrection: true, note: null, ...ground });
const plan = (ground: object) =>
  BaselineFields.parse({
    id: "plan-a",
    clusterId,
    name: "甲",
    origin: { kind: "entered" },
    points: [{ month: "2027-12", capacityKw: 1 }],
    batches: [],
    milestones: [],
    basis: "assumed",
    isReference: true,
    isWithdrawn: false,
    ...ground,
  });
const site = SiteFields.parse({
  id: "W001",
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
});

async function stepsOf(store: Store): Promise<readonly StoredStep[]> {
  const steps: StoredStep[] = [];
  await store.readSites(
    { after: 0, upTo: 2 ** 40 },
    () => {},
    (part) => steps.push(...part),
  );
  return steps;
}

/** What was written when each stage and plan needed a source opens with nothing lost; from then on a reason can stand in the
 *  place of one, and the database itself refuses neither and both. */
export function describeReasonInPlace({ name, newPlace }: DatabaseKind): void {
  describe(`a database from before a reason could stand in the place of a source, ${name}`, () => {
    it("keeps its stages, steps and plans, and from then on takes reasons", async () => {
      const place = newPlace();
      const first = await opened(place);
      await first.append([
        ...openingChanges,
        { kind: "baseline", actor, expectedVersion: 0, fields: plan({ sourceId }) },
      ]);
      const action = siteAction({ what: "stage", clusterId: site.clusterId, sites: 1, stage: "surveyed" });
      const written = await first.appendSites({
        actor,
        action,
        sites: [site],
        steps: [step({ sourceId })],
        afterSeq: 0,
      });
      if (written.kind !== "appended") throw new Error(written.kind);
      const before = await first.readChanges();
      const steps = await stepsOf(first);
      await first.close();
      await beneath(place, beforeReasonsInPlace);

      const again = await opened(place);
      expect(await again.readChanges()).toEqual(before);
      expect(await stepsOf(again)).toEqual(steps);
      const stages = before.filter((change) => change.kind === "stage");
      const standing = stages.findLast(({ fields }) => fields.subjectId === "heping-wind");
      const requests: readonly ChangeRequest[] = [
        {
          kind: "stage",
          actor,
          expectedVersion: standing?.version ?? 0,
          fields: stage({ sourceId: null, reason }),
        },
        { kind: "baseline", actor, expectedVersion: 1, fields: plan({ sourceId: null, reason }) },
      ];
      const told = await again.append(requests);
      expect(told.kind).toBe("appended");
      const taken = await again.appendSites({
        actor,
        action: { ...action, reason },
        sites: [],
        steps: [step({ sourceId: null, reason })],
        afterSeq: written.change.seq,
      });
      expect(taken.kind).toBe("appended");
      expect((await again.readChanges()).slice(-3).map(({ fields }) => fields)).toEqual([
        requests[0]?.fields,
        requests[1]?.fields,
        { ...action, reason },
      ]);
      expect((await stepsOf(again)).at(-1)?.step).toEqual(step({ sourceId: null, reason }));
      expect(await again.check()).toEqual([]);
      await again.close();

      await beneath(place, async (db) => {
        const wrong = [
          "insert into stage_revision (subject_id, version, change_seq, stage) select 'heping-wind', 90, max(seq), 'planned' from change",
          `insert into stage_revision (subject_id, version, change_seq, stage, source_id, reason)
             select 'heping-wind', 90, max(seq), 'planned', '${sourceId}', 'x' from change`,
          `insert into site_step (change_seq, site_id, ordinal, stage, is_correction)
             select max(change_seq), 'W001', 9, 'planned', true from site_action`,
          `insert into site_step (change_seq, site_id, ordinal, stage, is_correction, reason)
             select max(change_seq), 'W001', 9, 'planned', false, 'x' from site_action`,
          `insert into document_revision (kind, document_id, version, change_seq, fields)
             select 'baseline', 'plan-a', 90, max(seq), '{}' from change`,
        ];
        for (const statement of wrong)
          await expect(sql.raw(statement).execute(db), statement).rejects.toThrow(/check constraint/);
      });
      // The embedded engine starts four times: much on a machine that is starved.
    }, 120_000);
  });
}
