import { irr, npv } from "@lianchi/returns";
import fc from "fast-check";
import { expect, it } from "vitest";

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

it("rates of thousands of flows that keep changing sign cost about what a look at a thousand rates does, not thousands of looks each", () => {
  let [searchMs, scanMs] = [0, 0];
  for (const [length, seed] of [
    [1_000, 3],
    [6_000, 4],
  ] as const) {
    const [values = []] = fc.sample(fc.array(amount, { minLength: length, maxLength: length }), {
      numRuns: 1,
      seed,
    });
    searchMs += timed(() => irr(values));
    scanMs += timed(() => {
      for (let rate = 0; rate < 1; rate += 0.001) npv(rate, values);
    });
  }
  // About as much; by turning and turning again it would be thousands of times as much.
  expect(searchMs / scanMs).toBeLessThan(200);
});
