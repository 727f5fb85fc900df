import { expect, it } from "vitest";
import { drawChart } from "../catalogue/overview.ts";
import { look, overviewWith } from "../testing/portfolio.ts";

it("names the document of each figure where they rest on more than one, place or no place (C6)", () => {
  const overview = overviewWith(
    ["甲风电", "乙风电"].map((name) => ({
      name,
      technology: "wind" as const,
      stage: "gridConnected" as const,
      values: [100_000, 1e9, null, null, null, null] as const,
      period: { kind: "none" as const },
    })),
  );
  const placesIn = (told: typeof overview) =>
    drawChart("investment-by-project", told, look).table.rows.map((row) => row[2]?.text ?? "");
  const titles = overview.sources.map(({ fields }) => `《${fields.title}》`);
  expect(placesIn(overview).every((place) => titles.every((title) => !place.includes(title)))).toBe(true);
  const [first, second] = overview.projects;
  const [source] = overview.sources;
  const figure = second?.figures.investment;
  if (first === undefined || second === undefined || source === undefined || figure === undefined)
    throw new Error("the sample has two projects and a document");
  const other = { ...source, fields: { ...source.fields, id: "filing" as never, title: "企业填报表" } };
  const own = { ...figure, fields: { ...figure.fields, sourceId: "filing" as never, place: null } };
  const both = {
    ...overview,
    sources: [...overview.sources, other],
    projects: [first, { ...second, figures: { ...second.figures, investment: own } }],
  };
  expect(placesIn(both).join(" ")).toContain("《企业填报表》");
  expect(placesIn(both).every((place) => place.includes("《"))).toBe(true);
});
