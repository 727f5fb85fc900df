import { placesCredit, type SiteStage, type StageTally, siteStageName, siteStages } from "@lianchi/domain";
import { circle, polyline, type Run, rect, runsWidth, type Shape, textLine } from "../drawing.ts";
import type { Pen } from "../pen.ts";
import { isPale } from "../progress/cluster-words.ts";
import { textWidth } from "../text-width.ts";
import { type Group, groupsOf } from "./batch-groups.ts";
import { cellRadius, type SiteCells } from "./cells.ts";
import { shownPlaces } from "./edge-places.ts";
import { graticule, scaleBar } from "./graticule.ts";
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
      ...(px > size.mark && px < view.heightPx - 3 * size.mark
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
function ringOfStages(
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

/** A batch's name and capacity beside the ring of its stages, at the middle of its sites. */
export function pillShapes(
  pen: Pen,
  view: MapView,
  columns: SiteColumns,
  capacityText: (kw: number) => string,
): readonly Shape[] {
  const { palette, size } = pen;
  return groupsOf(columns).batches.flatMap((group) => {
    const { x, y } = toPixel(view, group.lon, group.lat);
    const runs: readonly Run[] = [
      { text: group.name ?? "" },
      { text: ` ${capacityText(group.capacityKw)}`, isBold: true },
    ];
    const height = size.text + 12;
    const width = runsWidth(pen, runs) + height + 8;
    const left = x - width / 2;
    return [
      {
        type: "rect" as const,
        shape: { x: left, y: y - height / 2, width, height, r: height / 2 },
        style: { fill: palette.ground, stroke: palette.outline, lineWidth: 0.8 },
        silent: true,
      },
      ...ringOfStages(pen, { x: left + height / 2 + 1, y }, height * 0.32, group),
      textLine(pen, runs, { x: left + height + 2, y }),
    ];
  });
}

export function placeShapes(pen: Pen, view: MapView, ground: MapGround): readonly Shape[] {
  const { palette, size, look } = pen;
  // Above the scale and its words.
  return shownPlaces(ground, view, 4.8 * size.text + 8).flatMap((shown): readonly Shape[] => {
    const { x, y } = shown.spot;
    const name = shown.place.name[look.lang];
    if (shown.kind === "inside")
      return [
        circle({ x, y, radius: 3.5 }, { fill: palette.ground, stroke: palette.ink, lineWidth: 1.6 }),
        textLine(pen, [{ text: name, isBold: true }], { x: x + 8, y }),
      ];
    const far = look.lang === "zh" ? ` ${shown.km} 千米` : ` ${shown.km} km`;
    const runs: readonly Run[] = [
      { text: name, isBold: true },
      { text: far, tone: "ink2" },
    ];
    const width = runsWidth(pen, runs);
    const left = Math.max(
      4,
      Math.min(x + (Math.cos(shown.turn) > 0 ? -width - 12 : 12), view.widthPx - width - 4),
    );
    const at = Math.max(size.text, y);
    const tip = (turn: number, length: number) =>
      [x + Math.cos(shown.turn + turn) * length, y + Math.sin(shown.turn + turn) * length] as const;
    return [
      // Words stay readable where sites reach to the edge.
      rect(
        { x: left - 3, y: at - size.text * 0.8, width: width + 6, height: size.text * 1.6 },
        { fill: palette.ground },
      ),
      {
        type: "polygon",
        shape: { points: [tip(0, 7), tip(2.4, 7), tip(-2.4, 7)].map(([a, b]) => [a, b]) },
        style: { fill: palette.ink2 },
        silent: true,
      },
      textLine(pen, runs, { x: left, y: at }),
    ];
  });
}

type Corner = {
  readonly stages: StageTally;
  readonly hasIllustrative: boolean;
  readonly ground: MapGround;
};

/** Scale bar, key to the stages with their counts, mark of the layout, credit: each in its corner. */
export function cornerShapes(
  pen: Pen,
  view: MapView,
  { stages, hasIllustrative, ground }: Corner,
): readonly Shape[] {
  const { palette, size, look } = pen;
  const zh = look.lang === "zh";
  const line = size.text + 6;
  const keyed = siteStages.flatMap((stage) =>
    stages[stage].sites > 0 ? [{ stage, count: stages[stage].sites.toLocaleString("en") }] : [],
  );
  const bottom = view.heightPx - 2.4 * size.text;
  const key = keyed.flatMap(({ stage, count }, at): readonly Shape[] => {
    const y = bottom - at * line;
    const name = `${siteStageName[stage][look.lang]} `;
    const mark: readonly Shape[] =
      stage === "dropped"
        ? [
            polyline(
              [
                [9, y - 3],
                [15, y + 3],
              ],
              { stroke: palette.ink2, lineWidth: 1.4 },
            ),
            polyline(
              [
                [9, y + 3],
                [15, y - 3],
              ],
              { stroke: palette.ink2, lineWidth: 1.4 },
            ),
          ]
        : [
            circle(
              { x: 12, y, radius: 4 },
              {
                fill: palette.siteStage[stage],
                ...(isPale(stage) ? { stroke: palette.outline, lineWidth: 0.8 } : {}),
              },
            ),
          ];
    return [...mark, textLine(pen, [{ text: name }, { text: count, tone: "ink2" }], { x: 22, y })];
  });
  const bar = scaleBar(view, Math.min(160, view.widthPx * 0.2));
  const barLeft = view.widthPx / 2 - bar.px / 2;
  const scale: readonly Shape[] = [
    rect({ x: barLeft, y: bottom, width: bar.px, height: 1.5 }, { fill: palette.ink2 }),
    rect({ x: barLeft, y: bottom - 4, width: 1.5, height: 5 }, { fill: palette.ink2 }),
    rect({ x: barLeft + bar.px - 1.5, y: bottom - 4, width: 1.5, height: 5 }, { fill: palette.ink2 }),
    textLine(pen, [{ text: zh ? `${bar.km} 千米` : `${bar.km} km`, tone: "ink2" }], {
      x: view.widthPx / 2,
      y: bottom - 12,
      align: "center",
    }),
  ];
  const credit = [placesCredit[look.lang], approvalText(ground, zh)];
  return [
    ...key,
    ...scale,
    ...credit.map((text, at) =>
      textLine({ ...pen, size: { ...size, text: size.axis } }, [{ text, tone: "ink3" }], {
        x: view.widthPx - 6,
        y: bottom - (credit.length - 1 - at) * (size.axis + 5),
        align: "right",
      }),
    ),
    ...(hasIllustrative
      ? [
          textLine(
            pen,
            [
              { basis: "illustrative", mark: zh ? "示" : "Ill" },
              { text: zh ? "示意布点，非实测坐标" : "Illustrative layout, not surveyed", isBold: true },
            ],
            { x: 6, y: size.text },
          ),
        ]
      : []),
  ];
}

/** Whether the map has an approved ground, in words. */
export function approvalText({ approvalNumber, hasBaseMap }: MapGround, zh: boolean): string {
  if (!hasBaseMap) return zh ? "未装载底图（审图号留空）" : "no base map (no approval number)";
  if (approvalNumber === null)
    return zh ? "底图无审图号，不得公开" : "base map without approval, not for publication";
  return /审图号/.test(approvalNumber) || !zh ? approvalNumber : `审图号：${approvalNumber}`;
}
