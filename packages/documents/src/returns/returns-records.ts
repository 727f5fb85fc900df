import { type ChartRecord, roughly } from "@lianchi/charts";
import type { Lang, Reading } from "@lianchi/domain";
import { isComputed, parameterSpecs } from "@lianchi/returns";
import { inputUnit } from "../returns-workbook/input-words.ts";
import { originText } from "../returns-workbook/inputs-sheet.ts";
import { resultUnit } from "../returns-workbook/result-unit.ts";
import { resultRows } from "../returns-workbook/results/all-results.ts";
import type { ProjectReturns, ReturnsFileData, ReturnsInput } from "./returns-data.ts";

function inputSource({ origin, reported, standard, set }: ReturnsInput, lang: Lang): string {
  const zh = lang === "zh";
  switch (origin) {
    case "reported":
      return reported?.source[lang] ?? "";
    case "default":
      return standard === null
        ? ""
        : `${standard.source[lang]}${zh ? "，可信度 " : ", mark "}${standard.confidence}${zh ? "，" : ", "}${standard.asOf}`;
    case "derived":
      return zh ? "报道的年发电量 ÷ 装机" : "reported yearly generation ÷ capacity";
    case "set":
      return [
        set?.source?.[lang] ?? "",
        set?.reason ?? "",
        set?.actor ?? (zh ? "本次导出时设定，未保存" : "set for this file, not kept"),
      ]
        .filter((part) => part !== "")
        .join(zh ? "，" : ", ");
    case "missing":
      return "";
  }
}

/** A lone sign would be taken for the beginning of a formula. */
const plainUnit = (unit: string, lang: Lang) =>
  unit === "%" ? (lang === "zh" ? "百分比" : "percent") : unit;

/** A value that is not known is left empty, with why in the basis. */
function inputRecord(input: ReturnsInput, subject: string, lang: Lang): ChartRecord {
  const { id, value, origin, precision } = input;
  return {
    subject,
    metric: `${lang === "zh" ? "参数：" : "Input: "}${parameterSpecs[id].name[lang]}`,
    value: value === null ? "" : String(shownInput(id, value)),
    unit: plainUnit(inputUnit(id, lang), lang),
    period: "",
    basis: `${originText[origin][lang]}${roughly(precision, lang)}`,
    source: inputSource(input, lang),
  };
}

/** Percent for what is told in percent; a share of 0.042 reads 4.2. */
function shownInput(id: ReturnsInput["id"], value: number): number {
  return parameterSpecs[id].unit.en === "%" ? Number((value * 100).toPrecision(15)) : value;
}

function projectRecords(
  told: ProjectReturns,
  report: ReturnsFileData,
  { lang }: Reading,
): readonly ChartRecord[] {
  const zh = lang === "zh";
  const { reckoned, inputs } = told;
  const subject = reckoned.project.fields.name[lang];
  const demo = report.isDemo ? (zh ? "（演示数据）" : " (demo data)") : "";
  const source = zh
    ? `按情景“${report.scenario.name}”测算，截至 ${report.asOf}${demo}`
    : `reckoned by the scenario “${report.scenario.name}”, as of ${report.asOf}${demo}`;
  const derived = zh ? "推算" : "Derived";
  const { outcome } = reckoned;
  const results = !isComputed(reckoned)
    ? []
    : resultRows.map((row): ChartRecord => {
        const value = row.value(reckoned.outcome.results, reckoned.outcome.model);
        const shown = value === null ? null : row.unit === "share" ? value * 100 : value;
        return {
          subject,
          metric: row.name[lang],
          value: shown === null ? "" : String(Number(shown.toPrecision(15))),
          unit: plainUnit(resultUnit[row.unit][lang], lang),
          period: "",
          basis: value === null ? row.none[lang] : derived,
          source,
        };
      });
  const dropped: readonly ChartRecord[] =
    outcome.kind === "dropped"
      ? [
          {
            subject,
            metric: zh ? "已取消，不参与测算和比选" : "Dropped: takes no part in the comparison",
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
            metric: `${zh ? "不可计算：" : "Not reckoned: "}${parameterSpecs[id].name[lang]}`,
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
