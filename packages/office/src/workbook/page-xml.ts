import { escapeXml } from "../xml-text.ts";
import type { Sheet } from "./sheet.ts";

/** An ampersand begins a field in a page's head. */
const headText = (text: string) => escapeXml(text.replaceAll("&", "&&")).slice(0, 200);

function breaksXml(columns: readonly number[]): string {
  const breaks = columns.map((column) => `<brk id="${column}" max="1048575" man="1"/>`);
  return breaks.length === 0
    ? ""
    : `<colBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join("")}</colBreaks>`;
}

/** How a sheet comes out of a printer: A4 across, as wide as the page unless it is cut into parts, the pages numbered.
 *  @param mark stands at the head of each page; empty for none */
export function pageXml({ printedInParts: parts }: Sheet, mark: string): string {
  const size = parts === undefined ? 'fitToWidth="1" fitToHeight="0"' : `scale="${parts.percent}"`;
  const head = mark === "" ? "" : `<oddHeader>&amp;L${headText(mark)}</oddHeader>`;
  return [
    '<pageMargins left="0.4" right="0.4" top="0.55" bottom="0.6" header="0.25" footer="0.25"/>',
    `<pageSetup paperSize="9" ${size} orientation="landscape"/>`,
    `<headerFooter>${head}<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
    breaksXml(parts?.columns ?? []),
  ].join("");
}
