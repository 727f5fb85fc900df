import {
  type BatchLabel,
  cellRadius,
  edgeOf,
  type Group,
  graticule,
  type MapGround,
  type MapView,
  type Palette,
  type ShownPlace,
  type SiteCells,
  scaleBar,
  toPixel,
} from "@lianchi/charts";
import { type Lang, siteStages } from "@lianchi/domain";
import { mapWords } from "../../../locales/map.ts";

type Ground = {
  readonly view: MapView;
  readonly ground: MapGround;
  readonly palette: Palette;
  readonly font: string;
  readonly lang: Lang;
};

type Context = CanvasRenderingContext2D;

/** Text that stays readable on whatever lies under it. */
function halo(
  context: Context,
  text: string,
  x: number,
  y: number,
  { palette }: Pick<Ground, "palette">,
): void {
  context.strokeStyle = palette.ground;
  context.lineWidth = 3;
  context.lineJoin = "round";
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

/** At the lower right stand two lines that say whose places and ground these are [px]. */
const creditPx = 76;

/** Hairlines at round degrees, and the base map's outline. */
export function paintGround(context: Context, { view, ground, palette, font }: Ground): void {
  const { lon, lat } = graticule(view);
  context.fillStyle = palette.line;
  for (const { px } of lon) context.fillRect(Math.round(px), 0, 1, view.heightPx);
  for (const { px } of lat) context.fillRect(0, Math.round(px), view.widthPx, 1);
  context.font = `10px ${font}`;
  context.fillStyle = palette.ink3;
  context.textBaseline = "middle";
  context.textAlign = "left";
  for (const { px, text } of lon)
    if (px > 8 && px < view.widthPx - 60) context.fillText(text, px + 4, view.heightPx - 9);
  context.textAlign = "right";
  for (const { px, text } of lat)
    if (px > 20 && px < view.heightPx - creditPx) context.fillText(text, view.widthPx - 5, px + 9);
  context.strokeStyle = palette.ink3;
  context.lineWidth = 1.25;
  for (const ring of ground.rings) {
    context.beginPath();
    for (const [at, [x, y]] of ring.entries()) {
      const spot = toPixel(view, x, y);
      if (at === 0) context.moveTo(spot.x, spot.y);
      else context.lineTo(spot.x, spot.y);
    }
    context.stroke();
  }
}

/** Places with their names, and signs to those beyond the edge. */
export function paintPlaces(
  context: Context,
  part: Ground & { readonly places: readonly ShownPlace[] },
): void {
  const { palette, font, lang } = part;
  context.textBaseline = "middle";
  for (const shown of part.places) {
    const { x, y } = shown.spot;
    const { left, right, top, bottom } = shown.box;
    const middle = (top + bottom) / 2;
    if (shown.kind === "inside") {
      context.beginPath();
      context.arc(x, y, 3.5, 0, 2 * Math.PI);
      context.fillStyle = palette.ground;
      context.fill();
      context.strokeStyle = palette.ink;
      context.lineWidth = 1.6;
      context.stroke();
      context.font = `600 13px ${font}`;
      context.fillStyle = palette.ink;
      const edge = edgeOf(shown);
      context.textAlign = edge.align;
      halo(context, shown.place.name[lang], edge.x, middle, part);
      continue;
    }
    context.save();
    context.translate(x, y);
    context.rotate(shown.turn);
    context.fillStyle = palette.ink2;
    context.beginPath();
    context.moveTo(8, 0);
    context.lineTo(-4, 4.5);
    context.lineTo(-4, -4.5);
    context.fill();
    context.restore();
    const name = shown.name[lang];
    const km = shown.km.toLocaleString("en");
    const far = ` ${mapWords[lang].kilometres(km)}`;
    context.textAlign = "left";
    context.font = `11px ${font}`;
    const farWidth = context.measureText(far).width;
    context.font = `600 12px ${font}`;
    const nameWidth = context.measureText(name).width;
    const from = Math.cos(shown.turn) > 0 ? right - nameWidth - farWidth : left;
    context.fillStyle = palette.ink;
    halo(context, name, from, middle, part);
    context.font = `11px ${font}`;
    context.fillStyle = palette.ink2;
    halo(context, far, from + nameWidth, middle, part);
  }
}

export function paintScale(context: Context, part: Ground): void {
  const { view, palette, font, lang } = part;
  const { km, px } = scaleBar(view, Math.min(150, view.widthPx * 0.22));
  // On a phone the credit needs the right half.
  const middle = view.widthPx < 480 ? 14 + px / 2 : view.widthPx / 2;
  const left = middle - px / 2;
  const y = view.heightPx - 30;
  context.fillStyle = palette.ink2;
  context.fillRect(left, y, px, 1.5);
  context.fillRect(left, y - 4, 1.5, 5);
  context.fillRect(left + px - 1.5, y - 4, 1.5, 5);
  context.font = `11px ${font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  halo(context, mapWords[lang].kilometres(String(km)), middle, y - 12, part);
}

function paintRing(
  context: Context,
  group: Pick<Group, "stages" | "sites">,
  { x, y, outer }: { x: number; y: number; outer: number },
  palette: Palette,
) {
  let turn = -Math.PI / 2;
  for (let code = siteStages.length - 1; code >= 0; code--) {
    const share = (group.stages[code] ?? 0) / Math.max(1, group.sites);
    if (share === 0) continue;
    const stage = siteStages[code] ?? "planned";
    context.beginPath();
    context.arc(x, y, outer, turn, turn + share * 2 * Math.PI);
    context.arc(x, y, outer * 0.58, turn + share * 2 * Math.PI, turn, true);
    context.closePath();
    context.fillStyle = stage === "dropped" ? palette.ground : palette.siteStage[stage];
    context.fill();
    context.strokeStyle = palette.outline;
    context.lineWidth = 0.5;
    context.stroke();
    turn += share * 2 * Math.PI;
  }
}

type Groups = Ground & {
  readonly groups: { readonly batches: readonly Group[]; readonly all: Group };
  readonly labels: readonly BatchLabel[];
  readonly capacityText: (kw: number | null) => string;
};

/** Sites that would be a blot are drawn as one donut. */
export const isBlot = (view: MapView, group: Group): boolean =>
  group.reach * view.pxPerDegree < 150 && group.sites > 1;

/** A batch whose sites would be one is a donut too, while there are few [px]. */
const smallPx = 60;
const fewBatches = 12;

function paintDonut(context: Context, part: Groups, group: Group, outer: number): void {
  const { view, palette, font, capacityText } = part;
  const { x, y } = toPixel(view, group.lon, group.lat);
  context.beginPath();
  context.arc(x, y, outer, 0, 2 * Math.PI);
  context.fillStyle = palette.ground;
  context.fill();
  paintRing(context, group, { x, y, outer }, palette);
  context.textAlign = "center";
  context.fillStyle = palette.ink;
  context.font = `600 ${outer > 40 ? 14 : 11}px ${font}`;
  context.fillText(capacityText(group.capacityKw), x, y);
}

/** Batches as pills beside their sites; where their sites would be a blot, as donuts with the capacity in the middle. */
export function paintGroups(context: Context, part: Groups): void {
  const { view, palette, font, groups } = part;
  context.textBaseline = "middle";
  if (isBlot(view, groups.all)) {
    paintDonut(context, part, groups.all, 46);
    return;
  }
  for (const { group, home, spot, box, name, capacity, isNamed } of part.labels) {
    if (group.reach * view.pxPerDegree < smallPx && part.labels.length <= fewBatches) {
      paintDonut(context, part, group, 30);
      continue;
    }
    const isOff = spot.x !== home.x || spot.y !== home.y;
    if (!isNamed) {
      paintRing(context, group, { ...home, outer: 9 }, palette);
      continue;
    }
    if (isOff) {
      context.beginPath();
      context.moveTo(home.x, home.y);
      context.lineTo(spot.x, spot.y);
      context.strokeStyle = palette.outline;
      context.lineWidth = 1;
      context.stroke();
    }
    context.beginPath();
    context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 12);
    context.fillStyle = palette.ground;
    context.fill();
    context.strokeStyle = palette.outline;
    context.lineWidth = 0.8;
    context.stroke();
    paintRing(context, group, { x: box.left + 13, y: spot.y, outer: 7.5 }, palette);
    context.textAlign = "left";
    context.fillStyle = palette.ink;
    context.font = `12px ${font}`;
    context.fillText(name, box.left + 26, spot.y);
    const nameWidth = context.measureText(`${name} `).width;
    context.font = `600 12px ${font}`;
    context.fillText(capacity, box.left + 26 + nameWidth, spot.y);
  }
}

type Cells = Ground & { readonly cells: SiteCells; readonly capacityText: (kw: number) => string };

/** Sites drawn together: a donut of their stages, as large as they are many, with their capacity in the middle. */
export function paintCells(context: Context, part: Cells): void {
  const { view, palette, font, cells, capacityText } = part;
  const most = cells.sites.reduce((a, b) => Math.max(a, b), 0);
  context.textBaseline = "middle";
  context.textAlign = "center";
  context.font = `600 10px ${font}`;
  for (const [cell, sites] of cells.sites.entries()) {
    const { x, y } = toPixel(view, cells.lon[cell] ?? 0, cells.lat[cell] ?? 0);
    if (x < -30 || y < -30 || x > view.widthPx + 30 || y > view.heightPx + 30) continue;
    const outer = cellRadius(sites, most);
    context.beginPath();
    context.arc(x, y, outer, 0, 2 * Math.PI);
    context.fillStyle = palette.ground;
    context.fill();
    paintRing(context, { stages: cells.stages[cell] ?? [], sites }, { x, y, outer }, palette);
    const text = capacityText(cells.capacityKw[cell] ?? 0);
    if (context.measureText(text).width > outer * 1.9) continue;
    context.fillStyle = palette.ink;
    halo(context, text, x, y, part);
  }
}
