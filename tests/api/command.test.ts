import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lianchi, serving } from "./built-command.ts";
import { clientOf, newFolder, runningServer } from "./running-server.ts";
import { capacity } from "./writes.ts";

const folder = newFolder();
const LIANCHI_DATA = join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true }));
const out = (name: string) => join(folder, name);
const exportTo = (file: string, format: string, ...more: readonly string[]) =>
  lianchi(["export", "--chart", "capacity-by-stage", "--format", format, "--out", file, ...more], {
    LIANCHI_DATA,
  });

describe("lianchi export", () => {
  it("writes each format, whole", async () => {
    expect((await exportTo(out("a.svg"), "svg")).code).toBe(0);
    expect(readFileSync(out("a.svg"), "utf8")).toMatch(/^<svg[\s\S]*<\/svg>\s*$/);
    expect((await exportTo(out("a.png"), "png")).code).toBe(0);
    expect(readFileSync(out("a.png")).subarray(1, 4).toString()).toBe("PNG");
    expect((await exportTo(out("a.csv"), "csv", "--lang", "en")).code).toBe(0);
    expect(readFileSync(out("a.csv"), "utf8")).toContain("Heping");
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("asks the server that holds the folder, and gets its very bytes", async () => {
    await using server = await runningServer({ folder: newFolder() });
    await server.client.projects.recordFigure.mutate({
      actor: "王",
      expectedVersion: 1,
      fields: capacity(222_000),
    });
    const args = ["export", "--chart", "capacity-by-stage", "--format", "csv", "--out", out("live.csv")];
    const ran = await lianchi(args, { LIANCHI_DATA: server.folder });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    const linked = await fetch(`${server.url}/export/charts/capacity-by-stage.csv`);
    expect(readFileSync(out("live.csv"))).toEqual(Buffer.from(await linked.arrayBuffer()));
    const refused = await lianchi([...args, "--projects", "nowhere"], { LIANCHI_DATA: server.folder });
    expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/“nowhere”.*\n.*“nowhere”/)]);
  });

  it("refuses what it does not know, names what there is, and leaves the file as it was", async () => {
    writeFileSync(out("mine.svg"), "mine");
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [["--chart", "pie"], /“pie”.*capacity-by-stage.*\n.*“pie”.*cluster-progress/],
      [
        ["--format", "gif"],
        /“gif”.*svg, png, pdf, csv, xlsx, pptx, docx\D*\n.*“gif”.*svg, png, pdf, csv, xlsx, pptx, docx/,
      ],
      [["--scale", "9"], /scale.*9.*4.*\n.*9.*scale.*4/],
      [["--scale", "2"], /“scale”.*svg.*png.*\n.*“scale”.*svg.*png/],
      [["--bw", "yes"], /yes.*0、1.*\n.*yes.*0, 1/],
      [["--lang", "fr"], /“语言”.*fr.*zh、en.*\n.*fr.*“Language”.*zh, en/],
      [["--as-of", "2026-02-30"], /2026-02-30.*\n.*2026-02-30/],
      [["--as-of", "2999-01-01"], /2999-01-01.*\n.*2999-01-01/],
      [["--projects", "nowhere"], /“nowhere”.*\n.*“nowhere”/],
      [["--out", join(folder, "no", "such", "place.svg")], /place\.svg.*\n.*place\.svg/],
    ];
    for (const [args, message] of wrong) {
      const ran = await exportTo(out("mine.svg"), "svg", ...args);
      expect([ran.code, ran.out], args.join(" ")).toEqual([2, ""]);
      expect(ran.err).toMatch(message);
      expect(ran.err).not.toMatch(/\n {4}at /);
    }
    expect(readFileSync(out("mine.svg"), "utf8")).toBe("mine");
  });
});

describe("lianchi check", () => {
  it("finds a sound store sound", async () => {
    const ran = await lianchi(["check"], { LIANCHI_DATA });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toMatch(/数据完好.*sound/);
  });

  it("tells that a folder in use cannot be opened", async () => {
    await using server = await runningServer();
    const ran = await lianchi(["check"], { LIANCHI_DATA: server.folder });
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(server.url)]);
  });
});

describe("lianchi", () => {
  it("explains itself in both languages, for every command", async () => {
    for (const args of [["help"], ["--help"], ["export", "--help"], ["check", "-h"], ["serve", "--help"]]) {
      const ran = await lianchi(args, { LIANCHI_DATA: out("never") });
      expect([ran.code, ran.err], args.join(" ")).toEqual([0, ""]);
      expect(ran.out).toMatch(/用法[\s\S]*usage[\s\S]*LIANCHI_DATA/);
    }
    expect(existsSync(out("never"))).toBe(false);
  });

  it("answers an unknown command or option with its usage", async () => {
    for (const args of [["fly"], ["serve", "now"], ["export", "--colour", "red"]]) {
      const ran = await lianchi(args, { LIANCHI_DATA: out("never") });
      expect([ran.code, ran.out], args.join(" ")).toEqual([2, ""]);
      expect(ran.err).toMatch(/用法[\s\S]*usage/);
    }
  });

  it("serves until it is told to stop, by either signal, and keeps what was written", async () => {
    let version = 1;
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      const server = await serving({ LIANCHI_DATA });
      const client = clientOf(server.url);
      const fields = capacity(200_000 + version);
      const change = await client.projects.recordFigure.mutate({
        actor: "王",
        expectedVersion: version,
        fields,
      });
      version = change.version;
      const { code, err } = await server.stop(signal);
      expect([code, err]).toEqual([0, ""]);
    }
    expect(version).toBe(3);
  });
});
