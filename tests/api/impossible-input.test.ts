import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { type RunningServer, refusalOf, runningServer } from "./running-server.ts";
import { report } from "./writes.ts";

const heping = "heping-wind";
const cluster = "wudalianchi-wind-cluster";
const codeOf = async (refused: Promise<unknown>) => {
  const { httpStatus, problems } = await refusalOf(refused);
  return [httpStatus, problems[0]?.code, problems[0]?.field];
};

const plan = {
  id: "plan-a",
  clusterId: cluster,
  name: "2026 版",
  origin: { kind: "entered" as const },
  points: [{ month: "2027-12", capacityKw: 3_837_500 }],
  batches: [] as { batch: string; startOn: string; endOn: string }[],
  milestones: [] as { name: string; plannedOn: string; doneOn: string | null }[],
  basis: "assumed" as const,
  sourceId: report,
  isReference: true,
  isWithdrawn: false,
};
const save = (server: RunningServer, part: object) =>
  server.client.sites.savePlan.mutate({ actor: "张工", expectedVersion: 0, fields: { ...plan, ...part } });

describe("one mistyped year made ten megabytes of months", () => {
  it("is refused at every door that takes a date, with its field", async () => {
    await using server = await runningServer();
    const stage = server.client.projects.recordStage.mutate({
      actor: "王",
      expectedVersion: 1,
      fields: {
        subjectId: heping,
        stage: "underConstruction",
        on: "0206-10",
        sourceId: report,
        place: null,
        note: null,
      },
    });
    expect(await codeOf(stage)).toEqual([400, "year-out-of-range", "on"]);
    const { seenSeq } = await server.client.sites.cluster.query();
    const sites = server.client.sites.change.mutate({
      actor: "王",
      choice: { kind: "ids", ids: ["W001"] },
      wish: { kind: "stage", stage: "gridConnected", on: "0206-10", note: null, sourceId: report },
      seenSeq,
    });
    expect(await codeOf(sites)).toEqual([400, "year-out-of-range", "on"]);
    expect(await codeOf(save(server, { points: [{ month: "9999-12", capacityKw: 1 }] }))).toEqual([
      400,
      "year-out-of-range",
      "points.0.month",
    ]);
    expect((await server.client.sites.cluster.query()).counts.months).toEqual([]);
  });
});

describe("a plan that cannot be", () => {
  it("is refused: of no cluster, with a batch twice, done in the future, from the end to the start", async () => {
    await using server = await runningServer();
    const batch = { batch: "一批", startOn: "2026-01", endOn: "2027-01" };
    expect(await codeOf(save(server, { clusterId: "nope" }))).toEqual([404, "unknown-cluster", "clusterId"]);
    expect(await codeOf(save(server, { clusterId: heping }))).toEqual([404, "unknown-cluster", "clusterId"]);
    expect(await codeOf(save(server, { batches: [batch, batch] }))).toEqual([400, "batch-twice", "batches"]);
    const milestones = [{ name: "首批", plannedOn: "2026-05", doneOn: "2099-05" }];
    expect(await codeOf(save(server, { milestones }))).toEqual([400, "day-not-come", "milestones.0.doneOn"]);
    const origin = { kind: "generated", from: "2027-01", to: "2026-01", shape: "linear" };
    expect(await codeOf(save(server, { origin }))).toEqual([400, "end-before-start", "origin.to"]);
    await save(server, { batches: [batch] });
  });
});

describe("a request that is none", () => {
  it("is answered with every header of safety, and not as an unknown address", async () => {
    await using server = await runningServer();
    const { port, hostname } = new URL(server.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write("no http at all\r\n\r\n"));
      let text = "";
      socket.on("data", (part) => {
        text += part.toString();
      });
      socket.on("end", () => resolve(text));
      socket.on("error", reject);
    });
    const [head = "", body = ""] = answer.split("\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request/);
    expect(head.toLowerCase()).toContain("content-security-policy: ");
    expect(head.toLowerCase()).toContain("x-content-type-options: nosniff");
    expect(JSON.parse(body).error.data.problems[0].code).toBe("unreadable-request");
  });
});
