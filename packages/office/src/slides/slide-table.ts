import { fill } from "../chart/chart-letters.ts";
import { emu } from "../drawing/emu.ts";
import type { SlideCell, SlideEdge, SlideTable } from "./presentation.ts";
import { frame, type ShapePlace } from "./slide-shapes.ts";
import { anchors, paragraphsXml } from "./slide-text.ts";

function edge(side: "L" | "R" | "T" | "B", line: SlideEdge | undefined): string {
  if (line === undefined) return `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`;
  return `<a:ln${side} w="${Math.round(line.pt * 12_700)}" cap="flat" cmpd="sng" algn="ctr">${fill(line.colour)}<a:prstDash val="solid"/></a:ln${side}>`;
}

function cellXml(cell: SlideCell, { padding }: SlideTable, lang: string): string {
  const [across, down] = [emu(padding.across), emu(padding.down)];
  return [
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(cell.paragraphs, lang)}</a:txBody>`,
    `<a:tcPr marL="${across}" marR="${across}" marT="${down}" marB="${down}" anchor="${anchors[cell.anchor]}">`,
    `${edge("L", undefined)}${edge("R", undefined)}${edge("T", cell.above)}${edge("B", cell.below)}<a:noFill/></a:tcPr></a:tc>`,
  ].join("");
}

/** A table that the program edits as one. */
export function tableFrame(table: SlideTable, { id, lang }: ShapePlace): string {
  const { x, y, name, columns, rows } = table;
  const sum = (lengths: readonly number[]) => lengths.reduce((all, length) => all + length, 0);
  const written = rows.map(
    ({ height, cells }) =>
      `<a:tr h="${emu(height)}">${cells.map((cell) => cellXml(cell, table, lang)).join("")}</a:tr>`,
  );
  return frame(
    { id, name },
    { x, y, w: sum(columns), h: sum(rows.map(({ height }) => height)) },
    "table",
    `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join("")}</a:tblGrid>${written.join("")}</a:tbl>`,
  );
}
