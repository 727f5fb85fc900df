import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { charts, type DemoCharts, demoCharts } from "./demo-charts.ts";

const looks = [
  { name: "zh", query: "lang=zh" },
  { name: "en-print", query: "lang=en&units=si&theme=print" },
] as const;

let demo: DemoCharts;
beforeAll(async () => {
  demo = await demoCharts();
});
afterAll(() => demo.stop());

/** An element a line, so that a difference can be read. */
const inLines = (svg: string) => svg.replaceAll("><", ">\n<");

/** Every chart as it was last looked at. A change shows line by line; one that is meant is kept by
 *  `npx vitest run --project api golden -u`, after the new picture was looked at. */
describe("every chart's file", () => {
  it("was looked at, and every picture that was looked at is still a chart's: one that the product lost is missed", () => {
    const kept = readdirSync(join(import.meta.dirname, "../golden")).filter((name) => name.endsWith(".svg"));
    const wanted = charts.flatMap((chart) => looks.map(({ name }) => `${chart}.${name}.svg`));
    expect(kept.toSorted()).toEqual(wanted.toSorted());
  });

  for (const chart of charts)
    for (const { name, query } of looks)
      it(`is the picture that was looked at: ${chart}, ${name}`, async () => {
        const svg = (await demo.fileOf(`${chart}.svg`, query)).toString();
        await expect(inLines(svg)).toMatchFileSnapshot(`../golden/${chart}.${name}.svg`);
      });
});
