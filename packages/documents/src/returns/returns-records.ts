import { type ChartRecord, roughly } from "@lianchi/charts";
import { domainWords, type Lang, type Reading } from "@lianchi/domain";
import { isComputed, parameterSpecs } from "@lianchi/returns";
import { inputUnit, isShare } from "../returns-workbook/input-words.ts";
import { originText } from "../returns-workbook/inputs-sheet.ts";
import { resultUnit } from "../returns-workbook/result-unit.ts";
import { resultRows } from "../returns-workbook/results/all-results.ts";
import { words } from "../words/index.ts";
import type { ProjectReturns, ReturnsFileData, ReturnsInput } from "./returns-data.ts";

function inputSource({ origin, reported, standard, set }: ReturnsInput, lang: Lang): string {
  const say = words[lang];
  switch (origin) {
    case "reported":
      return reported?.source[lang] ?? "";
    case "default":
      return standard === null
        ? ""
        : say.returnsRecords.defaultSource(standard.source[lang], standard.confidence, standard.asOf);
    case "derived":
      return say.inputs.derivedFrom;
    case "set":
      return [set?.source?.[lang] ?? "", set?.reason ?? "", set?.actor ?? say.inputs.notKept]
        .filter((part) => part !== "")
        .join(domainWords[lang].text.comma);
    case "missing":
      return "";
  }
}

/** A lone sign would be taken for the beginning of a formula. */
const plainUnit = (unit: string, lang: Lang) => (unit === "%" ? words[lang].returnsRecords.percent : unit);

/** A value that is not known is left empty, with why in the basis. */
function inputRecord(input: ReturnsInput, subject: string, lang: Lang): ChartRecord {
  const { id, value, origin, precision } = input;
  return {
    subject,
    metric: words[lang].returnsRecords.input(parameterSpecs[id].name[lang]),
    value: value === null ? "" : String(shownInput(id, value)),
    unit: plainUnit(inputUnit(id, lang), lang),
    period: "",
    basis: `${originText(origin)[lang]}${roughly(precision, lang)}`,
    source: inputSource(input, lang),
  };
}

/** Percent for what is told in percent; a share of 0.042 reads 4.2. */
function shownInput(id: ReturnsInput["id"], value: number): number {
  return isShare(id) ? Number((value * 100).toPrecision(15)) : value;
}

function projectRecords(
  told: ProjectReturns,
  report: ReturnsFileData,
  { lang }: Reading,
): readonly ChartRecord[] {
  const say = words[lang].returnsRecords;
  const { evaluation, inputs } = told;
  const subject = evaluation.project.fields.name[lang];
  const { asOf, isDemo, scenario } = report;
  const source = say.source({ scenario: scenario.name, asOf, isDemo });
  const { outcome } = evaluation;
  const results = !isComputed(evaluation)
    ? []
    : resultRows.map((row): ChartRecord => {
        const value = row.value(evaluation.outcome.results, evaluation.outcome.model);
        const shown = value === null ? null : row.unit === "share" ? value * 100 : value;
        return {
          subject,
          metric: row.name[lang],
          value: shown === null ? "" : String(Number(shown.toPrecision(15))),
          unit: plainUnit(resultUnit[row.unit][lang], lang),
          period: "",
          basis: value === null ? row.none[lang] : say.derived,
          source,
        };
      });
  const dropped: readonly ChartRecord[] =
    outcome.kind === "dropped"
      ? [
          {
            subject,
            metric: say.dropped,
            value: "",
            unit: "",
            period: "",
            basis: "",
            source,
          },
        ]
      : [];
  const problems =
    outcome.kind === "invalid"
      ? outcome.problems.map(
          ({ id, message }): ChartRecord => ({
            subject,
            metric: say.notComputed(parameterSpecs[id].name[lang]),
            value: "",
            unit: "",
            period: "",
            basis: message[lang],
            source,
          }),
        )
      : [];
  return [...results, ...dropped, ...problems, ...inputs.map((input) => inputRecord(input, subject, lang))];
}

/** Results and inputs, one a line. */
export function returnsRecords(report: ReturnsFileData, reading: Reading): readonly ChartRecord[] {
  return report.projects.flatMap((told) => projectRecords(told, report, reading));
}
