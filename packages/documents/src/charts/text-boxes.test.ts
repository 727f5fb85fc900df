import {
  chartIds,
  countedChartIds,
  drawChart,
  drawClusterChart,
  drawReturns,
  type Look,
  type Picture,
  returnsChartIds,
  siteMap,
  stageChange,
} from "@lianchi/charts";
import { describe, expect, it } from "vitest";
import { bareGround, longName, manyBatches, manyProjects, manyReturns, manySites } from "../testing/many.ts";
import { opening } from "../testing/overviews.ts";
import { type TextBox, textBoxes } from "../testing/text-boxes.ts";
import { chartSvg } from "./svg-chart.ts";

const looks: readonly Look[] = [
  { lang: "zh", units: "wan", theme: "light", size: "file", widthPx: 844 },
  { lang: "en", units: "si", theme: "print", size: "file", widthPx: 590 },
  { lang: "zh", units: "wan", theme: "light", size: "page", widthPx: 370 },
  { lang: "en", units: "si", theme: "light", size: "big", widthPx: 560 },
  { lang: "zh", units: "wan", theme: "dark", size: "big", widthPx: 490, heightLimitPx: 170 },
  { lang: "en", units: "si", theme: "light", size: "file", widthPx: 900, heightLimitPx: 420 },
  { lang: "zh", units: "wan", theme: "light", size: "phone", widthPx: 330 },
];

type Drawing = { readonly name: string; readonly draw: (look: Look) => Picture };

const portfolios = [
  { name: "opening", overview: opening },
  { name: "23", overview: manyProjects(23, (at) => `第${at + 1}风电场`) },
  { name: "23 long names", overview: manyProjects(23, longName) },
  { name: "60", overview: manyProjects(60, (at) => `项目 ${at + 1}`) },
] as const;
const outlook = manyBatches(30);

const drawings: readonly Drawing[] = [
  ...portfolios.flatMap(({ name, overview }) => {
    const data = manyReturns(overview);
    return [
      ...chartIds.map((id) => ({
        name: `${id}, ${name}`,
        draw: (look: Look) => drawChart(id, overview, look),
      })),
      ...returnsChartIds.map((id) => ({
        name: `${id}, ${name}`,
        draw: (look: Look) => drawReturns(id, data, look),
      })),
    ];
  }),
  ...countedChartIds.map((id) => ({
    name: `${id}, 30 batches`,
    draw: (look: Look) => drawClusterChart(id, outlook, look),
  })),
  {
    name: "stage-change, 30 batches",
    draw: (look) =>
      stageChange.draw(
        { outlook, earlier: { on: "2026-10-23", stages: manyBatches(20).counts.stages, moved: 60 } },
        look,
      ),
  },
  {
    name: "site-map, 30 batches",
    draw: (look) => siteMap.draw({ outlook, sites: manySites(30), ground: bareGround }, look),
  },
  {
    name: "site-map, one far away",
    draw: (look) => siteMap.draw({ outlook, sites: manySites(30, 1), ground: bareGround }, look),
  },
];

/** Letters of a line may touch by so much: boxes are those of the advances, not of the ink [px]. */
const slack = 1.5;
const meets = (a: TextBox, b: TextBox) =>
  a.left < b.right - slack &&
  b.left < a.right - slack &&
  a.top < b.bottom - slack &&
  b.top < a.bottom - slack;

function faultsOf(picture: Picture, look: Look): readonly string[] {
  const boxes = textBoxes(chartSvg(picture, look));
  const outside = boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -slack || top < -slack || right > look.widthPx + slack || bottom > picture.heightPx + slack,
    )
    .map(({ text }) => `outside: ${text}`);
  const shared = boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => meets(one, other))
      .map((other) => `one over the other: ${one.text} | ${other.text}`),
  );
  return [...outside, ...shared];
}

/** Measured by the widths of the font that is embedded, not by those that the charts measure with. */
describe("every chart's letters, with many rows, many batches and long names", () => {
  for (const { name, draw } of drawings)
    it(`stand within the picture and apart: ${name}`, () => {
      const faults = looks.flatMap((look) => {
        const found = faultsOf(draw(look), look);
        return found.length === 0
          ? []
          : [`${look.size} ${look.widthPx} ${look.lang}: ${found.slice(0, 4).join("; ")} (${found.length})`];
      });
      expect(faults).toEqual([]);
    });
});
