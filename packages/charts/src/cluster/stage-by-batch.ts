import {
  type Lang,
  numberText,
  siteStageName,
  siteStages,
  type Tally,
  unitFor,
  units,
} from "@lianchi/domain";
import type { BatchOutlook, ClusterOutlook } from "@lianchi/returns";
import { chart } from "../chart.ts";
import { hitArea, type Run, rect, type Shape, textLine } from "../engine/drawing.ts";
import { frameOption, type Item } from "../engine/frame.ts";
import type { NativeChart } from "../engine/native-chart.ts";
import { penFor } from "../engine/pen.ts";
import type { Cell, Drawing, Look } from "../engine/picture.ts";
import { nameInUnit, spoken } from "../engine/sentences.ts";
import { fitTexts, textWidth } from "../engine/text-width.ts";
import { siteStageSeries } from "../rows/native-parts.ts";
import { chooseRows } from "../rows/row-choice.ts";
import { words } from "../words/index.ts";
import { type Column, leadingColumns, ownShare, trailingColumns } from "./batch-columns.ts";
import { shareBars, shareRecords } from "./batch-share.ts";
import { countsSource, joined, nativeKw, powerText, tallyRecords, unratedNote } from "./cluster-words.ts";
import { batchesTogether, mixBar, stageKey } from "./stage-mix.ts";

/** Whether the sites are in batches, and whether these come to what was planned; null where there is nothing to say. */
function titleOf({ batches, checkKw }: ClusterOutlook, lang: Lang): string | null {
  const say = words[lang].stageByBatch;
  const count = batches.filter(({ batch }) => batch !== null).length;
  if (count === 0) return say.noBatches;
  return checkKw === 0 ? say.asPlanned(count) : null;
}

function draw(outlook: ClusterOutlook, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { lang } = look;
  const { heads, sites, stageByBatch: say } = words[lang];
  const { size, palette } = pen;
  const { batches, standing, counts, checkKw } = outlook;
  const unitId = unitFor("power", standing.capacityKw, look);
  const unit = units[unitId].label[lang];
  const nameOf = (batch: string | null) => batch ?? say.noBatch;
  const whole: BatchOutlook = {
    batch: say.total,
    stages: counts.stages,
    standing,
    shareConnected: standing.sites === 0 ? null : outlook.connected.sites / standing.sites,
    plannedEnd: outlook.reference?.points.at(-1)?.month ?? null,
    status: { kind: "unknown" },
  };
  const rows = [...batches, whole];
  const headPx = size.text + 12;
  const rowPx = Math.round(size.row * 0.95);
  const keyPx = stageKey(pen, counts.stages, 0).heightPx;
  const roomPx = (look.heightLimitPx ?? Number.POSITIVE_INFINITY) - headPx - keyPx - rowPx - 2;
  const { shown, rest } = chooseRows(batches, Math.max(2, Math.floor(roomPx / rowPx)));
  const together: readonly BatchOutlook[] =
    rest.length === 0 ? [] : [{ ...batchesTogether(rest, whole), batch: sites.otherBatches(rest.length) }];
  const drawnBatches = [...shown, ...together];
  const drawnRows = [...drawnBatches, whole];
  const isNarrow = look.widthPx < 35 * size.text;
  const table = { unitId, lang, isNarrow, dropped: counts.stages.dropped.sites };
  const [columns, after] = [leadingColumns(drawnRows, table), trailingColumns(drawnRows, table)];
  const runWidth = ({ text, isBold }: { text: string; isBold?: boolean }) =>
    textWidth(text, size.text) * (isBold === true ? 1.04 : 1);
  const widthOf = ({ label, cells }: Column) =>
    Math.max(
      textWidth(label, size.text),
      ...cells.map((cell) => ("text" in cell ? runWidth({ text: cell.text, isBold: true }) : 0)),
    ) + 16;
  const nameRoom = Math.min(
    look.widthPx * 0.24,
    Math.max(...drawnRows.map(({ batch }) => textWidth(nameOf(batch), size.text))) + 12,
  );
  const names = fitTexts(
    drawnRows.map(({ batch }) => nameOf(batch)),
    size.text,
    nameRoom - 6,
  );
  const beforePx = columns.map(widthOf);
  const afterPx = after.map(widthOf);
  const sum = (widths: readonly number[]) => widths.reduce((a, b) => a + b, 0);
  const mix = {
    x: nameRoom + sum(beforePx) + 14,
    width: Math.max(30, look.widthPx - nameRoom - sum(beforePx) - sum(afterPx) - 18),
  };
  const mixName = say.stages;
  const line = (y: number) => rect({ x: 0, y, width: look.widthPx, height: 1 }, { fill: palette.line });
  const cellsAt = (
    list: readonly Column[],
    widths: readonly number[],
    from: number,
    pick: (column: Column) => Run | undefined,
    y: number,
  ): readonly Shape[] => {
    let x = from;
    return list.flatMap((column, at) => {
      x += widths[at] ?? 0;
      const run = pick(column);
      return run === undefined ? [] : [textLine(pen, [run], { x, y, align: "right" as const })];
    });
  };
  const afterFrom = look.widthPx - sum(afterPx) - 2;
  const head: Item = {
    name: "",
    value: null,
    opens: null,
    shapes: [
      textLine(pen, [{ text: heads.batch, tone: "ink2" }], { x: 0, y: headPx / 2 }),
      // The bars show what they are where their column is too narrow for its name.
      ...(textWidth(mixName, size.text) > mix.width
        ? []
        : [textLine(pen, [{ text: mixName, tone: "ink2" }], { x: mix.x, y: headPx / 2 })]),
      ...cellsAt(columns, beforePx, nameRoom, ({ label }) => ({ text: label, tone: "ink2" }), headPx / 2),
      ...cellsAt(after, afterPx, afterFrom, ({ label }) => ({ text: label, tone: "ink2" }), headPx / 2),
      line(headPx),
    ],
  };
  const items = drawnRows.map((row, at): Item => {
    const y = headPx + (at + 0.5) * rowPx;
    const isTotal = at === drawnRows.length - 1;
    const strong = (run: Run | undefined): Run | undefined =>
      run !== undefined && "text" in run && isTotal ? { ...run, isBold: true } : run;
    return {
      name: nameOf(row.batch),
      value: row.standing.sites,
      opens: null,
      shapes: [
        ...hitArea(pen, { x: 0, y: y - rowPx / 2, width: look.widthPx, height: rowPx }),
        textLine(pen, [{ text: names[at] ?? "", isBold: isTotal }], { x: 0, y }),
        ...cellsAt(columns, beforePx, nameRoom, ({ cells }) => strong(cells[at]), y),
        ...mixBar(pen, { x: mix.x, y: y - 6, width: mix.width, height: 12 }, row.stages),
        ...cellsAt(after, afterPx, afterFrom, ({ cells }) => strong(cells[at]), y),
        line(y + rowPx / 2),
      ],
    };
  });
  const rowsEndPx = headPx + drawnRows.length * rowPx + 2;
  const key: Item = {
    name: "",
    value: null,
    opens: null,
    shapes: stageKey(pen, counts.stages, rowsEndPx + 4).shapes,
  };
  const title = titleOf(outlook, lang) ?? plainTitle;
  const cell = (run: Run | undefined): Cell => ({ text: run !== undefined && "text" in run ? run.text : "" });
  const stacks = (quantity: (tally: Tally) => number | null, valueTitle: string): NativeChart => ({
    kind: "bar",
    isStacked: true,
    categories: batches.map(({ batch }) => nameOf(batch)),
    series: siteStageSeries(
      batches.map(({ stages }) => stages),
      lang,
      quantity,
    ),
    categoryTitle: heads.batch,
    valueTitle,
  });
  return {
    title,
    subtitle: say.subtitle(unit),
    note: joined(
      [
        checkKw === null || checkKw === 0
          ? null
          : say[checkKw < 0 ? "less" : "more"](powerText(Math.abs(checkKw), unitId, lang)),
        unratedNote(standing.sitesWithoutRating, lang),
        rest.length === 0 ? null : sites.batchesShareRow(rest.length),
      ],
      lang,
    ),
    coverage: null,
    sourceLine: countsSource(outlook, look),
    description: spoken(
      title,
      rows.map((row) => say.said(nameOf(row.batch), row.standing.sites, ownShare(row))),
      lang,
    ),
    isEmpty: outlook.recorded.sites === 0,
    heightPx: rowsEndPx + keyPx,
    option: frameOption(pen, [], [head, ...items, key]),
    table: {
      columns: [
        { label: heads.batch, isNumber: false },
        ...leadingColumns(rows, table).map(({ label }) => ({ label, isNumber: true })),
        ...siteStages.map((stage) => ({ label: siteStageName[stage][lang], isNumber: true })),
        ...trailingColumns(rows, table).map(({ label }) => ({ label, isNumber: true })),
      ],
      rows: rows.map((row, at) => [
        { text: nameOf(row.batch) },
        ...leadingColumns(rows, table).map(({ cells }) => cell(cells[at])),
        ...siteStages.map((stage) => ({ text: numberText(row.stages[stage].sites, "piece") })),
        ...trailingColumns(rows, table).map(({ cells }) => cell(cells[at])),
      ]),
    },
    records: rows.flatMap((row) => [
      ...siteStages.flatMap((stage) =>
        tallyRecords(
          outlook,
          row.stages[stage],
          { subject: nameOf(row.batch), metric: siteStageName[stage][lang], on: counts.on, unitId },
          look,
        ),
      ),
      ...shareRecords(outlook, { ...row, batch: nameOf(row.batch) }, look),
    ]),
    // The sum of all batches would be a bar as long as all others together.
    native: stacks(({ sites }) => sites, nameInUnit(heads.sites, units.piece.label[lang], lang)),
    nativeBeside: [
      stacks((tally) => nativeKw(tally, unitId), nameInUnit(heads.capacity, unit, lang)),
      shareBars(
        batches.map((row) => ({ ...row, batch: nameOf(row.batch) })),
        lang,
      ),
    ],
  };
}

/** Each batch with its sites, capacity, stage mix and distance from the plan, and a total that checks against it. */
export const stageByBatch = chart({
  id: "stage-by-batch",
  needs: "outlook",
  expectedHeightPx: 90,
  draw,
});
