import { Lang, openingChanges, portfolioOf, projectsOf, recordAll } from "@lianchi/domain";
import { escapedFrom, textsOf, thirdLang, withThirdTexts } from "@lianchi/domain/third-language";
import { describe, expect, it } from "vitest";
import {
  batchStatusText,
  coalBenchmarkPrice,
  comparableFindingText,
  compareRows,
  defaults,
  evaluate,
  findingsOfAll,
  findingText,
  forecastMethod,
  gridFactors,
  isComputed,
  judgeValues,
  measures,
  missingNames,
  paceSpan,
  parameterIds,
  parameterSpecs,
  returnMeasures,
  tablesOf,
} from "./index.ts";

const lang = Lang.parse(thirdLang);
const reading = { lang, units: "si" } as const;
const asOf = "2026-11-23";
const portfolio = withThirdTexts(portfolioOf(recordAll(openingChanges, "2026-05-04T02:00:00.000Z")));
const projects = projectsOf(portfolio);
const evaluations = projects.map((project) => evaluate(project, [], asOf));
const [computed] = evaluations.filter(isComputed);

const escaped = (said: unknown) =>
  textsOf(said).flatMap(([way, text]) => (escapedFrom(text) === null ? [] : [`${way}: ${text}`]));

describe("in a made-up third language nothing is said outside of the words", () => {
  it("of parameters, measures and the sources of defaults", () => {
    const names = parameterIds.map((id) => {
      const { name, unit, choices = [] } = parameterSpecs[id];
      return [name[lang], unit[lang], choices.map((choice) => choice[lang])];
    });
    const own = Object.values(measures).map(({ name, formula }) => [name[lang], formula[lang]]);
    const ofReturns = returnMeasures.map(({ name, unit, none }) => [name[lang], unit(reading), none[lang]]);
    const sources = [...Object.values(defaults).flatMap((one) => Object.values(one)), ...gridFactors];
    expect(escaped([names, own, ofReturns])).toEqual([]);
    expect(escaped(sources.map(({ source }) => source[lang]))).toEqual([]);
    expect(escaped([coalBenchmarkPrice.name[lang], coalBenchmarkPrice.source[lang]])).toEqual([]);
  });

  it("of the tables of an evaluation", () => {
    expect(computed).toBeDefined();
    const tables = computed === undefined ? [] : tablesOf(computed.outcome.model);
    const said = tables.flatMap(({ name, lines }) => [
      name[lang],
      ...lines.map((line) => [line.name[lang], line.formula[lang]]),
    ]);
    expect(said.length).toBeGreaterThan(30);
    expect(escaped(said)).toEqual([]);
  });

  it("of values that cannot be, and of what a project lacks", () => {
    const values = computed?.outcome.values;
    expect(values).toBeDefined();
    const wrong = parameterIds.flatMap((id) =>
      values === undefined
        ? []
        : [-1, 0.5, 1e15, Number.NaN].flatMap((one) => judgeValues({ ...values, [id]: one })),
    );
    const early = projects.map((project) =>
      evaluate(project, [{ projectId: null, parameter: "firstYear", value: 1995 }], asOf),
    );
    const said = [
      ...wrong,
      ...early.flatMap(({ outcome }) => (outcome.kind === "invalid" ? outcome.problems : [])),
    ].map(({ message }) => message[lang]);
    expect(said.length).toBeGreaterThan(100);
    expect(escaped(said)).toEqual([]);
    expect(escaped(projects.flatMap((project) => missingNames(project, parameterIds, lang)))).toEqual([]);
  });

  it("of findings, comparables and progress", () => {
    const found = findingsOfAll(projects).map((finding) => {
      const project = projects.find(({ fields }) => fields.id === finding.subjectId);
      return project === undefined ? [] : findingText(finding, project, reading);
    });
    expect(found.length).toBeGreaterThan(2);
    const row = {
      ref: null,
      name: "⟦A⟧",
      technology: "wind",
      technologyWord: "⟦wind⟧",
      place: "⟦B⟧",
      unitsText: "27×7.15MW",
      capacityKw: 100_000,
      investmentYuan: 6e9,
      generationKwhPerYear: 1e6,
      revenueYuanPerYear: 1e9,
      taxYuanPerYear: 1e9,
      status: null,
      articleOn: null,
      url: null,
      caveat: null,
      note: null,
    } as const;
    const compared = compareRows([row, { ...row, investmentYuan: 6e8 }]);
    const ofRows = compared.flatMap(({ row: one, findings }) =>
      findings.map((finding) => comparableFindingText(finding, one, compared, reading)),
    );
    expect(ofRows.length).toBeGreaterThan(5);
    const statuses = [
      { kind: "done", monthsLate: 2 },
      { kind: "done", monthsLate: null },
      { kind: "late", months: 0 },
      { kind: "on-time" },
      { kind: "not-due" },
    ] as const;
    const ofProgress = [
      ...statuses.map((status) => batchStatusText(status, lang)),
      paceSpan(5.7, lang),
      forecastMethod({ paceMonths: 6 }, lang),
    ];
    expect(escaped([found, ofRows, ofProgress])).toEqual([]);
  });
});
