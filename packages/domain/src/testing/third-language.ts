/** The code of the made-up language, as `Lang.parse(thirdLang)` takes it where the plugin below is at work. */
export const thirdLang = "xx";

const open = "⟦";
const close = "⟧";

/** A text of the made-up language: it tells itself from every other by its brackets. What is empty says nothing. */
export const marked = (text: string): string => (text === "" ? "" : `${open}${text}${close}`);

/** The words of the made-up language, made from those of a real one: the same phrases, each text in brackets, also those
 *  that functions return. @example inThirdLanguage({ all: (count: number) => `${count} in all` }).all(3) // "⟦3 in all⟧" */
export function inThirdLanguage<Words>(words: Words): Words;
export function inThirdLanguage(words: unknown): unknown {
  if (typeof words === "string") return marked(words);
  if (typeof words === "function")
    return (...values: unknown[]) => inThirdLanguage(Reflect.apply(words, undefined, values));
  return mapped(words, inThirdLanguage);
}

/** Lists and plain objects are made anew, all else stays the same thing. */
function mapped(value: unknown, each: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(each);
  if (typeof value !== "object" || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, each(part)]));
}

/** The same data as a county of the made-up language has it: each name that there is in the two real languages is there in
 *  the third, and each text of somebody (one with a Han character) is in brackets. Ids and numbers stay. */
export function withThirdTexts<Data>(data: Data): Data;
export function withThirdTexts(data: unknown): unknown {
  if (typeof data === "string") return /\p{Script=Han}/u.test(data) ? marked(data) : data;
  if (typeof data === "object" && data !== null && "zh" in data && "en" in data && !(thirdLang in data))
    return { ...data, [thirdLang]: inThirdLanguage(data.en) };
  return mapped(data, withThirdTexts);
}

/** What of a text is in no brackets and has letters: words that stand in logic instead of `words/`; null where there is
 *  nothing. Numbers, signs and punctuation belong to every language.
 *  @example escapedFrom("⟦Total ⟦wind⟧⟧ 30 of 40") // "of" */
export function escapedFrom(text: string): string | null {
  let rest = text;
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/gu, "");
  }
  return /\p{L}/u.test(rest) ? rest.trim() : null;
}

/** Every text in lists and objects however deep, each with the way to it. @example textsOf({ a: ["b"] }) // [["a.0", "b"]] */
export function textsOf(value: unknown, way = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[way, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, way === "" ? key : `${way}.${key}`));
}

const facts = "domain/src/language.ts";

/** What somebody changes in the list of languages who adds one. */
const lines: readonly (readonly [RegExp, string])[] = [
  [/langs = \["zh", "en"\] as const/, `langs = ["zh", "en", "${thirdLang}"] as const`],
  [/^( +)en: (\{\s*tag: [^}]*\}),$/m, `$1en: $2,\n$1${thirdLang}: $2,`],
  [/^( +)en: make\("en"\),$/m, `$1en: make("en"),\n$1${thirdLang}: make("${thirdLang}"),`],
];

function withLanguage(code: string): string {
  return lines.reduce((changed, [line, more]) => {
    if (!line.test(changed)) throw new Error(`no line ${line} in ${facts}: say here how a language is added`);
    return changed.replace(line, more);
  }, code);
}

const wordsList = /= \{ zh, en \};/;

function withWords(code: string, id: string): string {
  if (!wordsList.test(code))
    throw new Error(`no line ${wordsList} in ${id}: say here how a language is added`);
  const here = id.replace(
    /\/(packages|apps)\/[^/]+\/src\/words\/index\.ts$/,
    "/packages/domain/src/testing/third-language.ts",
  );
  return `import { inThirdLanguage } from "${here}";\n${code.replace(
    wordsList,
    `= { zh, en, ${thirdLang}: inThirdLanguage(en) };`,
  )}`;
}

/** For a project of vitest: adds the made-up language to the product while a suite runs, by the same lines that somebody
 *  changes who adds a real one: `language.ts` of domain and `words/index.ts` of each room. A suite draws, writes or answers in
 *  `Lang.parse(thirdLang)` from data made by `withThirdTexts`, and asks of each text `escapedFrom(text)`: what is in no
 *  brackets was said by logic. `<package>/src/third-language.test.ts` of each room runs so, in the project `third-language`, and has
 *  these from "@lianchi/domain/third-language". */
export const thirdLanguage = () => ({
  name: "third-language",
  enforce: "pre" as const,
  transform: (code: string, id: string) => {
    if (id.endsWith(facts)) return { code: withLanguage(code), map: null };
    if (/\/src\/words\/index\.ts$/.test(id)) return { code: withWords(code, id), map: null };
    return null;
  },
});
