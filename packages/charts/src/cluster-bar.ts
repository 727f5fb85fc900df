import { inUnit, metrics, type UnitId, units } from "@lianchi/domain";
import { axisFor } from "./axis.ts";
import { leastWords, partLabel, plannedLabel } from "./cluster-words.ts";
import { hitArea, type Run, rect, runsWidth, type Shape, textLine } from "./drawing.ts";
import { axisNumber, frameOption, type Item, type Plot } from "./frame.ts";
import { bar } from "./pattern.ts";
import type { Pen } from "./pen.ts";
import type { Picture } from "./picture.ts";
import { textWidth } from "./text-width.ts";
import type { ClusterProgress } from "./wind-cluster.ts";

type Drawn = Pick<Picture, "option" | "heightPx">;

/** Numbers under the bar: multiples of the step that keep clear of the end, and the end itself. */
function axisValues(pen: Pen, max: number, unit: string): readonly number[] {
  const { step } = axisFor(max);
  const { size, look } = pen;
  const endPx =
    textWidth(`${axisNumber(max)} ${unit}`, size.axis) + textWidth(axisNumber(max), size.axis) / 2 + 12;
  const last = Math.floor(((1 - endPx / look.widthPx) * max) / step);
  return [...Array.from({ length: Math.max(1, last + 1) }, (_, at) => at * step), max];
}

type Labels = {
  readonly building: readonly Run[];
  readonly planned: readonly Run[];
  /** Where the labels of the planned and the building part stand: in the bar, or in lines above it. */
  readonly isPlannedInside: boolean;
  readonly isBuildingInside: boolean;
};

/** The fullest words that fit: both in the grey bar, else the planned one above it, else both. */
function labelsFor(
  pen: Pen,
  progress: ClusterProgress,
  unitId: UnitId,
  roomPx: number,
  headRoomPx: number,
): Labels {
  const { look } = pen;
  const zh = look.lang === "zh";
  const part = {
    name: zh ? "在建" : "Under construction",
    projects: progress.underConstruction,
    kw: progress.underConstructionKw,
    unreported: progress.underConstructionUnreported,
  };
  const buildingAt = (step: number) =>
    progress.underConstruction.length === 0 ? [] : partLabel(part, unitId, step, look);
  const plannedAt = (step: number) => plannedLabel(progress, unitId, step, look);
  const width = (runs: readonly Run[]) => runsWidth(pen, runs);
  const steps = [0, 1, 2].filter((step) => look.size !== "phone" || step >= leastWords);
  for (const step of steps)
    if (width(buildingAt(step)) + width(plannedAt(step)) + 40 <= roomPx)
      return {
        building: buildingAt(step),
        planned: plannedAt(step),
        isPlannedInside: true,
        isBuildingInside: true,
      };
  const planned = steps.map(plannedAt).find((runs) => width(runs) <= headRoomPx) ?? plannedAt(leastWords);
  const inside = steps.map(buildingAt).find((runs) => width(runs) + 16 <= roomPx);
  return {
    building: inside ?? buildingAt(leastWords),
    planned,
    isPlannedInside: false,
    isBuildingInside: inside !== undefined,
  };
}

function runningLabel(
  { look }: Pen,
  progress: ClusterProgress,
  unitId: UnitId,
  isPart: boolean,
): readonly Run[] {
  const zh = look.lang === "zh";
  const part = {
    name: zh ? "已并网" : "Grid-connected",
    projects: progress.gridConnected,
    kw: progress.gridConnectedKw,
    unreported: progress.gridConnectedUnreported,
  };
  const label = partLabel(part, unitId, leastWords, look);
  if (progress.gridConnected.length > 0) return label;
  const whose = isPart ? (zh ? "所选" : "chosen ") : zh ? "在运" : "";
  const none = zh
    ? `　${whose}项目中没有${isPart ? "在运" : ""}风电`
    : `   no ${whose}wind project is running`;
  return [...label, { text: none, tone: "ink3" }];
}

/** The bar of the cluster with its labels; from zero: grid-connected, then under construction, over planned. */
export function clusterBar(
  pen: Pen,
  progress: ClusterProgress | null,
  unitId: UnitId,
  isPart: boolean,
): Drawn {
  const { palette, size, look } = pen;
  const { lang } = look;
  const barHeight = Math.round(size.bar * 1.5);
  if (progress === null) {
    const heightPx = size.text + 12 + barHeight + size.axis + 14;
    return { option: frameOption(pen, [], [], heightPx), heightPx };
  }
  const planned = inUnit(progress.plannedKw, unitId);
  const building = inUnit(progress.underConstructionKw, unitId);
  const running = inUnit(progress.gridConnectedKw, unitId);
  const max = Math.max(planned, building + running);
  const widthPx = look.widthPx - 2;
  const px = (value: number) => 1 + (value / max) * widthPx;
  const [plannedEnd, runningEnd, buildingEnd] = [px(planned), px(running), px(running + building)];
  const full = runningLabel(pen, progress, unitId, isPart);
  const [zero] = full;
  const short = zero === undefined ? [] : full.filter((run) => run === zero || "basis" in run);
  const labels = labelsFor(
    pen,
    progress,
    unitId,
    plannedEnd - buildingEnd,
    look.widthPx - runsWidth(pen, short) - 16,
  );
  const lineHeight = size.text + 5;
  const top = size.text + 12 + (labels.isBuildingInside ? 0 : lineHeight);
  const unit = units[unitId].label[lang];
  const plot: Plot = {
    left: 1,
    top,
    width: widthPx,
    height: barHeight,
    axis: { max, step: max },
    kind: { is: "ends", values: axisValues(pen, max, unit), unit },
  };
  const middle = top + barHeight / 2;
  const headY = size.text / 2 + 1;
  const [onlyBuilding, ...otherBuilding] = progress.underConstruction;
  const [onlyRunning, ...otherRunning] = progress.gridConnected;
  const buildingBox = { x: runningEnd, y: top, width: buildingEnd - runningEnd, height: barHeight };
  const buildingLabelAt = labels.isBuildingInside
    ? { x: buildingEnd + 8, y: middle }
    : { x: runningEnd, y: headY + lineHeight };
  const plannedBox = { x: 1, y: top, width: plannedEnd - 1, height: barHeight };
  const plannedLabelAt = labels.isPlannedInside
    ? ({ x: plannedEnd - 6, y: middle, align: "right" } as const)
    : ({ x: look.widthPx, y: headY, align: "right" } as const);
  const isHeadRoomy =
    labels.isPlannedInside || runsWidth(pen, full) + runsWidth(pen, labels.planned) + 24 < look.widthPx;
  const buildingShapes: readonly Shape[] = [
    ...(building === 0
      ? []
      : bar(pen, buildingBox, {
          fill: palette.stage.underConstruction,
          technology: null,
          isUnderConstruction: true,
        })),
    ...(labels.building.length === 0
      ? []
      : [
          ...hitArea(pen, {
            x: buildingLabelAt.x,
            y: buildingLabelAt.y - size.text,
            width: runsWidth(pen, labels.building),
            height: size.text * 2,
          }),
          textLine(pen, labels.building, buildingLabelAt),
        ]),
  ];
  const items: readonly Item[] = [
    {
      name: metrics.plannedCapacity.name[lang],
      value: planned,
      plot: 0,
      opens: progress.cluster.figures.plannedCapacity?.id ?? null,
      shapes: [
        rect(plannedBox, { fill: palette.stage.planned, stroke: palette.outline, lineWidth: 0.8 }),
        textLine(pen, labels.planned, plannedLabelAt),
      ],
    },
    {
      name: lang === "zh" ? "在建风电" : "Wind under construction",
      value: progress.underConstruction.length > 0 && building === 0 ? null : building,
      plot: 0,
      opens: (otherBuilding.length === 0 ? onlyBuilding?.figures.capacity?.id : undefined) ?? null,
      shapes: buildingShapes,
    },
    {
      name: lang === "zh" ? "已并网风电" : "Grid-connected wind",
      value: progress.gridConnected.length > 0 && running === 0 ? null : running,
      plot: 0,
      opens: (otherRunning.length === 0 ? onlyRunning?.figures.capacity?.id : undefined) ?? null,
      shapes: [
        rect({ ...plannedBox, width: runningEnd - 1 }, { fill: palette.stage.gridConnected }),
        // The heavy line at zero stands also where nothing is grid-connected.
        rect({ x: 0, y: top - 2, width: 2.5, height: barHeight + 4 }, { fill: palette.stage.gridConnected }),
        textLine(pen, isHeadRoomy ? full : short, { x: 1, y: headY }),
      ],
    },
  ];
  const heightPx = top + barHeight + size.axis + 14;
  return { option: frameOption(pen, [plot], items, heightPx), heightPx };
}
