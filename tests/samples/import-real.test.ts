import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { added, applied, checked, fileBytes } from "../api/imports.ts";
import { runningServer } from "../api/running-server.ts";

const data = "../shared/data";
const isThere = existsSync(data);
if (!isThere) console.log("The sample data is not there: its suites did not run.");

const countBy = (words: readonly (string | null)[]) => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word ?? "", (counts.get(word ?? "") ?? 0) + 1);
  return counts;
};

describe.runIf(isThere)("importing real registers", () => {
  it("614 Swedish turbines give the counts by stage that a spreadsheet gives", async () => {
    await using server = await runningServer();
    const file = await added(
      server,
      fileBytes(`${data}/turbines/se-614-turbines.csv`),
      "se-614-turbines.csv",
    );
    const { columns, id, rating, stage, x, y } = {
      ...file.looked.mapping.columns,
      columns: file.looked.columns,
    };
    expect([id, rating, stage, x, y]).toEqual(["turbine_id", "capacity_mw", "status", "lon", "lat"]);
    expect(columns).toContain("decided");
    const stages = {
      Beviljat: "permitted",
      Uppfört: "gridConnected",
      Avslag: "dropped",
      "Inte aktuellt eller återkallat": "dropped",
      Handläggs: "planned",
      Överklagat: "planned",
    } as const;
    for (const word of file.looked.stageWords) expect(Object.keys(stages)).toContain(word);
    const status = await checked(server, file, { stages, batch: "瑞典" });
    expect([status.errorCount, status.counts]).toEqual([0, { added: 614, changed: 0, unchanged: 0 }]);
    expect((await applied(server, file.id)).phase).toBe("written");
    const { counts } = await server.client.sites.cluster.query();
    const batch = counts.batches.find((one) => one.batch === "瑞典");
    const { readTable } = await import("../../apps/server/src/intake/read-table.ts");
    const read = await readTable(fileBytes(`${data}/turbines/se-614-turbines.csv`));
    if (read.kind === "refused") throw new Error(read.problem.code);
    const words = countBy(read.table.rows.map((row) => row[3] ?? null));
    const wanted = (stageName: string) =>
      Object.entries(stages).reduce(
        (sum, [word, one]) => sum + (one === stageName ? (words.get(word) ?? 0) : 0),
        0,
      );
    for (const name of ["planned", "permitted", "gridConnected", "dropped"] as const)
      expect({ name, sites: batch?.stages[name].sites }).toEqual({ name, sites: wanted(name) });
    const megawatts = read.table.rows.reduce((sum, row) => sum + Number(row[16] ?? 0), 0);
    const kw = Object.values(batch?.stages ?? {}).reduce((sum, { capacityKw }) => sum + capacityKw, 0);
    expect(kw).toBeCloseTo(megawatts * 1_000, 3);
  });

  it("9,583 Danish turbines keep their ids, and those without a place are told", async () => {
    await using server = await runningServer();
    const file = await added(server, fileBytes(`${data}/turbines/dk-turbines-annual-kwh.csv`));
    expect(file.looked.mapping).toMatchObject({
      columns: { id: "gsrn", rating: "capacity_kw" },
      ratingUnit: "kW",
    });
    const { stage: _, ...columns } = file.looked.mapping.columns;
    const status = await checked(server, file, { columns });
    expect([status.errors.slice(0, 2), status.counts.added]).toEqual([[], 9_583]);
    await applied(server, file.id);
    const site = await server.client.sites.byId.query({ id: "570714700000005237" });
    expect(site.fields).toMatchObject({ ratingKw: 200, hubHeightM: 30, rotorDiameterM: 24 });
    expect((await server.client.sites.columns.query()).unplaced).toBe(683);
  });

  it("a Brazilian KMZ gives 1,682 sites, and the same file again nothing", async () => {
    await using server = await runningServer();
    const bytes = fileBytes(`${data}/turbines/br-windfarms.kmz`);
    const file = await added(server, bytes, "br-windfarms.kmz");
    expect((await checked(server, file)).counts).toEqual({ added: 1_682, changed: 0, unchanged: 0 });
    await applied(server, file.id);
    const again = await added(server, bytes, "br-windfarms.kmz");
    expect((await checked(server, again)).counts).toEqual({ added: 0, changed: 0, unchanged: 1_682 });
  });
});
