import { textOfPart, textPart } from "../office/office-zip.ts";
import { escapeXml } from "../svg-text.ts";

/** An ampersand begins a field in a page's head. */
const headText = (text: string) => escapeXml(text.replaceAll("&", "&&")).slice(0, 200);

/** How sheets come out of a printer: A4 across, as wide as the page, the pages numbered.
 *  @param mark stands at the head of each page; empty for none */
export function setPages(parts: Map<string, Uint8Array>, sheets: number, mark: string): void {
  const head = mark === "" ? "" : `<oddHeader>&amp;L${headText(mark)}</oddHeader>`;
  for (let number = 1; number <= sheets; number++) {
    const name = `xl/worksheets/sheet${number}.xml`;
    const sheet = textOfPart(parts, name)
      .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace(
        "</worksheet>",
        `<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter>${head}<oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter></worksheet>`,
      );
    parts.set(name, textPart(sheet));
  }
}
