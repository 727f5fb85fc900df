import { plainText } from "../xml-text.ts";

const longest = 31;

/** Names of sheets, each of at most 31 characters, of letters, digits and plain signs only, and none twice.
 *  @example createSheetNames()("1. 和平/风电", "参数") // "1. 和平 风电 参数" */
export function createSheetNames(): (name: string, ending: string) => string {
  const taken = new Set<string>();
  return (name, ending) => {
    const clean = (text: string) =>
      plainText(text)
        .replace(/[^\p{L}\p{N}\p{M}\p{So}.\-_·（）]+/gu, " ")
        .trim();
    for (let turn = 1; ; turn++) {
      const tail = `${turn === 1 ? "" : ` ${turn}`} ${clean(ending)}`;
      let head = "";
      for (const char of clean(name)) if (head.length + char.length + tail.length <= longest) head += char;
      const whole = `${head.trim()}${tail}`.trim();
      if (taken.has(whole.toLowerCase())) continue;
      taken.add(whole.toLowerCase());
      return whole;
    }
  };
}
