import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ReportFields } from "@lianchi/domain";
import { afterAll, describe, expect, it } from "vitest";
import { lianchi } from "./built-command.ts";
import { canReadPdf, lacking, magicOf, reportText, settingsOf, take } from "./report-reading.ts";
import { newFolder, runningServer } from "./running-server.ts";

const folder = newFolder();
const LIANCHI_DATA = join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const out = (name: string) => join(folder, name);
const report = (file: string, ...more: readonly string[]) =>
  lianchi(["report", "--report", "quarterly", "--out", file, ...more], { LIANCHI_DATA });

describe("lianchi report", () => {
  it.each(["pdf", "docx", "pptx", "xlsx"] as const)("writes a whole %s", async (format) => {
    const file = out(`a.${format}`);
    const ran = await report(file, "--format", format, "--lang", "en");
    expect([ran.code, ran.err, ran.out]).toEqual([0, "", `${file}\n`]);
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 5).toString("latin1")).toContain(magicOf(format));
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("says that nothing was recorded by an earlier day, before anybody reads an empty report", async () => {
    const ran = await report(out("early.xlsx"), "--format", "xlsx", "--lang", "en", "--as-of", "2026-11-20");
    expect([ran.code, ran.out]).toEqual([0, `${out("early.xlsx")}\n`]);
    expect(ran.err).toContain("by 20 November 2026 there were none");
  });

  it("takes projects and a period", async () => {
    const ran = await report(out("b.pdf"), "--projects", "heping-wind", "--period", "2026-Q3");
    expect([ran.code, ran.err]).toEqual([0, ""]);
    if (!canReadPdf) return;
    const text = reportText("pdf", readFileSync(out("b.pdf")));
    expect(lacking(text, ["2026年三季度", "和平风电"])).toEqual([]);
    expect(lacking(text, ["山口水电厂"])).toEqual(["山口水电厂"]);
  });

  it("asks the server that holds the folder, and gets its very bytes", async () => {
    await using server = await runningServer();
    const args = ["report", "--report", "cluster", "--format", "docx", "--out", out("live.docx")];
    const ran = await lianchi([...args, "--lang", "en"], { LIANCHI_DATA: server.folder });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    const linked = await take(server, "/export/reports/cluster.docx?lang=en");
    expect(readFileSync(out("live.docx")).equals(linked.bytes)).toBe(true);
    // Both left, and both are noted.
    expect(await server.client.reports.exports.query()).toHaveLength(2);
    const refused = await lianchi([...args, "--projects", "nowhere"], { LIANCHI_DATA: server.folder });
    expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/“nowhere”.*\n.*“nowhere”/)]);
  });

  it("makes a kept report with its figures and tables in the order that it has", async () => {
    await using server = await runningServer();
    const blockOrder = ["investment-by-project", "capacity-by-stage"];
    const fields = ReportFields.parse({
      ...{ id: "ours", name: "我们的季报", isWithdrawn: false },
      settings: settingsOf({ blockOrder }),
    });
    await server.client.reports.save.mutate({ actor: "李工", expectedVersion: 0, fields });
    const args = ["report", "--report", "ours", "--format", "docx", "--out", out("ours.docx")];
    const ran = await lianchi(args, { LIANCHI_DATA: server.folder });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    const text = reportText("docx", readFileSync(out("ours.docx")));
    expect(lacking(text, ["图1已知总投资（按项目）", "图2已知装机容量（按阶段与技术）"])).toEqual([]);
  });

  it("refuses what it does not know, names what there is, and leaves the file as it was", async () => {
    writeFileSync(out("mine.pdf"), "mine");
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [["--report", "annual"], /“annual”.*quarterly.*project.*\n.*“annual”.*quarterly/],
      [["--format", "gif"], /“gif”.*pdf, docx, pptx, xlsx.*\n.*“gif”.*pdf, docx, pptx, xlsx/],
      [["--lang", "fr"], /“语言”.*fr.*zh、en.*\n.*fr.*“Language”.*zh, en/],
      [["--as-of", "2026-02-30"], /截至日期.*2026-02-30.*\n.*2026-02-30.*As-of/],
      [["--as-of", "2999-01-01"], /2999-01-01.*\n.*2999-01-01/],
      [["--projects", "nowhere"], /“nowhere”.*\n.*“nowhere”/],
      [["--period", "2026-Q7"], /期间.*2026-Q7.*\n.*2026-Q7.*Period/],
      [["--as-of", "2026-01-31", "--period", "2026-Q4"], /2026.*\n.*2026/],
      [["--report", "project"], /项目.*\n.*project/],
      [["--out", join(folder, "no", "such", "place.pdf")], /place\.pdf.*\n.*place\.pdf/],
    ];
    for (const [args, message] of wrong) {
      const ran = await report(out("mine.pdf"), ...args);
      expect([ran.code, ran.out], args.join(" ")).toEqual([2, ""]);
      expect(ran.err).toMatch(message);
      expect(ran.err).not.toMatch(/\n {4}at /);
    }
    expect(readFileSync(out("mine.pdf"), "utf8")).toBe("mine");
  });

  it("is told of in the help, and needs a report and a file", async () => {
    const help = await lianchi(["report", "--help"], { LIANCHI_DATA: out("never") });
    expect([help.code, help.err]).toEqual([0, ""]);
    expect(help.out).toMatch(/lianchi report --report .*--format pdf\|docx\|pptx\|xlsx --out FILE/);
    const bare = await lianchi(["report"], { LIANCHI_DATA: out("never") });
    expect([bare.code, bare.out]).toEqual([2, ""]);
    expect(bare.err).toMatch(/report[\s\S]*out/);
    expect(existsSync(out("never"))).toBe(false);
  });
});
