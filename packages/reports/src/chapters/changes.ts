import { stageChange } from "@lianchi/charts";
import {
  numberText,
  type SubjectState,
  siteStageName,
  totalLine,
  totalledMetrics,
  totalName,
  type UnitId,
  unitFor,
  units,
} from "@lianchi/domain";
import { outlookOf } from "@lianchi/returns";
import { changeTable, type Moves } from "../changes/change-table.ts";
import { figureMoves } from "../changes/figure-changes.ts";
import { isInitial } from "../changes/initial.ts";
import { newEntries } from "../changes/new-entries.ts";
import { otherChanges } from "../changes/other-changes.ts";
import { stageMoves } from "../changes/stage-changes.ts";
import type { ChapterContext } from "../chapter-context.ts";
import { figure, gap, type Part, paragraph, see, seeTable, table } from "../parts.ts";
import { periodDays, periodWords } from "../period.ts";
import type { Elapsed, SiteMove } from "../report-data.ts";
import { dayWords, joined, listed, plural } from "../words.ts";

const tableId = "changes-table";

/** The time told. @example 2026 年三季度（2026 年 7 月 1 日至 2026 年 9 月 30 日） */
function spanWords({ since, from, to }: Elapsed, { settings, lang, zh }: ChapterContext): string {
  const { period } = settings;
  const day = (one: string) => dayWords(one, lang);
  if (since === "export" || period === null)
    return zh
      ? `自上次导出（数据截至 ${day(from)}）至 ${day(to)}`
      : `Between the last export (data as of ${day(from)}) and ${day(to)}`;
  const days = periodDays(period);
  const isOver = to >= days.to;
  if (zh)
    return isOver
      ? `${periodWords(period, lang)}（${day(days.from)}至 ${day(days.to)}）`
      : `${periodWords(period, lang)}以来（${day(days.from)}至 ${day(to)}）`;
  return `In ${periodWords(period, lang)} (${day(days.from)} to ${day(isOver ? days.to : to)})`;
}

function movesOf(elapsed: Elapsed, context: ChapterContext): Moves {
  const { overview } = context.data;
  const subjects = [...overview.projects, ...overview.clusters, ...overview.agreements];
  const entries = newEntries(elapsed.changes, subjects);
  const entered = new Set<string>(entries.map(({ subject }) => subject.fields.id));
  // What a new entry came with is told with it.
  const isOlder = ({ subject }: { readonly subject: SubjectState }) => !entered.has(subject.fields.id);
  return {
    entries,
    figures: figureMoves(elapsed, subjects, context).filter(isOlder),
    stages: stageMoves(elapsed, subjects).filter(isOlder),
    others: otherChanges(elapsed, context),
  };
}

/** How many things of each kind; nothing where nothing happened. */
function countSentence(
  { entries, figures, stages, others }: Moves,
  span: string,
  context: ChapterContext,
): string {
  const { zh, lang } = context;
  const count = (kind: Moves["figures"][number]["kind"]) => figures.filter((one) => one.kind === kind).length;
  const entered = entries.length;
  const rest = others.length;
  const first = stages.filter(({ from }) => from === null).length;
  const moved = stages.length - first;
  const part = (of: number, zhWords: string, en: string) => (of === 0 ? [] : [zh ? zhWords : en]);
  const figure = (of: number) => plural(of, "figure");
  const parts = [
    ...part(entered, `新列入对象 ${entered} 个`, `${entered} new ${plural(entered, "entry", "entries")}`),
    ...part(count("new"), `新增数值 ${count("new")} 项`, `${count("new")} new ${figure(count("new"))}`),
    ...part(
      count("changed"),
      `修改数值 ${count("changed")} 项`,
      `${count("changed")} changed ${figure(count("changed"))}`,
    ),
    ...part(
      count("withdrawn"),
      `撤回数值 ${count("withdrawn")} 项`,
      `${count("withdrawn")} withdrawn ${figure(count("withdrawn"))}`,
    ),
    ...part(first, `登记阶段 ${first} 项`, `${first} first ${plural(first, "stage")}`),
    ...part(moved, `阶段变化 ${moved} 项`, `${moved} ${plural(moved, "change")} of stage`),
    ...part(rest, `其他记录 ${rest} 项`, `${rest} other ${plural(rest, "record")}`),
  ];
  if (parts.length === 0)
    return zh
      ? `${span}，台账没有新增、修改或撤回的数值，项目阶段没有变化。`
      : `${span} no figure was added, changed or withdrawn, and no project changed its stage.`;
  const place = seeTable(tableId, context);
  return zh
    ? `${span}，台账变动如下：${listed(parts, lang)}${place}。`
    : `${span} the register saw ${listed(parts, lang)}${place}.`;
}

/** How the totals moved; told only where the time told ends on the day of the report's own totals. */
function totalSentences({ earlier, to }: Elapsed, context: ChapterContext): readonly string[] {
  const { overview } = context.data;
  const { zh, lang } = context;
  if (to !== overview.asOf) return [];
  const parts = totalledMetrics.flatMap((metric) => {
    const [was, is] = [earlier.totals[metric], overview.totals[metric]];
    if (was.value === is.value) return [];
    const text = (total: typeof was) => totalLine(total, context) ?? (zh ? "未报道" : "not reported");
    const name = totalName[metric][lang];
    return [
      zh
        ? `${joined(`${name}由`, text(was), "变为", text(is))}`
        : `${name.toLowerCase()} from ${text(was)} to ${text(is)}`,
    ];
  });
  if (parts.length === 0) return [];
  return [zh ? `${parts.join("，")}。` : `This moves ${listed(parts, lang)}.`];
}

function moveWords(
  { from, to, sites, capacityKw }: SiteMove,
  unitId: UnitId,
  context: ChapterContext,
): string {
  const { lang, zh } = context;
  const name = (stage: SiteMove["from"]) => (stage === null ? null : siteStageName[stage][lang]);
  const [was, is] = [name(from), name(to)];
  const size = capacityKw === 0 ? "" : `${numberText(capacityKw, unitId)} ${units[unitId].label[lang]}`;
  const bracketed = size === "" ? "" : zh ? `（${size}）` : ` (${size})`;
  if (zh) {
    const way =
      was === null ? `新登记为“${is ?? "—"}”` : is === null ? `由“${was}”撤下` : `由“${was}”到“${is}”`;
    return `${way} ${sites} 个${bracketed}`;
  }
  const way = was === null ? `newly ${is ?? "—"}` : is === null ? `no longer ${was}` : `from ${was} to ${is}`;
  return `${sites} ${way}${bracketed}`;
}

const movesNamed = 6;

function siteParts(elapsed: Elapsed, context: ChapterContext): readonly Part[] {
  const { zh, lang } = context;
  const { sites } = elapsed;
  if (sites === null) return [];
  const { before, after, moves } = sites;
  if (before.moved === 0)
    return paragraph(
      "changes.sites",
      [zh ? "同期风机点位的阶段没有变动。" : "No turbine site changed its stage in that time."],
      context,
    );
  const largest = moves.toSorted((a, b) => b.sites - a.sites);
  const unitId = unitFor("power", Math.max(...moves.map(({ capacityKw }) => capacityKw)), context);
  const named = largest.slice(0, movesNamed).map((move) => moveWords(move, unitId, context));
  const rest = largest.slice(movesNamed).reduce((sum, move) => sum + move.sites, 0);
  const all = [...named, ...(rest === 0 ? [] : [zh ? `其他变动 ${rest} 个` : `${rest} others`])];
  const outlook = outlookOf(after);
  const drawn = figure(
    {
      id: "stage-change",
      caption: { zh: "风机点位阶段变化", en: "Turbine sites by stage, before and after" },
      draw: (look) => stageChange({ outlook, earlier: before }, look),
      otherwise: { zh: "没有点位变动可画。", en: "There is no change of sites to draw." },
      lacking: { zh: "点位变动", en: "changes of sites" },
    },
    context,
  );
  const place = see(drawn, context);
  const sentence = zh
    ? `按点位阶段的日期，同期 ${before.moved} 个风机点位有变动：${all.join("，")}${place}。`
    : `By the dates of their stages ${before.moved} turbine ${plural(before.moved, "site")} moved in that time: ${listed(all, lang)}${place}.`;
  const simulated = after.isDemo
    ? zh
      ? "点位进度为演示用的模拟数据。"
      : "The progress of the sites is simulated, for demonstration."
    : "";
  return [...paragraph("changes.sites", [sentence, simulated], context), ...drawn];
}

/** Why there is nothing to compare. */
function nothingToCompare({ data, settings, lang, zh }: ChapterContext): readonly Part[] {
  const { period } = settings;
  const lacking = zh ? "可比的早先数据" : "earlier data";
  const { asOf } = data.overview;
  if (period === null)
    return gap(
      "changes.none",
      zh
        ? "本报告未选定期间，也没有上次导出，没有可以比较的早先数据。"
        : "No period is chosen and the report was never exported before, so there is nothing to compare with.",
      lacking,
    );
  const words = periodWords(period, lang);
  const isToCome = periodDays(period).from > asOf;
  return gap(
    "changes.none",
    isToCome
      ? zh
        ? `截至 ${dayWords(asOf, lang)}，${words}尚未开始，没有可列的变化。`
        : `As of ${dayWords(asOf, lang)}, ${words} has not begun: there are no changes to tell.`
      : zh
        ? `没有${words}之前的数据，暂无法比较。`
        : `There is no data from before ${words} to compare with.`,
    lacking,
  );
}

/** What changed since the period began or since the last export. */
export function changes(context: ChapterContext): readonly Part[] {
  const { data, zh } = context;
  const { elapsed } = data;
  if (elapsed === null) return nothingToCompare(context);
  const moves = movesOf(elapsed, context);
  const { earlier } = elapsed;
  const wasEmpty =
    earlier.choices.length === 0 && earlier.clusters.length === 0 && earlier.agreements.length === 0;
  const initial = elapsed.changes.filter((change) => change.kind === "figure" && isInitial(change)).length;
  const span = spanWords(elapsed, context);
  const isAny = Object.values(moves).some((some) => some.length > 0);
  const first =
    initial === 0
      ? ""
      : zh
        ? `台账的初始录入（数值 ${initial} 项）在此期间之内，不作为变化列示。`
        : `The register’s initial entry (${initial} ${plural(initial, "figure")}) falls in that time and counts as no change.`;
  return [
    ...paragraph(
      "changes.records",
      [countSentence(moves, span, context), first, ...(wasEmpty ? [] : totalSentences(elapsed, context))],
      context,
    ),
    ...(isAny
      ? table(
          tableId,
          zh ? "数值、阶段与其他记录的变化" : "Changes of figures, stages and other records",
          changeTable(moves, context),
          {
            note: zh
              ? "日期为录入日期；多次修改的数值只列最后一次"
              : "dates are those of recording; a figure changed several times is told once",
            source: zh ? "资料来源：台账变更记录" : "Source: the register's history of changes",
          },
          context,
        )
      : []),
    ...siteParts(elapsed, context),
  ];
}
