import { stageOf, technologyText } from "@lianchi/charts";
import {
  figureValue,
  metrics,
  periodText,
  presentStage,
  projectMetrics,
  quantityText,
  type SubjectState,
  stageName,
} from "@lianchi/domain";
import { measures } from "@lianchi/returns";
import { absenceWords } from "../absence.ts";
import type { ChapterContext } from "../chapter-context.ts";
import { cell, textColumn } from "../columns.ts";
import type { ReportTable } from "../document.ts";
import { noProject, oneProject } from "../one-project.ts";
import { type Part, paragraph, seeTable, table } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { placeWords } from "../provenance/place-words.ts";
import { figuresOf, sourcesLine } from "../sources-words.ts";
import { stageWords } from "../stage-words.ts";
import {
  dayWords,
  figureWords,
  fullName,
  joined,
  listed,
  measureMark,
  measurePeriod,
  precisionMark,
} from "../words.ts";

const tableId = "facts-table";

/** What it is and where it stands. */
function leadSentence(project: SubjectState, context: ChapterContext): string {
  const { zh, lang, data } = context;
  const { technology, location } = project.fields;
  const name = fullName(project, lang);
  const stage = stageOf(project);
  const since = presentStage(project)?.fields.on ?? null;
  const day = dayWords(data.overview.asOf, lang);
  const where =
    location === null ? "" : zh ? `，位于${plainWords(location.zh)}` : `, at ${plainWords(location.en)}`;
  const date =
    since === null
      ? stage === null
        ? ""
        : zh
          ? "（日期未报道）"
          : " (day not reported)"
      : zh
        ? `（${dayWords(since, lang)}起）`
        : ` (since ${dayWords(since, lang)})`;
  const kind =
    technology === null
      ? zh
        ? "技术未报道的项目"
        : "project without a reported technology"
      : zh
        ? `${technologyText(technology).zh}项目`
        : `${technology === "solar" ? "solar PV" : technologyText(technology).en.toLowerCase()} project`;
  if (zh)
    return `${name}为${kind}${where}；截至 ${day}，${stage === null ? "阶段未见报道" : `处于“${stageName[stage].zh}”阶段${date}`}。`;
  return `${name} is a ${kind}${where}; as of ${day}, ${stage === null ? "its stage is not reported" : `it is ${stageWords(stage).en}${date}`}.`;
}

/** The figures that are there. */
function figuresSentence(project: SubjectState, context: ChapterContext): string {
  const { zh, lang } = context;
  const parts = projectMetrics.flatMap((metric) => {
    const found = project.figures[metric];
    if (found === undefined) return [];
    const { name, quantity, hasPeriod } = metrics[metric];
    const value = figureWords(found, quantity, context);
    const period = hasPeriod ? periodText(found.fields.period, lang) : "";
    const bracketed = period === "" ? "" : zh ? `（${period}）` : ` (${period})`;
    return [zh ? `${joined(name.zh, value)}${bracketed}` : `${name.en.toLowerCase()} ${value}${bracketed}`];
  });
  const absent = projectMetrics.length - parts.length;
  const place = seeTable(tableId, context);
  if (parts.length === 0)
    return zh ? `其各项数值均未见报道${place}。` : `None of its figures is reported${place}.`;
  const rest =
    absent === 0
      ? ""
      : zh
        ? `；另有 ${absent} 项缺失`
        : `; ${absent} other ${absent === 1 ? "figure is" : "figures are"} missing`;
  return zh ? `${parts.join("，")}${rest}${place}。` : `It has ${listed(parts, lang)}${rest}${place}.`;
}

/** Everything reported, everything that follows from it, and what is missing with the reason. */
function factsTable(project: SubjectState, context: ChapterContext): ReportTable {
  const { zh, lang, data } = context;
  const measured = data.overview.measures.filter(({ subjectId }) => subjectId === project.fields.id);
  const group = {
    reported: zh ? "已有" : "Known",
    derived: zh ? "推算" : "Derived",
    none: zh ? "缺失" : "Missing",
  };
  const known = projectMetrics.filter((metric) => project.figures[metric] !== undefined);
  const absent = projectMetrics.filter((metric) => project.figures[metric] === undefined);
  return {
    columns: [
      textColumn(zh ? "类别" : "Group"),
      textColumn(zh ? "指标" : "Figure"),
      { label: zh ? "数值" : "Value", unit: "", isNumber: true },
      textColumn(zh ? "单位" : "Unit"),
      textColumn(zh ? "期间" : "Period"),
      textColumn(zh ? "出处或算式" : "Source or formula"),
    ],
    rows: [
      ...known.flatMap((metric) => {
        const found = project.figures[metric];
        const value = figureValue(project, metric);
        if (found === undefined || value === undefined) return [];
        const { quantity, name, hasPeriod } = metrics[metric];
        const text = quantityText(quantity, value, context);
        return [
          {
            cells: [
              cell(group.reported),
              cell(name[lang]),
              {
                text: `${precisionMark(found, lang)}${text.number}`,
                value: Number(text.number.replaceAll(",", "")),
                basis: found.basis,
              },
              cell(text.unit),
              cell(hasPeriod ? periodText(found.fields.period, lang) : "—"),
              cell(placeWords(found, context)),
            ],
          },
        ];
      }),
      ...measured.map(({ measure, value }) => {
        const { name, quantity, formula } = measures[measure];
        const text = quantityText(quantity, value, context);
        return {
          cells: [
            cell(group.derived),
            cell(name[lang]),
            {
              text: `${measureMark(measure, project, context)}${text.number}`,
              value: Number(text.number.replaceAll(",", "")),
              basis: "derived" as const,
            },
            cell(text.unit),
            cell(measurePeriod(measure, project, context)),
            cell(formula[lang]),
          ],
        };
      }),
      ...absent.map((metric) => ({
        cells: [
          cell(group.none),
          cell(metrics[metric].name[lang]),
          { text: "—", value: null },
          cell(""),
          cell("—"),
          cell(absenceWords(project, metric, context)),
        ],
      })),
    ],
  };
}

/** What is known of one project. */
export function projectFacts(context: ChapterContext): readonly Part[] {
  const { zh, lang, data } = context;
  const project = oneProject(data);
  if (project === null) return noProject("facts.none", context);
  const note = project.fields.note === null ? "" : plainWords(project.fields.note[lang]);
  const ended = /[。.！!？?]$/.test(note) || note === "" ? note : `${note}${zh ? "。" : "."}`;
  return [
    ...paragraph(
      "facts.project",
      [leadSentence(project, context), figuresSentence(project, context), ended],
      context,
    ),
    ...table(
      tableId,
      zh ? "项目数值一览" : "Figures of the project",
      factsTable(project, context),
      { source: sourcesLine(figuresOf([project], projectMetrics), context) },
      context,
    ),
  ];
}
