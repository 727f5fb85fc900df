import { createPackage, type Link, type OfficePackage, xmlHead } from "../package/office-package.ts";
import { blockXml } from "./block-xml.ts";
import type { WordDocument, WordPage, WordPicture, WordRunning, WordSection } from "./document.ts";
import { element, languageXml, lookXml, textNames } from "./letters-xml.ts";
import { paragraphXml, type WordPen } from "./paragraph-xml.ts";
import { fontTableXml, settingsXml, stylesXml } from "./styles-xml.ts";

const main = "word/document.xml";
const wordml = "application/vnd.openxmlformats-officedocument.wordprocessingml";

type Writing = {
  readonly file: OfficePackage;
  readonly language: string;
  /** Counted through the whole file. */
  readonly count: { pictures: number; headers: number; footers: number };
};

/** A pen for one part, and what the part leads to once it is written. */
function penFor({ file, language, count }: Writing, links: Link[]): WordPen {
  const link = (relation: string, path: string) => `rId${links.push([relation, path])}`;
  return {
    language,
    count: { bookmarks: 0, watermarks: 0 },
    filed: ({ png, svg }: WordPicture) => {
      const id = ++count.pictures;
      const path = `word/media/image${id}`;
      file.addMedia(`${path}.png`, "image/png", png);
      const files = { png: link("image", `${path}.png`) };
      if (svg === undefined) return { id, files };
      file.addMedia(`${path}.svg`, "image/svg+xml", svg);
      return { id, files: { ...files, svg: link("image", `${path}.svg`) } };
    },
  };
}

/** Adds what runs over the pages of a section; its references from the section. */
function addRunning(
  writing: Writing,
  kind: "header" | "footer",
  running: WordRunning | undefined,
  link: (relation: string, path: string) => string,
): string {
  if (running === undefined) return "";
  const { file, count } = writing;
  const root = kind === "header" ? "hdr" : "ftr";
  return Object.entries(running)
    .map(([side, paragraphs]) => {
      const path = `word/${kind}${++count[`${kind}s`]}.xml`;
      const links: Link[] = [];
      const pen = penFor(writing, links);
      const content = paragraphs.map((paragraph) => paragraphXml(paragraph, pen)).join("");
      file.add({
        path,
        type: `${wordml}.${kind}+xml`,
        content: `${xmlHead}<w:${root} ${textNames}>${content}</w:${root}>`,
        links,
      });
      return `<w:${kind}Reference w:type="${side}" r:id="${link(kind, path)}"/>`;
    })
    .join("");
}

const pageXml = ({ width, height, ...margins }: WordPage) =>
  `${element("pgSz", { w: width, h: height })}${element("pgMar", { ...margins, gutter: 0 })}`;

/** Properties of a section: they stand in its last paragraph, those of the last one at the end of the document. */
const sectionXml = ({ page }: WordSection, running: string) =>
  `<w:sectPr>${running}<w:type w:val="nextPage"/>${pageXml(page)}</w:sectPr>`;

function bodyXml(writing: Writing, sections: readonly WordSection[], links: Link[]): string {
  const link = (relation: string, path: string) => `rId${links.push([relation, path])}`;
  const pen = penFor(writing, links);
  return sections
    .map((section, at) => {
      const text = section.blocks.map((block) => blockXml(block, pen)).join("");
      const running = `${addRunning(writing, "header", section.header, link)}${addRunning(writing, "footer", section.footer, link)}`;
      const properties = sectionXml(section, running);
      return at === sections.length - 1
        ? `${text}${properties}`
        : `${text}<w:p>${lookXml({}, undefined, properties)}</w:p>`;
    })
    .join("");
}

const hasSides = ({ sections }: WordDocument) =>
  sections.some(({ header, footer }) => header?.even !== undefined || footer?.even !== undefined);

/** A DOCX file. The same document gives the same bytes. */
export function documentBytes(document: WordDocument): Uint8Array {
  const { words, language, fonts, sections } = document;
  const file = createPackage(words);
  const beside = [
    { name: "styles", content: stylesXml(document) },
    { name: "settings", content: settingsXml(document, hasSides(document)) },
    { name: "fontTable", content: fontTableXml(fonts) },
  ];
  const links: Link[] = beside.map(({ name }) => [name, `word/${name}.xml`]);
  for (const { name, content } of beside)
    file.add({ path: `word/${name}.xml`, type: `${wordml}.${name}+xml`, content });
  const count = { pictures: 0, headers: 0, footers: 0 };
  const body = bodyXml({ file, language: languageXml(language), count }, sections, links);
  file.add({
    path: main,
    type: `${wordml}.document.main+xml`,
    content: `${xmlHead}<w:document ${textNames}><w:body>${body}</w:body></w:document>`,
    links,
  });
  return file.bytes(main);
}
