import type { NativeChart } from "@lianchi/charts";
import type { WorkbookPart } from "@lianchi/office";
import { type ChartPart, chartPart, chartType, escapeXml } from "@lianchi/office";
import type { ChartBox } from "../native/chart-boxes.ts";
import { titled } from "../native/slide-charts.ts";

/** A native chart on a sheet: over which cells, at which cell the charts of its sheet begin, and where and how large it is
 *  counted from there [px]. */
export type SheetChart = Omit<ChartPart, "workbook" | "shape"> & {
  readonly anchor: { readonly row: number; readonly column: number };
  readonly box: ChartBox;
};

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const emuPerPx = 9_525;
const sizePx = { width: 760, height: 420, gap: 10 } as const;
/** Columns that charts stand over, and how wide and high the cells under them are: a place is told in whole cells, since
 *  programs keep a corner within its cell. */
export const chartColumns = { count: 8, letters: 13, px: 96 } as const;
export const rowPx = 24;

type Relation = { readonly id: string; readonly type: string; readonly target: string };

const relations = (all: readonly Relation[]) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelations}">${all
    .map(
      ({ id, type, target }) =>
        `<Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** Many rows need a taller chart, as far as one can look at it [px]. */
const heightOf = ({ kind, categories }: NativeChart, least: number) =>
  kind === "bar" ? Math.min(1_800, Math.max(least, 140 + categories.length * 26)) : least;

/** Rooms for the charts of one sheet: one has the width, several stand in pairs [px]. */
export function sheetBoxes(natives: readonly NativeChart[]): readonly ChartBox[] {
  const { width, height, gap } = sizePx;
  if (natives.length === 1)
    return natives.map((native) => ({ x: 0, y: 0, w: width, h: heightOf(native, height) }));
  const h = Math.max(0, ...natives.map((native) => heightOf(native, height * 0.8)));
  const half = (chartColumns.count / 2) * chartColumns.px;
  const down = Math.ceil((h + gap) / rowPx) * rowPx;
  return natives.map((_, at) => ({ x: (at % 2) * half, y: Math.floor(at / 2) * down, w: half - gap, h }));
}

function frame({ anchor, box, title }: SheetChart, at: number): string {
  const emu = (px: number) => Math.round(px * emuPerPx);
  const graphic = `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${officeRelations}" r:id="rId${at + 1}"/></a:graphicData></a:graphic>`;
  return [
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${anchor.column + box.x / chartColumns.px}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${anchor.row + box.y / rowPx}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`,
    `<xdr:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="Chart ${at + 1}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`,
  ].join("");
}

const drawingPart = (charts: readonly SheetChart[]) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${charts.map(frame).join("")}</xdr:wsDr>`;

/** The charts of a workbook's sheets as parts of it. @param charts those of each sheet in their order */
export function drawnCharts(charts: readonly (readonly SheetChart[])[]): {
  readonly parts: readonly WorkbookPart[];
  /** Of each sheet the part that it names; undefined where nothing is drawn. */
  readonly drawings: readonly (string | undefined)[];
} {
  const drawings = charts.map((ofSheet, at) =>
    ofSheet.length === 0 ? undefined : `drawings/drawing${at + 1}.xml`,
  );
  const parts = charts.flatMap((ofSheet, at): readonly WorkbookPart[] => {
    const drawing = drawings[at];
    if (drawing === undefined) return [];
    const before = charts.slice(0, at).flat().length;
    const names = ofSheet.map((_, which) => `charts/chart${before + which + 1}.xml`);
    const targets = names.map((name, which) => ({
      id: `rId${which + 1}`,
      type: "chart",
      target: `../${name}`,
    }));
    return [
      { name: drawing, xml: drawingPart(ofSheet), type: drawingType },
      { name: `drawings/_rels/drawing${at + 1}.xml.rels`, xml: relations(targets), type: null },
      ...ofSheet.map((chart, which) => {
        const { box, title, native } = chart;
        const shape = box.w / box.h;
        const xml = chartPart({ ...chart, native: titled(native, title), shape, workbook: null });
        return { name: names[which] ?? "", xml, type: chartType };
      }),
    ];
  });
  return { parts, drawings };
}
