import { SiteFields } from "@lianchi/domain";
import { expect, it } from "vitest";
import { sheetCells, xmlParts } from "../testing/read-office.ts";
import { writeSitesFile } from "./write-sites-file.ts";

const context = { lang: "zh", on: "2026-11-23", isDemo: false, titleOf: (id: string) => id } as const;

const named = (name: string, at: number) => ({
  fields: SiteFields.parse({
    id: `F-${at}`,
    clusterId: "wind-cluster",
    name,
    ratingKw: 6_250,
    ratingBasis: "reported",
    model: null,
    hubHeightM: null,
    rotorDiameterM: null,
    position: null,
    batch: null,
    projectId: null,
    note: null,
    links: [],
    sourceId: "register",
  }),
  stage: null,
  stageOn: null,
  sourceIds: ["register"],
  positionSourceId: null,
  entered: [] as const,
  stageGround: null,
});

const sheetOf = async (names: readonly string[]) => {
  const { bytes, fileName } = await writeSitesFile(names.map(named), "xlsx", context);
  const rows = await sheetCells(bytes);
  return { bytes, fileName, written: rows.slice(1).map((row) => row[1]) };
};

it("keeps sites named constructor, hasOwnProperty or __proto__: the writer looked them up in a plain object", async () => {
  const names = ["constructor", "和平 1", ...Object.getOwnPropertyNames(Object.prototype)];
  const { bytes, fileName, written } = await sheetOf(names);
  expect(written).toEqual(names);
  expect(fileName).toBe("连池绿能_点位_截至2026-11-23.xlsx");
  for (const text of xmlParts(bytes).values()) expect(text).not.toMatch(/native code|\uE000/);
});

it("has the number of a site beside its name", async () => {
  const { bytes } = await sheetOf(["和平 1"]);
  const [, row] = await sheetCells(bytes);
  expect([row?.[0], row?.[1], row?.[5]]).toEqual(["F-0", "和平 1", 6_250]);
});

it("has real days, and its head on each printed page: days were texts", async () => {
  const dated = { ...named("和平 1", 0), stage: "gridConnected", stageOn: "2026-09-30" } as const;
  const year = { ...named("和平 2", 1), stage: "permitted", stageOn: "2026-09" } as const;
  const { bytes } = await writeSitesFile([dated, year], "xlsx", context);
  const [, first, second] = await sheetCells(bytes);
  expect([first?.[4], second?.[4]]).toEqual([new Date("2026-09-30T00:00:00.000Z"), "2026-09"]);
  const book = xmlParts(bytes).get("xl/workbook.xml") ?? "";
  expect(book).toContain('name="_xlnm.Print_Titles"');
  expect(xmlParts(bytes).get("xl/worksheets/sheet1.xml")).toContain('fitToWidth="1" fitToHeight="0"');
});
