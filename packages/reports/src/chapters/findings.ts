import { type Metric, metrics, projectMetrics } from "@lianchi/domain";
import { findingText, isToCheck } from "@lianchi/returns";
import { inapplicableWords, isInapplicable } from "../absence.ts";
import { answerCell, settledSentence } from "../answer-words.ts";
import type { ChapterContext } from "../chapter-context.ts";
import { cell, textColumn } from "../columns.ts";
import type { ReportTable } from "../document.ts";
import { fullName } from "../names.ts";
import { gap, type Part, paragraph, seeTable, table } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { figuresOf, sourcesLine } from "../sources-words.ts";
import { noProjects } from "../total-words.ts";
import { namesOf } from "../words/index.ts";
import { layoutSentence } from "./cluster-plan.ts";

const findingsId = "findings-table";
const missingId = "missing-table";

export const severityName = namesOf(({ severities }) => severities);

/** What was found, with the arithmetic and the readings that would fit. */
export function findingsTable(context: ChapterContext): ReportTable {
  const { data, lang, words, text } = context;
  const { findings, projects } = data.overview;
  const { value, rule, severity, readings, answer } = words.findingColumns;
  const isAnswered = findings.some(({ state }) => state !== "open");
  return {
    columns: [words.columns.project, value, rule, severity, readings, ...(isAnswered ? [answer] : [])].map(
      textColumn,
    ),
    rows: findings.flatMap((finding) => {
      const project = projects.find(({ fields }) => fields.id === finding.subjectId);
      if (project === undefined) return [];
      const told = findingText(finding, project, context);
      return [
        {
          cells: [
            cell(fullName(project, lang)),
            { text: told.value, basis: "derived" as const },
            cell(told.rule),
            cell(severityName[finding.severity][lang]),
            cell(told.readings.length === 0 ? "—" : told.readings.join(text.sentenceGap)),
            ...(isAnswered ? [cell(answerCell(finding, context))] : []),
          ],
        },
      ];
    }),
  };
}

function findingsSentences(context: ChapterContext): readonly string[] {
  const { words, data } = context;
  const { projects, findings: all } = data.overview;
  const { findings: say } = words;
  const findings = all.filter(isToCheck);
  if (findings.length === 0) return [settledSentence(all, context, "allSettled") || say.none];
  const red = findings.filter(({ severity }) => severity === "red").length;
  const counts = {
    projects: projects.length,
    about: new Set(findings.map(({ subjectId }) => subjectId)).size,
    red,
    amber: findings.length - red,
  };
  return [say.found(counts, seeTable(findingsId, context)), settledSentence(all, context)];
}

/** What each project lacks, and what it cannot have yet. */
function missingRows({ data, lang, text }: ChapterContext) {
  return data.overview.projects.flatMap((project) => {
    const absent = projectMetrics.filter((metric) => project.figures[metric] === undefined);
    const names = (some: readonly Metric[]) =>
      some.length === 0 ? "—" : text.all(some.map((metric) => metrics[metric].name[lang]));
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
  rows.flatMap((row) => (row.isInapplicable ? [row.project] : []));

function missingTable(context: ChapterContext): ReportTable {
  const { lang, words } = context;
  const { unreported, inapplicable } = words.findingColumns;
  const rows = missingRows(context);
  const why = inapplicableWords(withoutOperation(rows), context);
  return {
    columns: [words.columns.project, unreported, inapplicable(why)].map(textColumn),
    rows: rows.map(({ project, cells }) => ({ cells: [fullName(project, lang), ...cells].map(cell) })),
  };
}

function missingSentence(context: ChapterContext): string {
  const { words, data } = context;
  const { findings: say } = words;
  const rows = missingRows(context);
  const count = rows.reduce((sum, { unreported }) => sum + unreported.length, 0);
  if (rows.length === 0) return say.nothingMissing;
  const place = seeTable(missingId, context);
  if (count === 0) return say.onlyInapplicable(inapplicableWords(withoutOperation(rows), context), place);
  return say.missing(count, data.overview.projects.length, place);
}

/** Two years that are not given but inferred change what every figure means. */
function yearSentences({ data, lang }: ChapterContext): readonly string[] {
  const undated = data.overview.sources.flatMap(({ fields }) =>
    fields.isYearInferred && fields.yearReason !== null ? [plainWords(fields.yearReason[lang])] : [],
  );
  return undated.slice(0, 2);
}

/** What disagrees and what is missing. */
export function findings(context: ChapterContext): readonly Part[] {
  const { data, words } = context;
  const { findings: say, layout } = words;
  const { projects } = data.overview;
  if (projects.length === 0) return gap("to-check.none", noProjects(context), layout.lacksProjects);
  const rested = figuresOf(projects, projectMetrics);
  return [
    ...paragraph("to-check.findings", findingsSentences(context), context),
    ...(data.overview.findings.length === 0
      ? []
      : table(
          findingsId,
          say.table,
          findingsTable(context),
          { source: sourcesLine(rested, context) },
          context,
        )),
    ...paragraph(
      "to-check.missing",
      [missingSentence(context), layoutSentence(context), ...yearSentences(context)],
      context,
    ),
    ...(missingRows(context).length === 0
      ? []
      : table(
          missingId,
          say.missingTable,
          missingTable(context),
          { source: layout.sourceOfRegister },
          context,
        )),
  ];
}
