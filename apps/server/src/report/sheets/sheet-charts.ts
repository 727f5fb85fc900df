import { type ChartPart, chartPart, chartType } from "../office/chart-part.ts";
import { partText, textPart, withTypes } from "../office/office-zip.ts";
import { escapeXml } from "../svg-text.ts";

/** A native chart on a sheet: over which cells, and where its upper left corner stands. */
export type SheetChart = Omit<ChartPart, "workbook"> & {
  readonly anchor: { readonly row: number; readonly column: number };
};

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const emuPerPx = 9_525;
const sizePx = { width: 760, height: 420 } as const;

const relations = (id: string, type: string, target: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelations}"><Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${target}"/></Relationships>`;

/** Many rows need a taller chart, as far as one can look at it [px]. */
export const chartHeightPx = ({ native }: SheetChart) =>
  native.kind === "bar"
    ? Math.min(1_600, Math.max(sizePx.height, 140 + native.categories.length * 26))
    : sizePx.height;

function drawingPart(chart: SheetChart): string {
  const { row, column } = chart.anchor;
  const size = `cx="${sizePx.width * emuPerPx}" cy="${chartHeightPx(chart) * emuPerPx}"`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${size}/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1" descr="${escapeXml(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${officeRelations}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;
}

/** Puts charts on the sheets of a workbook. @param charts one a sheet in their order; null for a sheet without one */
export function addCharts(parts: Map<string, Uint8Array>, charts: readonly (SheetChart | null)[]): void {
  const types = new Map<string, string>();
  for (const [at, chart] of charts.entries()) {
    if (chart === null) continue;
    const number = at + 1;
    const names = {
      sheet: `xl/worksheets/sheet${number}.xml`,
      sheetRelations: `xl/worksheets/_rels/sheet${number}.xml.rels`,
      drawing: `xl/drawings/drawing${number}.xml`,
      drawingRelations: `xl/drawings/_rels/drawing${number}.xml.rels`,
      chart: `xl/charts/chart${number}.xml`,
    };
    const sheet = partText(parts, names.sheet);
    parts.set(
      names.sheet,
      textPart(sheet.replace("</worksheet>", '<drawing r:id="rIdDrawing"/></worksheet>')),
    );
    parts.set(
      names.sheetRelations,
      textPart(relations("rIdDrawing", "drawing", `../drawings/drawing${number}.xml`)),
    );
    parts.set(names.drawing, textPart(drawingPart(chart)));
    parts.set(names.drawingRelations, textPart(relations("rId1", "chart", `../charts/chart${number}.xml`)));
    parts.set(names.chart, textPart(chartPart({ ...chart, workbook: null })));
    types.set(names.drawing, drawingType).set(names.chart, chartType);
  }
  if (types.size > 0) withTypes(parts, types);
}
