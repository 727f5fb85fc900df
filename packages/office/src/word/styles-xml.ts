import { xmlHead } from "../package/office-package.ts";
import type { WordDocument, WordFont, WordStyle } from "./document.ts";
import { element, languageXml, lettersXml, lookXml, ownNames } from "./letters-xml.ts";

function styleXml({
  kind,
  id,
  name,
  basedOn,
  next,
  isOffered = false,
  letters = {},
  look = {},
}: WordStyle): string {
  return [
    `<w:style w:type="${kind}" w:styleId="${id}">`,
    element("name", { val: name }),
    basedOn === undefined ? "" : element("basedOn", { val: basedOn }),
    next === undefined ? "" : element("next", { val: next }),
    isOffered ? element("qFormat") : "",
    kind === "paragraph" ? lookXml(look) : "",
    lettersXml(letters),
    "</w:style>",
  ].join("");
}

/** What every document has: the style that others rest on, and tables that keep text off their edges. */
const usual = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
].join("");

export function stylesXml({ defaults, language, styles }: WordDocument): string {
  const letters = lettersXml(defaults.letters, { language: languageXml(language) });
  return [
    `${xmlHead}<w:styles ${ownNames}>`,
    `<w:docDefaults><w:rPrDefault>${letters}</w:rPrDefault><w:pPrDefault>${lookXml(defaults.look ?? {})}</w:pPrDefault></w:docDefaults>`,
    usual,
    ...styles.map(styleXml),
    "</w:styles>",
  ].join("");
}

const charset = { latin: "00", chinese: "86" } as const;

/** Which face may stand in for which, since a document does not carry them. */
export function fontTableXml(fonts: readonly WordFont[]): string {
  const listed = fonts.map(({ name, others, family, script }) =>
    [
      `<w:font w:name="${name}">`,
      element("altName", { val: others.join(",") }),
      element("charset", { val: charset[script] }),
      element("family", { val: family }),
      '<w:pitch w:val="variable"/></w:font>',
    ].join(""),
  );
  return `${xmlHead}<w:fonts ${ownNames}>${listed.join("")}</w:fonts>`;
}

/** @param hasSides odd and even pages have headers or footers of their own */
export function settingsXml({ language }: WordDocument, hasSides: boolean): string {
  return [
    `${xmlHead}<w:settings ${ownNames}>`,
    hasSides ? element("evenAndOddHeaders") : "",
    // Without it programs set the pages as those of 2007 did.
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    element("themeFontLang", { val: language.latin, eastAsia: language.eastAsian }),
    "</w:settings>",
  ].join("");
}
