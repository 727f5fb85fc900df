import { noOfficialTexts } from "@lianchi/domain";
import { type ReportDocument, reportOf } from "@lianchi/reports";
import { describe, expect, it } from "vitest";
import { type AnyProject, worldWith } from "../../../reports/src/testing/any-world.ts";
import { dataOf, demoWorld, openingWorld, settingsOf } from "../../../reports/src/testing/data.ts";
import { typesetReport } from "./fitted-report.ts";
import { lowerFigures, reportData } from "./report-data.ts";
import { heldByPages } from "./report-pages.ts";
import { pdfStandard } from "./report-pdf.ts";
import { enteredTexts as official } from "./testing/official-texts.ts";
import { pageFills } from "./testing/page-fill.ts";
import { hasPoppler, withoutPoppler } from "./testing/poppler.ts";

const technologies = ["wind", "solar", "biomass", "hydro"] as const;
const stages = ["gridConnected", "underConstruction", "permitted"] as const;

/** A county's list: some figures are there, some are not. */
const project = (index: number): AnyProject => ({
  name: `双泉镇第${index + 1}新能源项目`,
  technology: technologies[index % 4] ?? null,
  stage: stages[index % 3] ?? null,
  values: [
    10_000 * (index + 1),
    index % 5 === 0 ? null : 65e6 * (index + 1),
    index % 3 === 0 ? 26e6 * (index + 1) : null,
    null,
    null,
    null,
  ],
  precision: "exact",
  period: { kind: "annual" },
});
const county = (count: number) => ({
  ...worldWith(Array.from({ length: count }, (_, index) => project(index))),
  register: openingWorld().register,
});

const worlds = {
  opening: openingWorld(),
  demo: demoWorld(),
  "23 projects": county(23),
  "60 projects": county(60),
  // Each count breaks its tables and figures at other places.
  "12 projects": county(12),
  "15 projects": county(15),
  "31 projects": county(31),
  "52 projects": county(52),
  "45 projects": county(45),
  "56 projects": county(56),
};
const cases = [
  ["opening", "quarterly", "zh"],
  ["opening", "cluster", "en"],
  ["demo", "quarterly", "zh"],
  ["demo", "quarterly", "en"],
  ["demo", "cluster", "zh"],
  ["demo", "returns", "zh"],
  ["demo", "project", "zh"],
  ["23 projects", "quarterly", "zh"],
  ["23 projects", "returns", "en"],
  ["60 projects", "quarterly", "zh"],
  ["12 projects", "returns", "zh"],
  ["15 projects", "quarterly", "en"],
  ["31 projects", "quarterly", "zh"],
  ["52 projects", "quarterly", "zh"],
  ["45 projects", "quarterly", "en"],
  ["56 projects", "returns", "zh"],
] as const;

/** These left who signs and when on a page without text, and 版记 on one. */
const officialCases = [
  [1, "quarterly", official],
  [1, "returns", official],
  [2, "quarterly", official],
  [5, "quarterly", noOfficialTexts],
  [7, "returns", noOfficialTexts],
  [23, "quarterly", official],
  [2, "cluster", official],
  [3, "cluster", official],
  [8, "cluster", official],
] as const;

const elapsed = { since: "period", from: "2026-06-30", to: "2026-09-30" } as const;
const twoThirds = 2 / 3;
/** Two lines, or a row with its head. */
const alone = 0.08;

/** A report set once: its file, and what stands where. */
function set(document: ReportDocument) {
  return typesetReport(reportData(document), lowerFigures(document), (compiler, pages, spots) => ({
    document,
    pdf: compiler.pdf(pages, { pdfStandard }),
    held: heldByPages(spots, pages.numOfPages),
    spots,
  }));
}

type Set = ReturnType<typeof set>;

/** How full the pages of a report are, and which are too empty. */
function filled({ document, pdf, held }: Set): {
  readonly fills: readonly number[];
  readonly empty: readonly string[];
} {
  const fills = pageFills(pdf);
  expect(fills).toHaveLength(held.length);
  const chapters = document.chapters.map(({ id }) => id);
  /** A page on which a chapter ends and the next one does not begin. */
  const ends = held.flatMap((holds, index) => {
    const next = held[index + 1] ?? [];
    const here = holds.filter((id) => chapters.includes(id)).at(-1);
    const isEnd = (here !== undefined && !next.includes(here)) || holds.includes("closing");
    return isEnd ? [index + 1] : [];
  });
  const empty = fills.flatMap((fill, index) =>
    index + 1 < fills.length && fill < twoThirds && !ends.includes(index + 1)
      ? [`page ${index + 1}: ${Math.round(fill * 100)} %`]
      : [],
  );
  return { fills, empty };
}

/** Rows that stand alone on a page, words under a table that do, and headings without what they head. */
function strays({ document, spots }: Set): readonly string[] {
  const pages = new Map<string, { readonly from: number; readonly to: number }>();
  for (const { id, page } of spots) pages.set(id, { from: pages.get(id)?.from ?? page, to: page });
  const rows = [...pages].flatMap(([id, { to }]) => {
    const before = pages.get(id.replace(/r1$/, "r2"));
    return id.endsWith(".r1") && before !== undefined && before.to !== to ? [`${id} on page ${to}`] : [];
  });
  const headings = document.chapters.flatMap(({ id, blocks: [first] }) => {
    const [head, body] = [pages.get(id)?.from, pages.get(first?.id ?? "")?.from];
    return head !== undefined && body !== undefined && body > head
      ? [`heading of ${id} on page ${head}`]
      : [];
  });
  return [...rows, ...headings];
}

describe.skipIf(!hasPoppler)(`the pages of a report are full (${withoutPoppler})`, () => {
  it.each(cases)("%s, %s, %s", (world, template, lang) => {
    const projects = template === "project" ? ["erlongshan-biomass"] : undefined;
    const data = dataOf(worlds[world], { elapsed, ...(projects === undefined ? {} : { projects }) });
    const period = template === "project" ? null : "2026-Q3";
    const settings = settingsOf({ template, lang, period, units: lang === "zh" ? "wan" : "si" });
    const made = set(reportOf(data, settings));
    const { fills, empty } = filled(made);
    expect(fills.at(-1), "a row or a sentence alone on the last page").toBeGreaterThan(alone);
    expect(empty).toEqual([]);
    expect(strays(made)).toEqual([]);
  });

  it.each([4, 5, 6, 17, 28, 40])("no row of %i projects stands alone on a page, and no heading", (count) => {
    const data = dataOf(county(count), { elapsed });
    const found = (["brief", "official"] as const).flatMap((style) =>
      (["quarterly", "returns"] as const).flatMap((template) =>
        strays(set(reportOf(data, settingsOf({ template, period: "2026-Q3", style, official })))),
      ),
    );
    expect(found).toEqual([]);
  });

  it.each(officialCases)("%i projects as an official document, %s", (count, template, texts) => {
    const document = reportOf(
      dataOf(county(count), { elapsed }),
      settingsOf({ template, period: "2026-Q3", style: "official", official: texts }),
    );
    const made = set(document);
    expect(filled(made).empty).toEqual([]);
    expect(strays(made)).toEqual([]);
    const blocks = new Set(document.chapters.flatMap((chapter) => chapter.blocks.map(({ id }) => id)));
    const signed = made.held.find((holds) => holds.includes("closing"));
    if (signed === undefined) throw new Error("nobody signs");
    expect(signed.filter((id) => blocks.has(id))).not.toEqual([]);
    const imprinted = made.held.find((holds) => holds.includes("imprint"));
    if (texts === official) expect(imprinted).toContain("provenance");
  });
});
