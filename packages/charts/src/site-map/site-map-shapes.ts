import { type SiteStage, siteStages } from "@lianchi/domain";
import { isPale } from "../cluster/cluster-words.ts";
import { circle, polyline, type Run, rect, type Shape, textLine } from "../engine/drawing.ts";
import type { Pen } from "../engine/pen.ts";
import { textWidth } from "../engine/text-width.ts";
import { words } from "../words/index.ts";
import type { Group } from "./batch-groups.ts";
import { cellRadius, type SiteCells } from "./cells.ts";
import type { ShownPlace } from "./edge-places.ts";
import { graticule } from "./graticule.ts";
import { creditTopPx } from "./map-corners.ts";
import type { MapGround, SiteColumns } from "./map-data.ts";
import { type MapView, type Spot, toPixel } from "./projection.ts";

/** Lines and degrees at the edge. */
export function gridShapes(pen: Pen, view: MapView): readonly Shape[] {
  const { palette, size } = pen;
  const small: Pen = { ...pen, size: { ...size, text: size.mark } };
  const { lon, lat } = graticule(view);
  return [
    ...lon.flatMap(({ px, text }) => [
      rect({ x: Math.round(px), y: 0, width: 1, height: view.heightPx }, { fill: palette.line }),
      ...(px + textWidth(text, size.mark) + 6 < view.widthPx
        ? [textLine(small, [{ text, tone: "ink3" }], { x: px + 4, y: view.heightPx - size.mark })]
        : []),
    ]),
    ...lat.flatMap(({ px, text }) => [
      rect({ x: 0, y: Math.round(px), width: view.widthPx, height: 1 }, { fill: palette.line }),
      ...(px > size.mark && px < creditTopPx(pen, view) - 1.6 * size.mark
        ? [
            textLine(small, [{ text, tone: "ink3" }], {
              x: view.widthPx - 4,
              y: px + size.mark * 0.9,
              align: "right",
            }),
          ]
        : []),
    ]),
  ];
}

export function ringShapes({ palette }: Pen, view: MapView, { rings }: MapGround): readonly Shape[] {
  return rings.map((ring) =>
    polyline(
      ring.map(([lon, lat]) => {
        const { x, y } = toPixel(view, lon, lat);
        return [x, y] as const;
      }),
      { stroke: palette.ink3, lineWidth: 1.25 },
    ),
  );
}

const radiusPx = 4;

export function siteShapes(pen: Pen, view: MapView, columns: SiteColumns): readonly Shape[] {
  const { palette } = pen;
  return columns.ids.flatMap((_, site): readonly Shape[] => {
    const { x, y } = toPixel(view, columns.lon[site] ?? 0, columns.lat[site] ?? 0);
    if (x < -radiusPx || y < -radiusPx || x > view.widthPx + radiusPx || y > view.heightPx + radiusPx)
      return [];
    const stage: SiteStage = siteStages[columns.stage[site] ?? 0] ?? "planned";
    if (stage === "dropped") {
      const r = radiusPx - 1;
      const style = { stroke: palette.ink2, lineWidth: 1.4 };
      return [
        polyline(
          [
            [x - r, y - r],
            [x + r, y + r],
          ],
          style,
        ),
        polyline(
          [
            [x - r, y + r],
            [x + r, y - r],
          ],
          style,
        ),
      ];
    }
    const outline = isPale(stage) ? { stroke: palette.outline, lineWidth: 0.8 } : {};
    return [circle({ x, y, radius: radiusPx }, { fill: palette.siteStage[stage], ...outline })];
  });
}

/** A ring of the stage mix, from the grid back to planning. */
export function ringOfStages(
  pen: Pen,
  { x, y }: Spot,
  radius: number,
  { stages, sites }: Pick<Group, "stages" | "sites">,
): readonly Shape[] {
  let turn = -Math.PI / 2;
  return siteStages.toReversed().flatMap((stage): readonly Shape[] => {
    const share = (stages[siteStages.indexOf(stage)] ?? 0) / Math.max(1, sites);
    if (share === 0) return [];
    const from = turn;
    turn += share * 2 * Math.PI;
    return [
      {
        type: "sector",
        shape: { cx: x, cy: y, r: radius, r0: radius * 0.55, startAngle: from, endAngle: turn },
        style: {
          fill: stage === "dropped" ? pen.palette.ground : pen.palette.siteStage[stage],
          stroke: pen.palette.outline,
          lineWidth: 0.5,
        },
        silent: true,
      },
    ];
  });
}

/** Sites drawn together: a ring of their stages, as large as they are many, with their number where it has room. */
export function cellShapes(pen: Pen, view: MapView, cells: SiteCells): readonly Shape[] {
  const most = cells.sites.reduce((a, b) => Math.max(a, b), 0);
  const small: Pen = { ...pen, size: { ...pen.size, text: pen.size.mark } };
  return cells.sites.flatMap((sites, cell): readonly Shape[] => {
    const spot = toPixel(view, cells.lon[cell] ?? 0, cells.lat[cell] ?? 0);
    const radius = cellRadius(sites, most);
    const text = sites.toLocaleString("en");
    const group = { stages: cells.stages[cell] ?? [], sites };
    return [
      circle({ ...spot, radius }, { fill: pen.palette.ground }),
      ...ringOfStages(pen, spot, radius, group),
      ...(textWidth(text, small.size.text) < radius * 1.1
        ? [textLine(small, [{ text }], { ...spot, align: "center" })]
        : []),
    ];
  });
}

/** The edge of its box at which the name of a place begins or ends: the one next to the place. */
export function edgeOf({ spot, box }: Pick<ShownPlace, "spot" | "box">): {
  readonly x: number;
  readonly align: "left" | "right" | "center";
} {
  if (box.left > spot.x) return { x: box.left, align: "left" };
  if (box.right < spot.x) return { x: box.right, align: "right" };
  return { x: (box.left + box.right) / 2, align: "center" };
}

/** Places with their names, and signs to those beyond the edge. */
export function placeShapes(pen: Pen, shownPlaces: readonly ShownPlace[]): readonly Shape[] {
  const { palette, size, look } = pen;
  return shownPlaces.flatMap((shown): readonly Shape[] => {
    const { box } = shown;
    const { x, y } = shown.spot;
    const middle = (box.top + box.bottom) / 2;
    // Words stay readable where sites reach to the edge.
    const ground = rect(
      {
        x: box.left - 2,
        y: middle - size.text * 0.75,
        width: box.right - box.left + 4,
        height: size.text * 1.5,
      },
      { fill: palette.ground },
    );
    if (shown.kind === "inside") {
      const name = shown.place.name[look.lang];
      return [
        circle({ x, y, radius: 3.5 }, { fill: palette.ground, stroke: palette.ink, lineWidth: 1.6 }),
        ground,
        textLine(pen, [{ text: name, isBold: true }], { ...edgeOf(shown), y: middle }),
      ];
    }
    const km = shown.km.toLocaleString("en");
    const runs: readonly Run[] = [
      { text: shown.name[look.lang], isBold: true },
      { text: ` ${words[look.lang].siteMap.kilometres(km)}`, tone: "ink2" },
    ];
    const isRight = Math.cos(shown.turn) > 0;
    const tip = (turn: number, length: number) =>
      [x + Math.cos(shown.turn + turn) * length, y + Math.sin(shown.turn + turn) * length] as const;
    return [
      ground,
      {
        type: "polygon",
        shape: { points: [tip(0, 7), tip(2.4, 7), tip(-2.4, 7)].map(([a, b]) => [a, b]) },
        style: { fill: palette.ink2 },
        silent: true,
      },
      textLine(pen, runs, {
        x: isRight ? box.right : box.left,
        y: middle,
        align: isRight ? "right" : "left",
      }),
    ];
  });
}
