import {
  homePlace,
  Lang,
  openingChanges,
  places,
  type SiteCounts,
  SourceId,
  SubjectId,
  siteStages,
} from "@lianchi/domain";
import { escapedFrom, textsOf, thirdLang, withThirdTexts } from "@lianchi/domain/third-language";
import { evaluate, outlookOf, targets } from "@lianchi/returns";
import { describe, expect, it } from "vitest";
import { countedChartIds, drawClusterChart } from "./catalogue/cluster.ts";
import { chartIds, drawChart } from "./catalogue/overview.ts";
import { drawReturns, returnsChartIds } from "./catalogue/returns.ts";
import { stageChange } from "./cluster/stage-change.ts";
import { type Look, nativesOf, type Picture } from "./engine/picture.ts";
import { pageFinding } from "./overview/page-finding.ts";
import { hurdleFinding } from "./returns/hurdle-finding.ts";
import type { ReturnsData } from "./returns/returns-data.ts";
import { droppedWords } from "./returns/returns-words.ts";
import type { ManySites, MapGround, SiteColumns } from "./site-map/map-data.ts";
import { siteMap } from "./site-map/site-map.ts";
import { countsFrom, stagesOf } from "./testing/counts.ts";
import { drawnIn, textsIn } from "./testing/drawn.ts";
import { type AnyProject, opening, overviewFrom, overviewWith } from "./testing/portfolio.ts";
import { usual, withDraws } from "./testing/returns-portfolio.ts";

const lang = Lang.parse(thirdLang);
/** Wide enough that no text is cut, and with it its bracket. */
const look: Look = { lang, units: "si", theme: "light", size: "page", widthPx: 2_400 };
const looks: readonly Look[] = [
  look,
  { ...look, size: "file", theme: "print" },
  { ...look, size: "big", theme: "dark" },
];

/** All that a picture says, drawn or beside it. */
function saidBy(picture: Picture): readonly (readonly [string, string])[] {
  const { title, plainTitle, subtitle, note, coverage, sourceLine, description, table, records } = picture;
  return [
    ...textsOf({ title, plainTitle, subtitle, note, coverage, sourceLine, description, records }),
    ...textsOf(
      table.columns.map(({ label }) => label),
      "columns",
    ),
    ...textsOf(
      table.rows.map((row) => row.map(({ text, unit }) => [text, unit])),
      "rows",
    ),
    ...textsOf(
      nativesOf(picture).map(({ categories, series, categoryTitle, valueTitle, lacks }) => [
        categories,
        categoryTitle,
        valueTitle,
        lacks,
        series.map(({ name, pointNames }) => [name, pointNames]),
      ]),
      "native",
    ),
    ...textsOf(
      textsIn(picture).map(({ text }) => text),
      "drawn",
    ),
    ...textsOf(
      drawnIn(picture).map(({ name }) => (name === "sites" ? "" : name)),
      "data",
    ),
  ];
}

/** Degrees are written with their letter everywhere. */
const withoutDegrees = (text: string) => text.replace(/°[NESW]/g, "°");

const escaped = (texts: readonly (readonly [string, string])[]) =>
  texts.flatMap(([way, text]) => (escapedFrom(withoutDegrees(text)) === null ? [] : [`${way}: ${text}`]));

function expectAllMarked(picture: Picture): void {
  const told = { chart: picture.chart, escaped: [] };
  expect({ chart: picture.chart, escaped: escaped(saidBy(picture)) }).toEqual(told);
  expect(picture.title).toMatch(/^⟦.*⟧$/);
}

const project = (fields: Partial<AnyProject>): AnyProject => ({
  technology: "wind",
  stage: "gridConnected",
  values: [100_000, 500_000_000, 260_000_000, 9_000_000, 90_000_000, 70_000_000],
  basis: "reported",
  period: { kind: "year", year: 2025, isInferred: false },
  ...fields,
});

const kinds: readonly AnyProject[] = [
  project({ precision: "about" }),
  project({
    technology: "solar",
    stage: "underConstruction",
    values: [80_000, null, null, null, null, null],
  }),
  project({ technology: "hydro", precision: "atLeast", period: { kind: "sinceConnection" } }),
  project({ technology: "biomass", stage: "permitted", period: { kind: "averageYear" } }),
  project({ technology: null, stage: "planned", values: [null, 9_000_000, null, null, null, null] }),
  project({ stage: "dropped", basis: "illustrative" }),
  project({ stage: null, period: { kind: "unstated" }, basis: "assumed" }),
  project({ stage: "underConstruction", values: [null, null, null, null, null, null] }),
];
const sites = stagesOf([300, 20, 30, 40, 50, 60, 7]);
const overviews = [
  opening,
  overviewFrom([]),
  overviewFrom(openingChanges, ["shankou-hydro"]),
  overviewFrom(openingChanges, null, sites),
  overviewWith(kinds),
  overviewWith(kinds.slice(0, 3)),
  { ...overviewWith(kinds.slice(0, 4)), choices: overviewWith(kinds).choices },
  overviewWith(Array.from({ length: 70 }, (_, index) => kinds[index % kinds.length] ?? project({}))),
].map(withThirdTexts);

const counts = [
  { batches: [[614, 0, 0, 0, 0, 0, 0]], perMonth: [], hasPlan: false, isDemo: false },
  { batches: [[0, 0, 0, 0, 0, 614, 0]], perMonth: [300, 314], hasPlan: true, isDemo: false },
  {
    batches: [[], [9, 8, 7, 60, 50, 40, 3], [1, 1, 1, 1, 1, 1, 1]],
    perMonth: Array.from({ length: 20 }, (_, month) => month % 4),
    hasPlan: true,
    isDemo: true,
  },
].map(countsFrom);
const document: SiteCounts["sources"][number] = {
  id: SourceId.parse("s"),
  kind: "press",
  title: "风电建设公报",
  titleEn: "Bulletin",
  author: "县发展改革局",
  publisher: null,
  publishedOn: "2026-01-01",
  year: null,
  isYearInferred: false,
  yearReason: null,
  url: null,
};
const outlooks = counts.map((one, index) =>
  outlookOf(
    withThirdTexts({
      ...one,
      sources: [document, { ...document, titleEn: null }].slice(0, index),
      planSources: [document],
      reasoned: index,
      undated: { sites: index, capacityKw: index * 6_250, sitesWithoutRating: 0 },
    }),
  ),
);

const columns: SiteColumns = {
  ids: Array.from({ length: 12 }, (_, site) => `${site + 1}`),
  lon: Array.from({ length: 12 }, (_, site) => (site === 0 ? 140 : 126 + site / 50)),
  lat: Array.from({ length: 12 }, (_, site) => 48.5 + site / 70),
  stage: Array.from({ length: 12 }, (_, site) => site % siteStages.length),
  batch: Array.from({ length: 12 }, (_, site) => (site % 3) - 1),
  ratingKw: Array.from({ length: 12 }, (_, site) => (site % 4 === 0 ? null : 6_250)),
  isIllustrative: Array.from({ length: 12 }, (_, site) => site % 2),
  batchNames: ["一批", "二批"],
  unplaced: 2,
};
const many: ManySites = {
  placed: 90_000,
  unplaced: 3,
  illustrative: 0,
  extent: [126, 48, 127, 49],
  far: { count: 2, named: [{ id: "7", lon: 99, lat: 40 }] },
  cells: {
    lon: [126.5],
    lat: [48.5],
    sites: [1_234],
    capacityKw: [6_250],
    stages: [siteStages.map(() => 1)],
  },
};
const ring = [
  [126, 48],
  [127, 48],
  [127, 48.52],
] as const;
const grounds: readonly MapGround[] = [
  { places, home: homePlace, rings: [], approvalNumber: null, hasBaseMap: false },
  { places, home: homePlace, rings: [ring], approvalNumber: null, hasBaseMap: true },
  { places, home: homePlace, rings: [ring], approvalNumber: "黑审 2026-1", hasBaseMap: true },
].map(withThirdTexts);

function returnsOf(projects: readonly AnyProject[], part: Partial<ReturnsData> = {}): ReturnsData {
  const set = [{ projectId: SubjectId.parse("p-0"), parameter: "investment", value: 450_000_000 }];
  const evaluations = overviewWith(projects).projects.map((one) => evaluate(one, set, usual.asOf));
  return withThirdTexts(withDraws({ ...usual, evaluations, ...part }, 200));
}
const running = kinds.filter(({ values }) => values[0] !== null && values[1] !== null);
const returns = [
  ...targets.map((target) => returnsOf(running, { target, changes: 2, hurdle: 0.06 })),
  returnsOf(kinds, { changes: 1, down: "loanRate", across: "investment", hurdle: 0 }),
  returnsOf(kinds, { focus: "p-5", hurdle: 0.9 }),
  returnsOf([]),
];

describe("in a language that nobody wrote logic for, nothing is said outside of its words", () => {
  it("by the charts of projects, whatever is known of them", () => {
    for (const overview of overviews)
      for (const as of looks) for (const id of chartIds) expectAllMarked(drawChart(id, overview, as));
  });

  it("by the sentence at the head of the page", () => {
    for (const overview of overviews) {
      const { title, line } = pageFinding(overview, look);
      expect(
        escaped([
          ["title", title],
          ["line", line],
        ]),
      ).toEqual([]);
    }
  });

  it("by the charts of a cluster's sites", () => {
    for (const outlook of outlooks)
      for (const as of looks) {
        for (const id of countedChartIds) expectAllMarked(drawClusterChart(id, outlook, as));
        for (const moved of [0, 12]) {
          const earlier = { on: "2026-05-01", stages: sites, moved };
          expectAllMarked(stageChange.draw({ outlook, earlier }, as));
        }
      }
  });

  it("by the map", () => {
    for (const outlook of outlooks)
      for (const ground of grounds)
        for (const drawn of [withThirdTexts(columns), many])
          expectAllMarked(siteMap.draw({ outlook, sites: drawn, ground }, look));
  });

  it("by the charts of returns, and what stands beside them", () => {
    for (const data of returns) {
      for (const as of looks) for (const id of returnsChartIds) expectAllMarked(drawReturns(id, data, as));
      const dropped = data.evaluations.filter(({ outcome }) => outcome.kind === "dropped");
      expect(escapedFrom(hurdleFinding(data, lang))).toBeNull();
      if (dropped.length > 0) expect(escapedFrom(droppedWords(dropped, lang))).toBeNull();
    }
  });
});
