import {
  isTimed,
  type RecordedStep,
  type SiteFields,
  SiteId,
  SiteStage,
  SourceId,
  SubjectId,
  siteStages,
  stageOn,
  standingSteps,
  withdrawnActions,
} from "@lianchi/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSiteModel } from "./create-site-model.ts";
import { dayNumber } from "./day-number.ts";
import { connectionsOf, monthTallies } from "./site-counts.ts";
import { noStage } from "./site-model.ts";

const sourceId = SourceId.parse("a");
const fieldsOf = (id: string, ratingKw: number | null): SiteFields => ({
  id: SiteId.parse(id),
  clusterId: SubjectId.parse("c"),
  name: null,
  ratingKw,
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
});

const day = fc
  .integer({ min: 0, max: 900 })
  .map((number) => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10));
const on = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  fc.constant(null),
);
const anyStep = fc.record({
  site: fc.constantFrom("A", "B", "C"),
  stage: fc.constantFrom(...SiteStage.options),
  on,
  isCorrection: fc.boolean(),
  /** The action takes back this one of the actions before it, if there is one. */
  undoes: fc.option(fc.nat({ max: 20 }), { freq: 5 }),
});

const atOf = (seq: number) => new Date(Date.UTC(2024, 0, 1 + seq * 7)).toISOString();
const ratings = { A: 6250, B: null, C: 5000.125 };

/** Asks for what the model remembers, so that each write after it has something to forget. */
function askBetween(model: ReturnType<typeof createSiteModel>): void {
  monthTallies(model, () => true, "2026-12-31");
  model.stagesOn(dayNumber("2025-06-30"));
}

function built(steps: readonly (typeof anyStep extends fc.Arbitrary<infer One> ? One : never)[]) {
  const model = createSiteModel();
  model.add(
    Object.entries(ratings).map(([id, ratingKw]) => ({ seq: 1, fields: fieldsOf(id, ratingKw) })),
    [],
    atOf,
  );
  const actions = steps.map(({ undoes }, index) => ({
    seq: index + 2,
    undoes: undoes !== null && undoes < index ? undoes + 2 : null,
  }));
  steps.forEach(({ site, undoes: _, ...step }, index) => {
    if (actions[index]?.undoes !== null) return;
    model.add(
      [],
      [{ seq: index + 2, step: { ...step, siteId: SiteId.parse(site), note: null, sourceId } }],
      atOf,
    );
    askBetween(model);
  });
  model.withdraw(withdrawnActions(actions));
  const gone = withdrawnActions(actions);
  const recordedOf = (site: string): readonly RecordedStep[] =>
    steps.flatMap((step, index) =>
      step.site === site && actions[index]?.undoes === null && !gone.has(index + 2)
        ? [{ ...step, at: atOf(index + 2) }]
        : [],
    );
  return { model, recordedOf };
}

describe("the columns of sites", () => {
  it("know on any day what a replay of the history gives, whatever was recorded, corrected and taken back", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 24 }), day, (steps, asked) => {
        const { model, recordedOf } = built(steps);
        const stages = model.stagesOn(dayNumber(asked));
        for (const site of ["A", "B", "C"]) {
          const code = stages[model.indexOf(site) ?? -1] ?? noStage;
          expect(siteStages[code] ?? null).toBe(stageOn(recordedOf(site), asked));
        }
      }),
      { numRuns: 400 },
    );
  });

  it("know the day, or the month, on which a batch was finished, where each of its connections has a day", () => {
    const connect = (site: "A" | "B" | "C", on: string | null) =>
      ({ site, stage: "gridConnected", on, isCorrection: false, undoes: null }) as const;
    const told = (steps: Parameters<typeof built>[0], on: string) => {
      const { model } = built(steps);
      return connectionsOf(model, model.stagesOn(dayNumber(on)), () => true, on).newest.get(0);
    };
    const dated = [connect("A", "2024-09-30"), connect("B", "2024-07"), connect("C", "2025-02-01")];
    expect(told(dated, "2025-12-31")).toBe("2025-02-01");
    expect(told(dated, "2024-12-31")).toBe("2024-09-30");
    expect(told([...dated.slice(0, 2), connect("C", null)], "2025-12-31")).toBe(null);
    expect(told([], "2025-12-31")).toBe(undefined);
  });

  it("count from 1949 on where an old folder holds a slip of the year, and lose none of what is before", () => {
    for (const on of ["0206-10", "1948-12", "1949-01"]) {
      const { model } = built([{ site: "A", stage: "gridConnected", on, isCorrection: false, undoes: null }]);
      const months = monthTallies(model, () => true, "2024-12-31");
      expect(months.length).toBeLessThan(12 * 77);
      expect(months.at(-1)?.stages.gridConnected.sites).toBe(1);
    }
  });

  it("count at each month's end what the sites then were", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 24 }), day, (steps, asked) => {
        const { model, recordedOf } = built(steps);
        const months = monthTallies(model, () => true, asked);
        for (const { month, stages } of months) {
          const [year = 0, number = 0] = month.split("-").map(Number);
          const end = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
          const [then = asked] = [end, asked].sort();
          for (const stage of siteStages) {
            // Only steps with a day, after the corrections have been heard.
            const there = Object.entries(ratings).filter(([site]) => {
              const timed = standingSteps(recordedOf(site)).filter(isTimed);
              return (
                stageOn(
                  timed.map((step) => ({ ...step, isCorrection: false })),
                  then,
                ) === stage
              );
            });
            expect({ month, stage, ...stages[stage] }).toEqual({
              month,
              stage,
              sites: there.length,
              capacityKw: there.reduce((sum, [, ratingKw]) => sum + (ratingKw ?? 0), 0),
              sitesWithoutRating: there.filter(([, ratingKw]) => ratingKw === null).length,
            });
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
