import { partText, textPart } from "../office/office-zip.ts";
import { escapeXml } from "../svg-text.ts";
import { columnLetters, quotedName } from "../workbook-file/sheet.ts";

/** What of a sheet is printed: its table and chart, not the data beside them. */
export type SheetPage = {
  readonly sheet: string;
  /** Row of the table's head, from zero: it and what stands over it come again on each page. */
  readonly headRow: number;
  readonly rows: number;
  readonly columns: number;
};

/** An ampersand begins a field in a page's head. */
const headText = (text: string) => escapeXml(text.replaceAll("&", "&&")).slice(0, 200);

const setup =
  '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

function nameTags({ sheet, headRow, rows, columns }: SheetPage, at: number): string {
  const quoted = `${escapeXml(quotedName(sheet))}!`;
  const name = (kind: string, range: string) =>
    `<definedName name="_xlnm.${kind}" localSheetId="${at}">${quoted}${range}</definedName>`;
  return `${name("Print_Area", `$A$1:$${columnLetters(columns - 1)}$${rows}`)}${name("Print_Titles", `$1:$${headRow + 1}`)}`;
}

/** Rows in which Chinese characters have room whatever font stands in for theirs [pt]. */
const rowHeight = '<sheetFormatPr defaultRowHeight="18" customHeight="1"/>';

/** How sheets come out of a printer: A4 across, as wide as the page, the pages numbered.
 *  @param mark stands at the head of each page; empty for none */
export function setPages(parts: Map<string, Uint8Array>, pages: readonly SheetPage[], mark: string): void {
  const head = mark === "" ? "" : `<oddHeader>&amp;L${headText(mark)}</oddHeader>`;
  const foot = `<headerFooter>${head}<oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>`;
  for (const at of pages.keys()) {
    const name = `xl/worksheets/sheet${at + 1}.xml`;
    const sheet = partText(parts, name)
      .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace(/<cols>/, `${rowHeight}<cols>`)
      .replace("</worksheet>", `${setup}${foot}</worksheet>`);
    parts.set(name, textPart(sheet));
  }
  const book = partText(parts, "xl/workbook.xml");
  parts.set(
    "xl/workbook.xml",
    textPart(book.replace("<definedNames/>", `<definedNames>${pages.map(nameTags).join("")}</definedNames>`)),
  );
}
