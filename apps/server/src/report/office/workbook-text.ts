import { plainText } from "../svg-text.ts";
import { partText, textPart } from "./office-zip.ts";

/** The workbook's writer looks texts up in a plain object: one that names what every object has would become a function's
 *  source. Such a text goes in behind a mark that is taken away again. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));
const mark = "\uE000";
const marked = new RegExp(`>${mark}(${[...inherited].join("|")})<`, "g");
const strings = "xl/sharedStrings.xml";

export const isInherited = (text: string): boolean => inherited.has(plainText(text));

/** A text as the writer can take it. */
export function cellText(text: string): string {
  const plain = plainText(text);
  return isInherited(plain) ? `${mark}${plain}` : plain;
}

export function restoreTexts(parts: Map<string, Uint8Array>): void {
  if (!parts.has(strings)) return;
  parts.set(strings, textPart(partText(parts, strings).replace(marked, ">$1<")));
}
