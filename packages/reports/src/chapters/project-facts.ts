import { stageOf } from "@lianchi/charts";
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
import { dayWords } from "../day-words.ts";
import type { ReportTable } from "../document.ts";
import { figureWords, measureMark, measurePeriod, precisionMark } from "../figure-words.ts";
import { fullName } from "../names.ts";
import { noProject, oneProject } from "../one-project.ts";
import { type Part, paragraph, seeTable, table } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { placeWords } from "../provenance/place-words.ts";
import { figuresOf, sourcesLine } from "../sources-words.ts";
import { stageWords } from "../stage-words.ts";

const tableId = "facts-table";

/** What it is and where it stands. */
function leadSentence(project: SubjectState, context: ChapterContext): string {
  const { words, lang, data } = context;
  const { technology, location } = project.fields;
  const stage = stageOf(project);
  const since = presentStage(project)?.fields.on ?? null;
  return words.facts.lead({
    name: fullName(project, lang),
    technology: technology === null ? null : words.technologiesInSentence[technology],
    location: location === null ? null : plainWords(location[lang]),
    asOf: dayWords(data.overview.asOf, lang),
    stage:
      stage === null
        ? null
        : {
            name: stageName[stage][lang],
            beside: stageWords(stage)[lang],
            since: since === null ? null : dayWords(since, lang),
          },
  });
}

/** The figures that are there. */
function figuresSentence(project: SubjectState, context: ChapterContext): string {
  const { words, lang } = context;
  const known = projectMetrics.flatMap((metric) => {
    const found = project.figures[metric];
    if (found === undefined) return [];
    const { name, quantity, hasPeriod } = metrics[metric];
    const value = figureWords(found, quantity, context);
    return [{ name: name[lang], value, period: hasPeriod ? periodText(found.fields.period, lang) : null }];
  });
  const place = seeTable(tableId, context);
  if (known.length === 0) return words.facts.none(place);
  return words.facts.figures(known, projectMetrics.length - known.length, place);
}

/** Everything reported, everything that follows from it, and what is missing with the reason. */
function factsTable(project: SubjectState, context: ChapterContext): ReportTable {
  const { words, lang, data } = context;
  const { facts: say, columns: labels } = words;
  const measured = data.overview.measures.filter(({ subjectId }) => subjectId === project.fields.id);
  const known = projectMetrics.filter((metric) => project.figures[metric] !== undefined);
  const absent = projectMetrics.filter((metric) => project.figures[metric] === undefined);
  return {
    columns: [
      textColumn(say.group),
      textColumn(say.metric),
      { label: labels.value, unit: "", isNumber: true },
      textColumn(labels.unit),
      textColumn(labels.period),
      textColumn(say.from),
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
              cell(say.known),
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
            cell(say.derived),
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
          cell(say.missing),
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
  const { words, lang, data } = context;
  const project = oneProject(data);
  if (project === null) return noProject("facts.none", context);
  const note = project.fields.note === null ? "" : plainWords(project.fields.note[lang]);
  return [
    ...paragraph(
      "facts.project",
      [
        leadSentence(project, context),
        figuresSentence(project, context),
        note === "" ? "" : words.sentences.endOf(note),
      ],
      context,
    ),
    ...table(
      tableId,
      words.facts.table,
      factsTable(project, context),
      { source: sourcesLine(figuresOf([project], projectMetrics), context) },
      context,
    ),
  ];
}
