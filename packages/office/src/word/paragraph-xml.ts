import { escapeXml } from "../xml-text.ts";
import type { WordInline, WordParagraph, WordPicture } from "./document.ts";
import { element, lettersXml, lookXml } from "./letters-xml.ts";
import { pictureXml, watermarkXml } from "./picture-xml.ts";

/** What a part's texts share while it is written. */
export type WordPen = {
  /** Element of the language of each text. */
  readonly language: string;
  /** How many there are so far of what has a number in the part. */
  readonly count: { bookmarks: number; watermarks: number };
  /** Adds the files of a picture; its number in the document, and the relations to its files. */
  readonly filed: (picture: WordPicture) => {
    readonly id: number;
    readonly files: { readonly png: string; readonly svg?: string };
  };
};

const textXml = (text: string) => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
const plainRun = (inside: string, { language }: WordPen) =>
  `<w:r>${lettersXml({}, { language })}${inside}</w:r>`;

function inlineXml(inline: WordInline, pen: WordPen): string {
  switch (inline.kind) {
    case "run": {
      const { text, style, line, ...letters } = inline;
      const own = {
        language: pen.language,
        ...(style === undefined ? {} : { style }),
        ...(line === undefined ? {} : { line }),
      };
      return `<w:r>${lettersXml(letters, own)}${textXml(text)}</w:r>`;
    }
    case "tab":
      return plainRun("<w:tab/>", pen);
    case "field":
      return `<w:fldSimple w:instr=" ${escapeXml(inline.instruction)} ">${plainRun(textXml(inline.text), pen)}</w:fldSimple>`;
    case "bookmark": {
      const id = ++pen.count.bookmarks;
      return `${element("bookmarkStart", { id, name: inline.name })}${inlinesXml(inline.children, pen)}${element("bookmarkEnd", { id })}`;
    }
    case "link":
      return `<w:hyperlink w:anchor="${escapeXml(inline.to)}" w:history="1">${inlinesXml(inline.children, pen)}</w:hyperlink>`;
    case "picture": {
      const { id, files } = pen.filed(inline);
      return `<w:r>${pictureXml(inline, id, files)}</w:r>`;
    }
    case "watermark":
      return `<w:r>${watermarkXml(inline, ++pen.count.watermarks)}</w:r>`;
  }
}

const inlinesXml = (inlines: readonly WordInline[], pen: WordPen): string =>
  inlines.map((inline) => inlineXml(inline, pen)).join("");

export function paragraphXml({ kind: _, style, children, ...look }: WordParagraph, pen: WordPen): string {
  return `<w:p>${lookXml(look, style)}${inlinesXml(children, pen)}</w:p>`;
}
