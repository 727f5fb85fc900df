import { type Metric, metrics, projectMetrics } from "@lianchi/domain";
import { findingText, isToCheck } from "@lianchi/returns";
import { inapplicableWords, isInapplicable } from "../absence.ts";
import { answerCell, settledSentence } from "../answer-words.ts";
import type { ChapterContext } from "../chapter-context.ts";
import { cell, textColumn } from "../columns.ts";
import type { ReportTable } from "../document.ts";
import { gap, type Part, paragraph, seeTable, table } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { figuresOf, sourcesLine } from "../sources-words.ts";
import { noProjects } from "../total-words.ts";
import { fullName, listed, plural } from "../words.ts";
import { layoutSentence } from "./cluster-plan.ts";

const findingsId = "findings-table";
const missingId = "missing-table";

export const severityWord = {
  red: { zh: "明显不符", en: "clearly off" },
  amber: { zh: "偏离常见", en: "unusual" },
} as const;

/** What was found, with the arithmetic and the readings that would fit. */
export function findingsTable(context: ChapterContext): ReportTable {
  const { data, lang, zh, units } = context;
  const { findings, projects } = data.overview;
  const isAnswered = findings.some(({ state }) => state !== "open");
  return {
    columns: (zh
      ? ["项目", "推算值", "如何得出，常见如何", "程度", "可能的解释", ...(isAnswered ? ["处理"] : [])]
      : [
          "Project",
          "Value",
          "How it follows, what is common",
          "Degree",
          "Likely reading",
          ...(isAnswered ? ["Answer"] : []),
        ]
    ).map(textColumn),
    rows: findings.flatMap((finding) => {
      const project = projects.find(({ fields }) => fields.id === finding.subjectId);
      if (project === undefined) return [];
      const told = findingText(finding, project, { lang, units });
      return [
        {
          cells: [
            cell(fullName(project, lang)),
            { text: told.value, basis: "derived" as const },
            cell(told.rule),
            cell(severityWord[finding.severity][lang]),
            cell(told.readings.length === 0 ? "—" : told.readings.join(zh ? "" : " ")),
            ...(isAnswered ? [cell(answerCell(finding, context))] : []),
          ],
        },
      ];
    }),
  };
}

function findingsSentence(context: ChapterContext): string {
  const { zh, data } = context;
  const { projects } = data.overview;
  const findings = data.overview.findings.filter(isToCheck);
  const settled = settledSentence(data.overview.findings, context);
  if (findings.length === 0 && settled !== "")
    return zh
      ? `按核对规则发现的不符之处均已处理：${settled.replace(/^另有/, "").replace("，不计入待核", "")}`
      : `Everything that the rules of plausibility found is settled. ${settled}`;
  if (findings.length === 0)
    return zh
      ? "按核对规则，现有数值之间没有不符之处；数值太少的项目暂无法核对。"
      : "By the rules of plausibility nothing disagrees; where too little is reported nothing can be tested.";
  const about = new Set(findings.map(({ subjectId }) => subjectId)).size;
  const red = findings.filter(({ severity }) => severity === "red").length;
  const amber = findings.length - red;
  const place = seeTable(findingsId, context);
  const count = findings.length;
  const whole = (degree: (typeof severityWord)["red" | "amber"]) =>
    zh ? `，均属${degree.zh}` : `, ${count > 1 ? "all of them " : ""}${degree.en}`;
  const degrees =
    amber === 0
      ? whole(severityWord.red)
      : red === 0
        ? whole(severityWord.amber)
        : zh
          ? `，其中明显不符 ${red} 项、偏离常见 ${amber} 项`
          : `: ${red} clearly off and ${amber} unusual`;
  return zh
    ? `按核对规则，${projects.length} 个项目中有 ${about} 个存在待核事项，共 ${count} 项${degrees}${place}。来源所载的数值保持原样，未作改动；表中的解释仅为可能，须向来源核实。${settled}`
    : `By the rules of plausibility there ${plural(count, "is", "are")} ${count} ${plural(count, "item")} to check in ${about} of ${projects.length} ${plural(projects.length, "project")}${degrees}${place}. What is reported stays as it is; the readings are suggestions to be checked with the source.${settled === "" ? "" : ` ${settled}`}`;
}

/** What each project lacks, and what it cannot have yet. */
function missingRows({ data, lang }: ChapterContext) {
  return data.overview.projects.flatMap((project) => {
    const absent = projectMetrics.filter((metric) => project.figures[metric] === undefined);
    const names = (some: readonly Metric[]) =>
      some.length === 0
        ? "—"
        : listed(
            some.map((metric) => metrics[metric].name[lang]),
            "zh",
          );
    const [unreported, early] = [
      absent.filter((metric) => !isInapplicable(project, metric)),
      absent.filter((metric) => isInapplicable(project, metric)),
    ];
    return absent.length === 0
      ? []
      : [{ project, unreported, isInapplicable: early.length > 0, cells: [names(unreported), names(early)] }];
  });
}

const withoutOperation = (rows: ReturnType<typeof missingRows>) =>
  rows.flatMap(({ project, isInapplicable }) => (isInapplicable ? [project] : []));

function missingTable(context: ChapterContext): ReportTable {
  const { lang, zh } = context;
  const rows = missingRows(context);
  const why = inapplicableWords(withoutOperation(rows), context);
  return {
    columns: (zh
      ? ["项目", "未报道", `不适用：${why}`]
      : ["Project", "Not reported", `Not applicable: ${why}`]
    ).map(textColumn),
    rows: rows.map(({ project, cells }) => ({
      cells: [fullName(project, lang), ...cells.map((text) => (zh ? text : text.replaceAll("、", ", ")))].map(
        cell,
      ),
    })),
  };
}

function missingSentence(context: ChapterContext): string {
  const { zh, data } = context;
  const rows = missingRows(context);
  const count = rows.reduce((sum, { unreported }) => sum + unreported.length, 0);
  const { projects } = data.overview;
  if (rows.length === 0)
    return zh ? "各项目应报数值均已报告，没有缺失。" : "Every figure that a project can report is there.";
  const place = seeTable(missingId, context);
  if (count === 0)
    return zh
      ? `应报数值没有缺失；部分项目${inapplicableWords(withoutOperation(rows), context)}，没有运行数值${place}。`
      : `No figure is missing; some projects are ${inapplicableWords(withoutOperation(rows), context)}, and have no operating figures${place}.`;
  return zh
    ? `${projects.length} 个项目共有 ${count} 项数值未见报道${place}。缺失的数值一律留空：不补零，不估算，待补充来源后更新。`
    : `Of ${projects.length} ${plural(projects.length, "project")} ${count} ${plural(count, "figure is", "figures are")} not reported${place}. What is missing stays empty: no zero, no guess, until a source is added.`;
}

/** Two years that are not given but inferred change what every figure means. */
function yearSentence({ data, lang, zh }: ChapterContext): string {
  const undated = data.overview.sources.flatMap(({ fields }) =>
    fields.isYearInferred && fields.yearReason !== null ? [plainWords(fields.yearReason[lang])] : [],
  );
  return undated.slice(0, 2).join(zh ? "" : " ");
}

/** What disagrees and what is missing. */
export function toCheck(context: ChapterContext): readonly Part[] {
  const { data, zh, lang } = context;
  const { projects, findings } = data.overview;
  if (projects.length === 0) return gap("to-check.none", noProjects(context)[lang], zh ? "项目" : "projects");
  const rested = figuresOf(projects, projectMetrics);
  return [
    ...paragraph("to-check.findings", [findingsSentence(context)], context),
    ...(findings.length === 0
      ? []
      : table(
          findingsId,
          zh ? "待核事项" : "Items to check",
          findingsTable(context),
          { source: sourcesLine(rested, context) },
          context,
        )),
    ...paragraph(
      "to-check.missing",
      [missingSentence(context), layoutSentence(context), yearSentence(context)],
      context,
    ),
    ...(missingRows(context).length === 0
      ? []
      : table(
          missingId,
          zh ? "缺失的数值" : "Missing figures",
          missingTable(context),
          { source: zh ? "资料来源：台账" : "Source: the register" },
          context,
        )),
  ];
}
