import { inUnit, metrics, type UnitId, units } from "@lianchi/domain";
import { axisFor } from "../engine/axis.ts";
import { hitArea, rect, runsWidth, type Shape, textLine } from "../engine/drawing.ts";
import { frameOption, type Item } from "../engine/frame.ts";
import { bar } from "../engine/pattern.ts";
import type { Pen } from "../engine/pen.ts";
import type { Picture } from "../engine/picture.ts";
import { axisNumber, type Plot } from "../engine/plot.ts";
import { textWidth } from "../engine/text-width.ts";
import { words } from "../words/index.ts";
import { hasSiteBar, type PlacedLabel, placeLabels, siteBarLabel } from "./cluster-labels.ts";
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

/** The bar of the cluster with its labels; from zero: grid-connected, then under construction, over planned. */
export function clusterBar(
  pen: Pen,
  progress: ClusterProgress | null,
  unitId: UnitId,
  isPart: boolean,
): Drawn {
  const { palette, size, look } = pen;
  const { lang } = look;
  const say = words[lang].windCluster;
  // On the wall every bar has its number in it, and height is dear.
  const isWall = look.size === "big";
  const barHeight = Math.round(size.bar * (isWall ? 1.15 : 1.5));
  const axisPx = isWall ? 4 : size.axis + 14;
  if (progress === null) {
    const heightPx = size.text + 12 + barHeight + axisPx;
    return { option: frameOption(pen, [], []), heightPx };
  }
  const planned = inUnit(progress.plannedKw, unitId);
  const building = inUnit(progress.underConstructionKw, unitId);
  const running = inUnit(progress.gridConnectedKw, unitId);
  const max = Math.max(planned, building + running);
  const widthPx = look.widthPx - 2;
  const px = (value: number) => 1 + (value / max) * widthPx;
  const [plannedEnd, runningEnd, buildingEnd] = [px(planned), px(running), px(running + building)];
  const labels = placeLabels(pen, progress, { unitId, isPart, runningEnd, buildingEnd, plannedEnd });
  const lineHeight = size.text + 5;
  const siteTop = 7 + lineHeight;
  // The sites have a bar of their own above that of the projects: two counts of two things, each by its name.
  const above = hasSiteBar(progress) ? siteTop + barHeight + 10 : 0;
  const top = above + 7 + labels.lines * lineHeight;
  const unit = units[unitId].label[lang];
  const plot: Plot = {
    left: 1,
    top,
    width: widthPx,
    height: barHeight,
    axis: { max, step: max },
    kind: { is: "ends", values: isWall ? [] : axisValues(pen, max, unit), unit },
  };
  /** A label stands in the bar, or on one of the lines above it. */
  const written = ({ runs, x, align, line }: PlacedLabel): readonly Shape[] => {
    if (runs.length === 0) return [];
    const y = line === "bar" ? top + barHeight / 2 : above + size.text / 2 + 1 + line * lineHeight;
    const width = runsWidth(pen, runs);
    const left = align === "right" ? x - width : x;
    return [
      ...hitArea(pen, { x: left, y: y - lineHeight / 2, width, height: lineHeight }),
      textLine(pen, runs, { x, y, align }),
    ];
  };
  const [onlyBuilding, ...otherBuilding] = progress.underConstruction;
  const [onlyRunning, ...otherRunning] = progress.gridConnected;
  const buildingBox = { x: runningEnd, y: top, width: buildingEnd - runningEnd, height: barHeight };
  const plannedBox = { x: 1, y: top, width: plannedEnd - 1, height: barHeight };
  const sites = inUnit(progress.connectedSitesKw, unitId);
  const siteBox = { x: 1, y: siteTop, width: plannedEnd - 1, height: barHeight };
  const siteItems: readonly Item[] = !hasSiteBar(progress)
    ? []
    : [
        {
          name: say.connectedSitesBar,
          value: sites,
          opens: null,
          shapes: [
            rect(siteBox, { fill: palette.stage.planned, stroke: palette.outline, lineWidth: 0.8 }),
            rect({ ...siteBox, width: px(Math.min(sites, max)) - 1 }, { fill: palette.stage.gridConnected }),
            textLine(pen, siteBarLabel(progress, unitId, pen), { x: 1, y: size.text / 2 + 1 }),
          ],
        },
      ];
  const items: readonly Item[] = [
    ...siteItems,
    {
      name: metrics.plannedCapacity.name[lang],
      value: planned,
      opens: progress.cluster.figures.plannedCapacity?.id ?? null,
      shapes: [
        rect(plannedBox, { fill: palette.stage.planned, stroke: palette.outline, lineWidth: 0.8 }),
        ...written(labels.planned),
      ],
    },
    {
      name: say.buildingWindBar,
      value: progress.underConstruction.length > 0 && building === 0 ? null : building,
      opens: (otherBuilding.length === 0 ? onlyBuilding?.figures.capacity?.id : undefined) ?? null,
      shapes: [
        ...(building === 0
          ? []
          : bar(pen, buildingBox, {
              fill: palette.stage.underConstruction,
              technology: null,
              isUnderConstruction: true,
            })),
        ...written(labels.building),
      ],
    },
    {
      name: say.connectedWindBar,
      value: progress.gridConnected.length > 0 && running === 0 ? null : running,
      opens: (otherRunning.length === 0 ? onlyRunning?.figures.capacity?.id : undefined) ?? null,
      shapes: [
        rect({ ...plannedBox, width: runningEnd - 1 }, { fill: palette.stage.gridConnected }),
        // The heavy line at zero stands also where nothing is grid-connected.
        rect({ x: 0, y: top - 2, width: 2.5, height: barHeight + 4 }, { fill: palette.stage.gridConnected }),
        ...written(labels.running),
      ],
    },
  ];
  const heightPx = top + barHeight + axisPx;
  return { option: frameOption(pen, [plot], items), heightPx };
}
