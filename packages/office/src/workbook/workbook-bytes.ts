import { strToU8, Zip, ZipDeflate } from "fflate";
import { escapeXml } from "../xml-text.ts";
import { columnLetters, quotedName, type Sheet, type Workbook } from "./sheet.ts";
import { sheetXml } from "./sheet-xml.ts";
import { createStyles, usualLook } from "./styles.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

const absolute = (range: string) => range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** What is printed of a sheet, and the rows that stand on every page. */
function printNames(sheet: Sheet, at: number): string {
  const printed =
    sheet.printed === undefined
      ? ""
      : `<definedName name="_xlnm.Print_Area" localSheetId="${at}">${escapeXml(`${quotedName(sheet.name)}!${absolute(sheet.printed)}`)}</definedName>`;
  const titles =
    sheet.frozenRows === 0
      ? ""
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(
          [
            ...(sheet.frozenColumns === 0
              ? []
              : [`${quotedName(sheet.name)}!$A:$${columnLetters(sheet.frozenColumns - 1)}`]),
            `${quotedName(sheet.name)}!$1:$${sheet.frozenRows}`,
          ].join(","),
        )}</definedName>`;
  return `${printed}${titles}`;
}

function workbookXml({ sheets, names }: Workbook): string {
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const named = names.map(({ name, to }) => `<definedName name="${name}">${escapeXml(to)}</definedName>`);
  const definedNames = `${sheets.map(printNames).join("")}${named.join("")}`;
  return [
    head,
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}">`,
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${listed.join("")}</sheets>`,
    definedNames === "" ? "" : `<definedNames>${definedNames}</definedNames>`,
    // Whoever can compute does so when opening; whoever cannot shows what stands in the cells.
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    "</workbook>",
  ].join("");
}

const relationsXml = (listed: readonly (readonly [type: string, target: string])[]) =>
  `${head}<Relationships xmlns="${packaged}/relationships">${listed
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

function contentTypes(sheets: readonly string[], { parts = [] }: Workbook): string {
  const types: readonly (readonly [part: string, type: string])[] = [
    ["/xl/workbook.xml", `${main}.sheet.main+xml`],
    ["/xl/styles.xml", `${main}.styles+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...sheets.map((part) => [`/xl/${part}`, `${main}.worksheet+xml`] as const),
    ...parts.flatMap(({ name, type }) => (type === null ? [] : [[`/xl/${name}`, type] as const])),
  ];
  return [
    `${head}<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...types.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
    "</Types>",
  ].join("");
}

const coreXml = (title: string) =>
  `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;

/** All parts packed, one after another. */
function createPack() {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  return {
    add: (name: string, content: string | Uint8Array) => {
      const part = new ZipDeflate(name, { level: 6 });
      // A fixed day, so that the same workbook gives the same bytes.
      part.mtime = new Date(1980, 0, 1);
      zip.add(part);
      part.push(typeof content === "string" ? strToU8(content) : content, true);
    },
    bytes: (): Uint8Array => {
      zip.end();
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}

/** An XLSX file, a sheet at a time: others are served meanwhile. The same workbook gives the same bytes. */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  const { sheets, title, look = usualLook, mark = "" } = workbook;
  const styles = createStyles(look);
  const parts = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  const pack = createPack();
  pack.add("[Content_Types].xml", contentTypes(parts, workbook));
  pack.add(
    "_rels/.rels",
    relationsXml([
      [`${relations}/officeDocument`, "xl/workbook.xml"],
      [`${packaged}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
  );
  pack.add("docProps/core.xml", workbook.core ?? coreXml(title));
  pack.add("xl/workbook.xml", workbookXml(workbook));
  pack.add(
    "xl/_rels/workbook.xml.rels",
    relationsXml([
      ...parts.map((part) => [`${relations}/worksheet`, part] as const),
      [`${relations}/styles`, "styles.xml"],
    ]),
  );
  for (const [at, sheet] of sheets.entries()) {
    pack.add(`xl/${parts[at] ?? ""}`, sheetXml(sheet, { styles, isFirst: at === 0, look, mark }));
    if (sheet.drawing !== undefined)
      pack.add(
        `xl/worksheets/_rels/sheet${at + 1}.xml.rels`,
        relationsXml([[`${relations}/drawing`, `../${sheet.drawing}`]]),
      );
    await new Promise((resume) => setImmediate(resume));
  }
  pack.add("xl/styles.xml", styles.xml());
  for (const { name, xml } of workbook.parts ?? []) pack.add(`xl/${name}`, xml);
  return pack.bytes();
}
