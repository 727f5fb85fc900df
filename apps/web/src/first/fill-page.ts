import { type Known, knownId } from "./known.ts";

/** What Vite tells of a built file and what it needs. */
export type BuiltFile = {
  readonly file: string;
  readonly css?: readonly string[] | undefined;
  readonly imports?: readonly string[] | undefined;
  readonly dynamicImports?: readonly string[] | undefined;
};
export type Manifest = Readonly<Record<string, BuiltFile>>;

const entry = "index.html";

/** Files of some sources, with all that these need at once.
 *  @throws RangeError when the build knows no such source */
function filesOf(manifest: Manifest, sources: readonly string[]) {
  const [seen, css] = [new Set<string>(), new Set<string>()];
  const visit = (source: string) => {
    const built = manifest[source];
    if (built === undefined) throw new RangeError(`the build has no ${source}`);
    if (seen.has(built.file)) return;
    seen.add(built.file);
    for (const one of built.imports ?? []) visit(one);
    for (const one of built.css ?? []) css.add(one);
  };
  for (const source of sources) visit(source);
  return { scripts: [...seen].filter((file) => file.endsWith(".js")), css: [...css] };
}

/** Text of a script element that holds data: nothing in it can end the element or begin another. */
const dataText = (data: unknown) =>
  JSON.stringify(data)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");

type Filled = {
  /** Of the root element: language, theme, wall. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What React made. */
  readonly html: string;
  readonly known: Known;
  /** Sources without which the page cannot be seen or taken over, beside those of every page. */
  readonly sources: readonly string[];
};

/** Puts a page's first picture into the built page.
 *  @param template the built index.html
 *  @throws RangeError when the template or the build is another than this was made for */
export function fillPage(template: string, manifest: Manifest, filled: Filled): string {
  // What the entry fetches at once is the page's frame, whatever piece the build has put it into.
  const frame = [entry, ...(manifest[entry]?.dynamicImports ?? [])];
  const { scripts, css } = filesOf(manifest, [...frame, ...filled.sources]);
  const isNew = (file: string) => !template.includes(`/${file}"`);
  const links = [
    ...css.filter(isNew).map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
    ...scripts.filter(isNew).map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
  ];
  const attributes = Object.entries(filled.attributes).map(([name, value]) => ` ${name}="${value}"`);
  const parts = [
    [/<html[^>]*>/, () => `<html${attributes.join("")}>`],
    [/<\/head>/, () => `${links.join("")}</head>`],
    [/<!--page-->[\s\S]*<!--\/page-->/, () => filled.html],
    [
      /<\/body>/,
      () => `<script type="application/json" id="${knownId}">${dataText(filled.known)}</script></body>`,
    ],
  ] as const;
  return parts.reduce((page, [place, text]) => {
    if (!place.test(page)) throw new RangeError(`the page has no ${place.source}`);
    return page.replace(place, text);
  }, template);
}
