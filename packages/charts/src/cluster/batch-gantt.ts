import { daysOf, shareText } from "@lianchi/domain";
import { batchStatusText, type ClusterOutlook } from "@lianchi/returns";
import { chart } from "../chart.ts";
import { polygon, type Run, rect, type Shape, textLine } from "../engine/drawing.ts";
import { frameOption, type Item } from "../engine/frame.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { spoken } from "../engine/sentences.ts";
import { fitTexts, textWidth } from "../engine/text-width.ts";
import { chooseRows } from "../rows/row-choice.ts";
import { words } from "../words/index.ts";
import { batchGanttLists } from "./batch-gantt-lists.ts";
import { batchGanttNative } from "./batch-gantt-native.ts";
import { shareBars } from "./batch-share.ts";
import { countsSource, joined, planNote } from "./cluster-words.ts";
import { placeTexts } from "./place-label.ts";
import { type TimePlot, timeAxes, xOfMonth } from "./time-plot.ts";

const passedOf = (day: string) => Number(day.slice(8, 10)) / Number(daysOf(day.slice(0, 7)).to.slice(8, 10));
const startX = (plot: TimePlot, on: string) => {
  const { from } = daysOf(on);
  return xOfMonth(plot, from.slice(0, 7), passedOf(from) - 1 / 31);
};
const endX = (plot: TimePlot, on: string) => {
  const { to } = daysOf(on);
  return xOfMonth(plot, to.slice(0, 7), passedOf(to));
};

function draw(outlook: ClusterOutlook, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { palette, size } = pen;
  const { lang } = look;
  const { batchGantt: say, sites } = words[lang];
  const { counts, reference, batches } = outlook;
  const planned = reference?.batches ?? [];
  const milestones = reference?.milestones ?? [];
  const isEmpty = planned.length === 0 && milestones.length === 0;
  const dates = [
    counts.on,
    ...planned.flatMap(({ startOn, endOn }) => [daysOf(startOn).from, daysOf(endOn).to]),
    ...milestones.flatMap(({ plannedOn, doneOn }) => [
      daysOf(plannedOn).to,
      ...(doneOn === null ? [] : [daysOf(doneOn).to]),
    ]),
  ].sort();
  const first = (dates[0] ?? counts.on).slice(0, 7);
  const last = (dates.at(-1) ?? counts.on).slice(0, 7);
  const rowPx = Math.round(size.row * 0.9);
  const roomPx = (look.heightLimitPx ?? Number.POSITIVE_INFINITY) - size.axis - 20;
  const most = Math.max(2, Math.floor(roomPx / rowPx) - milestones.length);
  const { shown, rest } = chooseRows(planned, most);
  const restRows = rest.length === 0 ? [] : [sites.otherBatches(rest.length)];
  const names = [...shown.map(({ batch }) => batch), ...restRows, ...milestones.map(({ name }) => name)];
  const nameRoom =
    Math.min(look.widthPx * 0.26, Math.max(40, ...names.map((name) => textWidth(name, size.text)))) + 12;
  const shortNames = fitTexts(names, size.text, nameRoom - 12);
  const rows = names.length;
  const monthOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const top = 6;
  const plot: TimePlot = {
    left: nameRoom,
    top,
    width: look.widthPx - nameRoom - 40,
    height: Math.max(rowPx, rows * rowPx),
    firstMonth: monthOf(first),
    months: Math.max(1, monthOf(last) - monthOf(first) + 1),
    max: 1,
    step: 1,
  };
  const heightPx = plot.top + plot.height + size.axis + 14;
  const nameLine = (row: number, y: number): Shape =>
    textLine(pen, [{ text: shortNames[row] ?? "" }], {
      x: nameRoom - 10,
      y,
      align: "right",
    });
  const shareOf = (batch: string) => batches.find((one) => one.batch === batch)?.shareConnected ?? null;
  const statusOf = (batch: string) => {
    const found = batches.find((one) => one.batch === batch);
    return found === undefined ? "—" : batchStatusText(found.status, lang);
  };
  const boxOf = ({ startOn, endOn }: (typeof shown)[number], at: number) => {
    const x = startX(plot, startOn);
    return { x, y: top + (at + 0.5) * rowPx, width: Math.max(3, endX(plot, endOn) - x) };
  };
  const bars = shown.map((planned, at): Item => {
    const { batch } = planned;
    const { x, y, width } = boxOf(planned, at);
    const share = shareOf(batch);
    return {
      name: batch,
      value: share,
      opens: null,
      shapes: [
        nameLine(at, y),
        rect(
          { x, y: y - size.bar / 2, width, height: size.bar },
          { fill: palette.line, stroke: palette.outline, lineWidth: 0.8 },
        ),
        ...(share === null || share === 0
          ? []
          : [
              rect(
                { x, y: y - size.bar / 2, width: width * share, height: size.bar },
                { fill: palette.siteStage.gridConnected },
              ),
            ]),
      ],
    };
  });
  const todayX = xOfMonth(plot, counts.on.slice(0, 7), passedOf(counts.on));
  const dayLine = { left: todayX - 2, right: todayX + 2, top, bottom: top + plot.height };
  const ofNames = { left: 0, right: plot.left - 8, top, bottom: top + plot.height };
  /** Beside what it names, off the line of the day where there is room for that. */
  const beside = (runs: readonly Run[], { left, right, y }: Record<"left" | "right" | "y", number>) => {
    const after = { x: right + 6, y, align: "left" } as const;
    const before = { x: left - 6, y, align: "right" } as const;
    const beyond = [
      ...(right < todayX ? [{ ...after, x: todayX + 6 }] : []),
      ...(left > todayX ? [{ ...before, x: todayX - 6 }] : []),
    ];
    const off = placeTexts(pen, [{ runs, at: [after, before, ...beyond] }], heightPx, [ofNames, dayLine]);
    return off.length > 0 ? off : placeTexts(pen, [{ runs, at: [after, before] }], heightPx, [ofNames]);
  };
  const barLabels = shown.flatMap((planned, at) => {
    const { x, y, width } = boxOf(planned, at);
    const share = shareOf(planned.batch);
    const runs = [
      { text: share === null ? "—" : shareText(share), isBold: true },
      { text: ` ${statusOf(planned.batch)}`, tone: "ink2" as const },
    ];
    return beside(runs, { left: x, right: x + width, y });
  });
  const restY = top + (shown.length + 0.5) * rowPx;
  const others = restRows.map((name): Item => {
    const from = rest.map(({ startOn }) => startOn).sort()[0] ?? "";
    const to =
      rest
        .map(({ endOn }) => endOn)
        .sort()
        .at(-1) ?? "";
    return {
      name,
      value: null,
      opens: null,
      shapes: [
        nameLine(shown.length, restY),
        textLine(pen, [{ text: `${from} – ${to}`, tone: "ink2" }], { x: plot.left + 6, y: restY }),
      ],
    };
  });
  const markOf = ({ plannedOn, doneOn }: (typeof milestones)[number], at: number) => ({
    x: endX(plot, doneOn ?? plannedOn),
    y: top + (shown.length + restRows.length + at + 0.5) * rowPx,
  });
  const r = size.bar * 0.45;
  const diamonds = milestones.map((milestone, at): Item => {
    const { x, y } = markOf(milestone, at);
    return {
      name: milestone.name,
      value: null,
      opens: null,
      shapes: [
        nameLine(shown.length + restRows.length + at, y),
        polygon(
          [
            [x, y - r],
            [x + r, y],
            [x, y + r],
            [x - r, y],
          ],
          milestone.doneOn === null ? palette.outline : palette.siteStage.gridConnected,
        ),
      ],
    };
  });
  const markLabels = milestones.flatMap((milestone, at) => {
    const { x, y } = markOf(milestone, at);
    const { plannedOn, doneOn } = milestone;
    const done = doneOn === null ? [] : [{ text: say.done }];
    return beside([{ text: doneOn ?? plannedOn, tone: "ink2" }, ...done], { left: x - r, right: x + r, y });
  });
  const overdue = batches.filter(({ status }) => status.kind === "late").length;
  const title = isEmpty || overdue === 0 ? plainTitle : say.overdue(overdue);
  return {
    title,
    subtitle: say.subtitle,
    note: joined(
      [
        reference === null ? null : planNote(outlook, reference, lang),
        rest.length === 0 ? null : sites.batchesShareRow(rest.length),
      ],
      lang,
    ),
    coverage: null,
    sourceLine: countsSource(outlook, look),
    description: spoken(
      title,
      planned.map(({ batch, startOn, endOn }) => `${batch} ${startOn} – ${endOn}`),
      lang,
    ),
    isEmpty,
    heightPx,
    option: frameOption(
      pen,
      [],
      isEmpty
        ? []
        : [
            // The value axis says nothing here: only its time part is drawn.
            { name: "", value: null, opens: null, shapes: timeAxes(pen, plot).filter((_, at) => at > 3) },
            ...bars,
            ...others,
            ...diamonds,
            {
              name: "",
              value: null,
              opens: null,
              shapes: [
                rect({ x: todayX - 0.5, y: top, width: 1, height: plot.height }, { fill: palette.accent }),
                ...barLabels,
                ...markLabels,
              ],
            },
          ],
    ),
    ...batchGanttLists(outlook, look, { shareOf, statusOf }),
    native: batchGanttNative(outlook, look),
    nativeBeside: [
      shareBars(
        planned.map(({ batch }) => ({ batch, shareConnected: shareOf(batch) })),
        lang,
      ),
    ],
  };
}

/** When each batch is planned to be built, how far it is, and the milestones: on one page. */
export const batchGantt = chart({
  id: "batch-gantt",
  needs: "outlook",
  expectedHeightPx: 120,
  emptyFor: "plan",
  draw,
});
