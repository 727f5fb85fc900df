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
import type { ReportTable } from "../document.ts";
import { noProject, oneProject } from "../one-project.ts";
import { gap, type Part, paragraph, seeTable, table } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { actorWords, dayWords, figureWords, plural } from "../words.ts";

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
  const { lang, zh } = context;
  const on = fields.on === null ? (zh ? "日期未报道" : "day not reported") : dayWords(fields.on, lang);
  return {
    what: zh ? "阶段" : "Stage",
    value: zh ? `${stageName[fields.stage].zh}（${on}）` : `${stageName[fields.stage].en} (${on})`,
    place: placeWords(fields, context),
  };
}

/** The document of an entry and where in it that stands, and the reason of one that puts a slip right. */
function placeWords(
  { sourceId, place, reason }: Pick<FigureFields | StageFields, "sourceId" | "place" | "reason">,
  { lang, data }: ChapterContext,
): string {
  const source = data.overview.sources.find(({ fields }) => fields.id === sourceId)?.fields;
  const title = lang === "zh" ? `《${source?.title}》` : (source?.titleEn ?? source?.title ?? "");
  const parts = [
    ...(source === undefined ? [] : [title]),
    ...(place === null ? [] : [placeText(place, lang)]),
    ...(reason === undefined ? [] : [revisionWords[lang].slip(reason)]),
  ];
  return parts.length === 0 ? "—" : plainWords(parts.join(lang === "zh" ? "；" : "; "));
}

function entryOf(change: Change, id: string, context: ChapterContext): readonly Entry[] {
  const { lang, zh } = context;
  const { at, seq, actor } = change;
  if (change.kind === "subject" && change.fields.id === id)
    return [
      {
        at,
        seq,
        actor,
        what: zh ? "项目资料" : "Details",
        value: change.version === 1 ? (zh ? "列入台账" : "entered") : zh ? "修改" : "changed",
        place: "—",
      },
    ];
  if (change.kind === "stage" && change.fields.subjectId === id)
    return [{ at, seq, actor, ...stageEntry(change.fields, context) }];
  if (change.kind !== "figure" || change.fields.subjectId !== id) return [];
  const { fields } = change;
  const { quantity, name, hasPeriod } = metrics[fields.metric];
  const { kind: _, ...revision } = change;
  const value =
    fields.value === null
      ? zh
        ? "撤回，视为未知"
        : "withdrawn, unknown again"
      : figureWords({ id: `${id}.${fields.metric}`, basis: fields.basis, ...revision }, quantity, context);
  const period = hasPeriod && fields.value !== null ? periodText(fields.period, lang) : "";
  return [
    {
      at,
      seq,
      actor,
      what: name[lang],
      value: period === "" ? value : zh ? `${value}，${period}` : `${value}, ${period}`,
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

function historyTable(entries: readonly Entry[], { zh, lang }: ChapterContext): ReportTable {
  return {
    columns: (zh
      ? ["录入日期", "事项", "内容", "出处", "录入人"]
      : ["Recorded on", "What", "Content", "Place", "By"]
    ).map(textColumn),
    rows: entries.map(({ at, what, value, place, actor }) => ({
      cells: [dayAt(at), what, value, place, actorWords(actor, lang)].map(cell),
    })),
  };
}

/** How the project's data came to be what it is. */
export function projectHistory(context: ChapterContext): readonly Part[] {
  const { zh, lang, data } = context;
  const project = oneProject(data);
  if (project === null) return noProject("history.none", context);
  const entries = recorded(project, context)
    .flatMap((change) => entryOf(change, project.fields.id, context))
    .toSorted((a, b) => a.seq - b.seq);
  const last = entries.at(-1);
  if (last === undefined)
    return gap(
      "history.none",
      zh ? "该项目没有数值与阶段的记录。" : "No figure and no stage of the project is recorded.",
      zh ? "记录" : "records",
    );
  const day = dayWords(dayAt(last.at), lang);
  const place = seeTable(tableId, context);
  return [
    ...paragraph(
      "history.records",
      [
        zh
          ? `该项目共有 ${entries.length} 条记录，最近一条录入于 ${day}${place}。记录只增不改，旧值可查。`
          : `There ${plural(entries.length, "is", "are")} ${entries.length} ${plural(entries.length, "record")} of the project, the last of ${day}${place}. Records are added, never altered.`,
      ],
      context,
    ),
    ...table(
      tableId,
      zh ? "变更记录" : "History of records",
      historyTable(entries, context),
      { source: zh ? "资料来源：台账变更记录" : "Source: the register's history of changes" },
      context,
    ),
  ];
}
