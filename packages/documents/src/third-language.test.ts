import { chartIds, drawChart } from "@lianchi/charts";
import { Lang, openingChanges, portfolioOf, recordAll } from "@lianchi/domain";
import { escapedFrom, textsOf, thirdLang, withThirdTexts } from "@lianchi/domain/third-language";
import { overviewOf } from "@lianchi/returns";
import { expect, it } from "vitest";
import { footLines, headLines, nativeFootLines } from "./charts/caption.ts";
import { fileNameOf } from "./file-name.ts";
import { workSections } from "./returns-workbook/lines/work-sections.ts";
import { resultRows } from "./returns-workbook/results/all-results.ts";
import { figureSheets } from "./sheets/figure-sheets.ts";
import { words } from "./words/index.ts";

const lang = Lang.parse(thirdLang);
const on = "2026-11-23";
const portfolio = withThirdTexts(portfolioOf(recordAll(openingChanges, `${on}T00:00:00.000Z`)));
const overview = overviewOf(portfolio, on, null, null);
const look = { lang, units: "si", theme: "light", size: "file", widthPx: 800 } as const;
const caption = { asOf: on, version: 1, chosen: "", isDemo: true, link: "" };

/** What stands in no brackets; ids and numbers are of no language. */
const escaped = (said: unknown) =>
  textsOf(said)
    .map(([way, text]) => [way, escapedFrom(text)] as const)
    .filter(([, rest]) => rest !== null);

it("says nothing around a picture that is not of the words", () => {
  for (const id of chartIds) {
    const picture = drawChart(id, overview, look);
    const lines = [
      ...headLines(picture, caption, { lang, unit: "" }),
      ...footLines(picture, caption, lang),
      ...nativeFootLines(picture, caption, lang),
    ].map(({ label, text }) => [label, text]);
    expect(lines.length).toBeGreaterThan(5);
    expect(escaped(lines)).toEqual([]);
    const sheets = figureSheets(picture, caption, { name: "", title: "", number: "", lang });
    const beside = sheets.flatMap(({ lines: over, notes = [] }) =>
      [...over, ...notes].map(({ label, text }) => [label, text]),
    );
    expect(escaped(beside)).toEqual([]);
  }
});

it("names every line and result of the workbook in each language", () => {
  const named = [
    ...workSections.flatMap(({ name, lines }) => [name, ...lines.flatMap((line) => [line.name, line.how])]),
    ...resultRows.flatMap((row) => [row.name, row.how, row.none]),
  ].map((text) => text[lang]);
  expect(named.length).toBeGreaterThan(150);
  expect(escaped(named)).toEqual([]);
});

it("calls a file by words alone", () => {
  const name = fileNameOf([words[lang].fileNames.changes], { lang, isDemo: true, asOf: on, format: "csv" });
  expect(escapedFrom(name.replace(/\.csv$/, ""))).toBeNull();
});
