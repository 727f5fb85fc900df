import {
  type Change,
  dayAt,
  type FigureFields,
  metrics,
  periodText,
  placeText,
  revisionWords,
  type StageFields,
  type SubjectState,
  stageName,
} from "@lianchi/domain";
import type { ChapterContext } from "../chapter-context.ts";
import { cell, textColumn } from "../columns.ts";
import { dayWords } from "../day-words.ts";
import type { ReportTable } from "../document.ts";
import { figureWords } from "../figure-words.ts";
import { actorWords } from "../names.ts";
import { noProject, oneProject } from "../one-project.ts";
import { gap, type Part, paragraph, seeTable, table } from "../parts.ts";
import { plainWords } from "../plain-words.ts";

const tableId = "history-table";

type Entry = {
  readonly at: string;
  readonly seq: number;
  readonly actor: string;
  readonly what: string;
  readonly value: string;
  readonly place: string;
};

function stageEntry(fields: StageFields, context: ChapterContext): Pick<Entry, "what" | "value" | "place"> {
  const { lang, words } = context;
  const { history: say } = words;
  const on = fields.on === null ? say.dayUnknown : dayWords(fields.on, lang);
  return {
    what: say.stage,
    value: say.stageOn(stageName[fields.stage][lang], on),
    place: placeWords(fields, context),
  };
}

/** The document of an entry and where in it that stands, and the reason of one that puts a slip right. */
function placeWords(
  { sourceId, place, reason }: Pick<FigureFields | StageFields, "sourceId" | "place" | "reason">,
  { lang, words, text, data }: ChapterContext,
): string {
  const source = data.overview.sources.find(({ fields }) => fields.id === sourceId)?.fields;
  const parts = [
    ...(source === undefined ? [] : [words.provenance.document(source.title, source.titleEn)]),
    ...(place === null ? [] : [placeText(place, lang)]),
    ...(reason === undefined ? [] : [revisionWords[lang].slip(reason)]),
  ];
  return parts.length === 0 ? "—" : plainWords(parts.join(text.semicolon));
}

function entryOf(change: Change, id: string, context: ChapterContext): readonly Entry[] {
  const { lang, words, text } = context;
  const { history: say } = words;
  const { at, seq, actor } = change;
  if (change.kind === "subject" && change.fields.id === id) {
    const value = change.version === 1 ? say.entered : say.changed;
    return [{ at, seq, actor, what: say.details, value, place: "—" }];
  }
  if (change.kind === "stage" && change.fields.subjectId === id)
    return [{ at, seq, actor, ...stageEntry(change.fields, context) }];
  if (change.kind !== "figure" || change.fields.subjectId !== id) return [];
  const { fields } = change;
  const { quantity, name, hasPeriod } = metrics[fields.metric];
  const { kind: _, ...revision } = change;
  const value =
    fields.value === null
      ? say.withdrawn
      : figureWords({ id: `${id}.${fields.metric}`, basis: fields.basis, ...revision }, quantity, context);
  const period = hasPeriod && fields.value !== null ? [periodText(fields.period, lang)] : [];
  return [
    {
      at,
      seq,
      actor,
      what: name[lang],
      value: [value, ...period].join(text.comma),
      place: placeWords(fields, context),
    },
  ];
}

/** What was recorded of the project; the present revisions where nobody handed over the whole. */
function recorded(project: SubjectState, { data }: ChapterContext): readonly Change[] {
  if (data.history !== undefined) return data.history;
  const figures = [...Object.values(project.figures), ...Object.values(project.withdrawn)];
  return [
    ...project.stages.map((stage) => ({ kind: "stage" as const, ...stage })),
    ...figures.map(({ id: _, ...revision }) => ({ kind: "figure" as const, ...revision })),
  ];
}

function historyTable(entries: readonly Entry[], { words, lang }: ChapterContext): ReportTable {
  const { on, what: about, content, place: from, by } = words.historyColumns;
  return {
    columns: [on, about, content, from, by].map(textColumn),
    rows: entries.map(({ at, what, value, place, actor }) => ({
      cells: [dayAt(at), what, value, place, actorWords(actor, lang)].map(cell),
    })),
  };
}

/** How the project's data came to be what it is. */
export function projectHistory(context: ChapterContext): readonly Part[] {
  const { words, lang, data } = context;
  const { history: say } = words;
  const project = oneProject(data);
  if (project === null) return noProject("history.none", context);
  const entries = recorded(project, context)
    .flatMap((change) => entryOf(change, project.fields.id, context))
    .toSorted((a, b) => a.seq - b.seq);
  const last = entries.at(-1);
  if (last === undefined) return gap("history.none", say.none, say.lacksRecords);
  const day = dayWords(dayAt(last.at), lang);
  return [
    ...paragraph("history.records", [say.records(entries.length, day, seeTable(tableId, context))], context),
    ...table(
      tableId,
      say.table,
      historyTable(entries, context),
      { source: words.layout.sourceOfHistory },
      context,
    ),
  ];
}
