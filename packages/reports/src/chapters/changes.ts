import { stageChange } from "@lianchi/charts";
import {
  glossary,
  numberText,
  type SubjectState,
  siteStageName,
  totalLine,
  totalledMetrics,
  totalName,
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
import { dayWords } from "../day-words.ts";
import { figure, gap, type Part, paragraph, see, seeTable, table } from "../parts.ts";
import { periodDays, periodWords } from "../period.ts";
import type { Elapsed, SiteMove } from "../report-data.ts";
import type { ChangeCounts } from "../words/zh/changes.ts";

const tableId = "changes-table";

/** The time told. @example 2026 年三季度（2026 年 7 月 1 日至 2026 年 9 月 30 日） */
function spanWords({ since, from, to }: Elapsed, { settings, lang, words }: ChapterContext): string {
  const { changes: say } = words;
  const { period } = settings;
  const day = (one: string) => dayWords(one, lang);
  if (since === "export" || period === null) return say.sinceExport(day(from), day(to));
  const days = periodDays(period);
  const told = periodWords(period, lang);
  return to >= days.to
    ? say.over(told, day(days.from), day(days.to))
    : say.soFar(told, day(days.from), day(to));
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
  const count = (kind: Moves["figures"][number]["kind"]) => figures.filter((one) => one.kind === kind).length;
  const firstStages = stages.filter(({ from }) => from === null).length;
  const counts: ChangeCounts = {
    entered: entries.length,
    added: count("new"),
    changed: count("changed"),
    withdrawn: count("withdrawn"),
    firstStages,
    movedStages: stages.length - firstStages,
    others: others.length,
  };
  const { changes: say } = context.words;
  const isAny = Object.values(counts).some((of) => of > 0);
  return isAny ? say.counts(span, counts, seeTable(tableId, context)) : say.nothing(span);
}

/** How the totals moved; told only where the time told ends on the day of the report's own totals. */
function totalSentences({ earlier, to }: Elapsed, context: ChapterContext): readonly string[] {
  const { overview } = context.data;
  const { words, lang } = context;
  if (to !== overview.asOf) return [];
  const moves = totalledMetrics.flatMap((metric) => {
    const [was, is] = [earlier.totals[metric], overview.totals[metric]];
    if (was.value === is.value) return [];
    const line = (total: typeof was) => totalLine(total, context) ?? glossary.notReported[lang];
    return [{ name: totalName[metric][lang], was: line(was), is: line(is) }];
  });
  return moves.length === 0 ? [] : [words.changes.totals(moves)];
}

const movesNamed = 6;

function siteParts(elapsed: Elapsed, context: ChapterContext): readonly Part[] {
  const { words, lang } = context;
  const { changes: say } = words;
  const { sites } = elapsed;
  if (sites === null) return [];
  const { before, after, moves } = sites;
  if (before.moved === 0) return paragraph("changes.sites", [say.noSites], context);
  const largest = moves.toSorted((a, b) => b.sites - a.sites);
  const unitId = unitFor("power", Math.max(...moves.map(({ capacityKw }) => capacityKw)), context);
  const size = (kw: number) => (kw === 0 ? null : `${numberText(kw, unitId)} ${units[unitId].label[lang]}`);
  const nameOf = (stage: SiteMove["from"]) => (stage === null ? null : siteStageName[stage][lang]);
  const outlook = outlookOf(after);
  const drawn = figure(
    {
      id: "stage-change",
      caption: say.figure,
      draw: (look) => stageChange.draw({ outlook, earlier: before }, look),
      otherwise: say.noFigure,
      lacking: say.lacksMoves,
    },
    context,
  );
  const sentence = say.sites(
    before.moved,
    {
      moves: largest.slice(0, movesNamed).map((move) => ({
        from: nameOf(move.from),
        to: nameOf(move.to),
        sites: move.sites,
        size: size(move.capacityKw),
      })),
      rest: largest.slice(movesNamed).reduce((sum, move) => sum + move.sites, 0),
    },
    see(drawn, context),
  );
  return [...paragraph("changes.sites", [sentence, after.isDemo ? say.simulated : ""], context), ...drawn];
}

/** Why there is nothing to compare. */
function nothingToCompare({ data, settings, lang, words }: ChapterContext): readonly Part[] {
  const { changes: say } = words;
  const { period } = settings;
  const { asOf } = data.overview;
  if (period === null) return gap("changes.none", say.noPeriod, say.lacksEarlier);
  const told = periodWords(period, lang);
  const isToCome = periodDays(period).from > asOf;
  return gap(
    "changes.none",
    isToCome ? say.toCome(dayWords(asOf, lang), told) : say.noEarlier(told),
    say.lacksEarlier,
  );
}

/** What changed since the period began or since the last export. */
export function changes(context: ChapterContext): readonly Part[] {
  const { data, words } = context;
  const { changes: say } = words;
  const { elapsed } = data;
  if (elapsed === null) return nothingToCompare(context);
  const moves = movesOf(elapsed, context);
  const { earlier } = elapsed;
  const wasEmpty =
    earlier.choices.length === 0 && earlier.clusters.length === 0 && earlier.agreements.length === 0;
  const initial = elapsed.changes.filter((change) => change.kind === "figure" && isInitial(change)).length;
  const span = spanWords(elapsed, context);
  const isAny = Object.values(moves).some((some) => some.length > 0);
  return [
    ...paragraph(
      "changes.records",
      [
        countSentence(moves, span, context),
        initial === 0 ? "" : say.initial(initial),
        ...(wasEmpty ? [] : totalSentences(elapsed, context)),
      ],
      context,
    ),
    ...(isAny
      ? table(
          tableId,
          say.table,
          changeTable(moves, context),
          { note: say.note, source: words.layout.sourceOfHistory },
          context,
        )
      : []),
    ...siteParts(elapsed, context),
  ];
}
