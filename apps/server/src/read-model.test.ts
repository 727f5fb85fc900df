import {
  type Change,
  type ChangeRequest,
  changesAsOf,
  FigureFields,
  openingChanges,
  portfolioOf,
  recordAll,
} from "@lianchi/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReadModel } from "./read-model.ts";

const opening = recordAll(openingChanges, "2026-11-01T02:00:00.000Z");
const subjectIds = openingChanges.flatMap((change) => (change.kind === "subject" ? [change.fields.id] : []));
const [source] = openingChanges.flatMap((change) => (change.kind === "source" ? [change.fields] : []));

const anyRequest: fc.Arbitrary<ChangeRequest> = fc
  .record({
    subjectId: fc.constantFrom(...subjectIds),
    metric: fc.constantFrom("capacity" as const, "investment" as const),
    value: fc.option(fc.integer({ min: 0, max: 1e9 })),
  })
  .map((figure) => ({
    kind: "figure",
    actor: "test",
    expectedVersion: 0,
    fields: FigureFields.parse({
      ...figure,
      precision: "exact",
      period: { kind: "none" },
      basis: "reported",
      sourceId: source?.id,
      place: null,
      note: null,
    }),
  }));

/** Writes of some days, each day's after the one before. */
const anyHistory = fc.array(fc.array(anyRequest, { maxLength: 6 }), { minLength: 1, maxLength: 6 });
const dayOf = (index: number) => `2026-11-${String(index + 2).padStart(2, "0")}`;

describe("the read model", () => {
  it("equals a fresh replay after any sequence of writes, whole and as of each day", () => {
    fc.assert(
      fc.property(anyHistory, fc.array(fc.nat(7), { maxLength: 8 }), (days, asked) => {
        const model = createReadModel(opening);
        let all: readonly Change[] = opening;
        for (const [index, requests] of days.entries()) {
          for (const request of requests) {
            const next = recordAll([request], `${dayOf(index)}T02:00:00.000Z`, all);
            model.apply(next.slice(all.length));
            all = next;
          }
          // Asked in between, so that kept answers would show if a later write left them standing.
          for (const day of asked) {
            const asOf = dayOf(day - 1);
            expect(model.portfolioAsOf(asOf)).toEqual(portfolioOf(changesAsOf(all, asOf)));
            expect(model.changesAsOf(asOf)).toEqual(changesAsOf(all, asOf));
          }
          expect(model.portfolioAsOf("2026-12-31")).toEqual(portfolioOf(all));
          expect(model.version()).toBe(all.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("tells each new version once, and nothing when nothing is new", () => {
    const told: number[] = [];
    const model = createReadModel(opening);
    const stop = model.onVersion((version) => told.push(version));
    const [request] = openingChanges;
    const next = recordAll(request === undefined ? [] : [request], "2026-11-02T02:00:00.000Z", opening);
    model.apply(next.slice(opening.length));
    model.apply(next.slice(opening.length));
    model.replaceAll([...next]);
    stop();
    model.replaceAll(opening);
    expect(told).toEqual([next.length]);
  });

  it("takes in what another process wrote between two of its own changes", () => {
    const model = createReadModel(opening);
    const requests = openingChanges.slice(0, 2);
    const all = recordAll(requests, "2026-11-02T02:00:00.000Z", opening);
    model.apply(all.slice(-1));
    model.replaceAll(all);
    expect(model.changes()).toEqual(all);
  });

  it("computes the present once for all who ask", () => {
    const model = createReadModel(opening);
    expect(model.portfolioAsOf("2026-11-01")).toBe(model.portfolioAsOf("2026-12-31"));
  });

  it("is empty before the first change", () => {
    const model = createReadModel([]);
    expect(model.version()).toBe(0);
    expect(model.portfolioAsOf("2026-11-01")).toEqual({
      version: 0,
      subjects: [],
      sources: [],
      answers: [],
    });
  });
});
