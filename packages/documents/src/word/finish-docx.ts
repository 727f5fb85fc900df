import {
  coreProperties,
  type OfficeWords,
  officeFile,
  type Parts,
  partsOf,
  partText,
  textPart,
} from "@lianchi/office";
import { fontTableXml } from "./fonts.ts";

/** Numbers that docx counts through the life of the process, and a name that it draws by lot, in the order in which they stand. */
function counted(text: string): string {
  let drawings = 0;
  let marks = 0;
  let watermarks = 0;
  const own = new Map<string, number>();
  return text
    .replace(/(<wp:docPr id=")\d+/g, (_, front) => `${front}${++drawings}`)
    .replace(/(PowerPlusWaterMarkObject)[\w-]+/g, (_, front) => `${front}${++watermarks}`)
    .replace(/<w:bookmark(Start|End)\b[^>]*?w:id="(-?\d+)"/g, (tag, edge, id) => {
      if (edge === "Start") own.set(id, ++marks);
      return tag.replace(`w:id="${id}"`, `w:id="${own.get(id) ?? id}"`);
    });
}

const withCounts = (parts: Parts): Parts =>
  new Map(
    [...parts].map(([path, bytes]) =>
      /^word\/(document|header\d+|footer\d+)\.xml$/.test(path)
        ? [path, textPart(counted(partText(parts, path)))]
        : [path, bytes],
    ),
  );

const settingsPath = "word/settings.xml";
const withLanguage = (settings: string) =>
  settings.replace("</w:settings>", '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>');

/** The same bytes for the same document: no clock, no lot, no author; and the faces that may stand in for the official ones. */
export function finishDocx(bytes: Uint8Array, words: OfficeWords): Uint8Array {
  const parts = withCounts(partsOf(bytes));
  return officeFile(
    new Map([
      ...parts,
      ["word/fontTable.xml", textPart(fontTableXml())],
      [settingsPath, textPart(withLanguage(partText(parts, settingsPath)))],
      ["docProps/core.xml", coreProperties(words)],
    ]),
  );
}
