import { csvRows } from "../api/hostile/read-file.ts";
import type { Grid, Line } from "./line.ts";
import { nativeLines, nativesIn } from "./natives.ts";
import { paragraphsIn, pdfText, pictureWords, spokenIn, svgLines, tablesIn } from "./pages.ts";
import { shownSheets, withoutCharts } from "./sheets.ts";

const plain = (place: string, texts: readonly string[]): readonly Line[] =>
  texts.filter((text) => text !== "").map((text) => ({ place, text, beside: "" }));

const cellLines = (place: string, grids: readonly Grid[]) =>
  plain(
    place,
    grids.flatMap((grid) => grid.flat()),
  );

/** A record's value with its basis, where a qualifier stands. */
const recordLines = (place: string, csv: string): readonly Line[] =>
  csvRows(csv)
    .slice(1)
    .map(([subject = "", metric = "", value = "", , , basis = ""]) => ({
      place: `${place} ${subject} ${metric}`,
      text: value,
      beside: basis,
    }));

/** Every piece of a file that has numbers. */
export function linesOf(place: string, format: string, bytes: Buffer): readonly Line[] {
  switch (format) {
    case "svg": {
      const svg = bytes.toString();
      return [...svgLines(place, svg), ...plain(`${place} spoken`, spokenIn(svg))];
    }
    case "csv":
      return recordLines(place, bytes.toString());
    case "pdf":
      return plain(place, [pdfText(bytes)]);
    case "xlsx": {
      const natives = nativesIn(bytes);
      const refs = natives.flatMap((native) => native.refs);
      const tables = shownSheets(bytes).map((sheet) => withoutCharts(sheet, refs));
      return [...cellLines(place, tables), ...nativeLines(place, natives)];
    }
    default:
      return [
        ...plain(place, paragraphsIn(bytes)),
        ...plain(`${place} picture`, pictureWords(bytes)),
        ...cellLines(`${place} table`, tablesIn(bytes)),
        ...nativeLines(place, nativesIn(bytes)),
      ];
  }
}
