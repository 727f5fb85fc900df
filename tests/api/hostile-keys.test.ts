import { SiteFields, SubjectId } from "@lianchi/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { charts } from "./demo-charts.ts";
import { readFile } from "./hostile/read-file.ts";
import { partsOfObjects } from "./hostile/texts.ts";
import { canReadPdf } from "./report-reading.ts";
import { type RunningServer, runningServer } from "./running-server.ts";

const actor = "李工";
const sourceId = "three-moves-report";

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer({ now: () => new Date("2026-11-24T04:00:00.000Z") });
  for (const [at, name] of partsOfObjects.entries()) await writeNamed(server.client, name, at);
});
afterAll(() => server[Symbol.asyncDispose]());

/** A project and a batch of sites that are called so. */
async function writeNamed({ projects, sites }: RunningServer["client"], name: string, at: number) {
  const subjectId = SubjectId.parse(`named-${at}`);
  const both = { zh: name, en: name };
  await projects.save.mutate({
    actor,
    expectedVersion: 0,
    fields: {
      id: subjectId,
      kind: "project",
      name: both,
      shortName: both,
      technology: "wind",
      location: both,
      note: both,
    },
  });
  await projects.recordFigure.mutate({
    actor,
    expectedVersion: 0,
    fields: {
      subjectId,
      sourceId,
      note: both,
      metric: "investment",
      value: 400_000_000,
      precision: "about",
      period: { kind: "none" },
      basis: "reported",
      place: { kind: "other", text: name },
    },
  });
  const ids = [1, 2, 3].map((site) => `W${String(at * 3 + site).padStart(3, "0")}`);
  await sites.change.mutate({
    actor,
    choice: { kind: "ids", ids: SiteFields.shape.id.array().parse(ids) },
    wish: { kind: "allocate", batch: name },
    seenSeq: (await sites.cluster.query()).seenSeq,
  });
}

/** What an object without parts of its own says when its parts are counted. */
function strayKeys(): readonly string[] {
  const keys: string[] = [];
  for (const key in {}) keys.push(key);
  return [...keys, ...Object.keys(Object), ...Object.keys(Object.prototype.toString)];
}

async function fetched(path: string): Promise<Buffer> {
  const answer = await fetch(`${server.url}${path}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (answer.status === 429) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return fetched(path);
  }
  expect({ path, status: answer.status, said: answer.ok ? "" : bytes.toString() }).toEqual({
    path,
    status: 200,
    said: "",
  });
  return bytes;
}

describe("projects and batches that are called as a part of every object", () => {
  it.each(["svg", "png", "pdf", "csv", "xlsx"])(
    "are drawn in every chart as %s: the renderer wrote over that part, and later writes were refused",
    async (format) => {
      const named: string[] = [];
      for (const chart of charts) {
        const bytes = await fetched(`/export/charts/${chart}.${format}?lang=zh`);
        if (format === "png" || (format === "pdf" && !canReadPdf)) continue;
        const { words, faults } = readFile(format, bytes);
        expect({ chart, faults }).toEqual({ chart, faults: [] });
        expect(words).not.toMatch(/NaN|\u2060/);
        if (partsOfObjects.every((name) => words.includes(name))) named.push(chart);
      }
      if (format !== "png" && (format !== "pdf" || canReadPdf))
        expect(named).toEqual(expect.arrayContaining(["investment-by-project", "stage-by-batch"]));
      expect(strayKeys()).toEqual([]);
    },
  );

  it.each(["pdf", "docx", "pptx", "xlsx"])(
    "spoil no report as %s, and a later write is taken",
    async (format) => {
      for (const template of ["cluster", "project"])
        await fetched(
          `/export/reports/${template}.${format}${template === "project" ? "?projects=named-0" : ""}`,
        );
      expect(strayKeys()).toEqual([]);
      const { seenSeq } = await server.client.sites.cluster.query();
      await server.client.sites.change.mutate({
        actor,
        choice: { kind: "ids", ids: SiteFields.shape.id.array().parse(["W600"]) },
        wish: { kind: "allocate", batch: `later-${format}` },
        seenSeq,
      });
    },
  );
});
