import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { decoded } from "./xml-text.ts";

type ReadSheet = {
  readonly name: string;
  /** Cells by their address: what they show, number or text. */
  readonly values: ReadonlyMap<string, number | string>;
  readonly formulas: ReadonlyMap<string, string>;
};

const texts = (xml: string) =>
  [...xml.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)].map(([, text = ""]) => decoded(text)).join("");

function sheetOf(name: string, xml: string, shared: readonly string[]): ReadSheet {
  const values = new Map<string, number | string>();
  const formulas = new Map<string, string>();
  for (const [, attributes = "", body = ""] of xml.matchAll(/<c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const ref = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? "";
    const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? "n";
    const formula = /<f(?:\s[^>]*)?>([\s\S]*?)<\/f>/.exec(body)?.[1];
    if (formula !== undefined) formulas.set(ref, decoded(formula));
    const shown = /<v>([\s\S]*?)<\/v>/.exec(body)?.[1];
    if (type === "inlineStr") values.set(ref, texts(body));
    else if (shown === undefined) continue;
    else if (type === "s") values.set(ref, shared[Number(shown)] ?? "");
    else values.set(ref, type === "n" ? Number(shown) : decoded(shown));
  }
  return { name, values, formulas };
}

/** Sheets of an XLSX file in their order. */
export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const shared = [...part("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, xml = ""]) =>
    texts(xml),
  );
  const targets = new Map(
    [...part("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\s[^>]*>/g)].map(([xml]) => [
      /\bId="([^"]*)"/.exec(xml)?.[1] ?? "",
      /\bTarget="([^"]*)"/.exec(xml)?.[1] ?? "",
    ]),
  );
  return [...part("xl/workbook.xml").matchAll(/<sheet\s[^>]*>/g)].map(([xml]) => {
    const name = decoded(/\bname="([^"]*)"/.exec(xml)?.[1] ?? "");
    const target = targets.get(/\br:id="([^"]*)"/.exec(xml)?.[1] ?? "") ?? "";
    return sheetOf(name, part(`xl/${target}`), shared);
  });
}

/** The file with its sheets' XML changed. */
export function editedWorkbook(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        name.startsWith("xl/worksheets/") ? strToU8(edit(strFromU8(part))) : part,
      ]),
    ),
  );
}

/** Without the values that its formulas had: whoever shows one has computed it. */
export const withoutValues = (bytes: Uint8Array) =>
  editedWorkbook(bytes, (xml) => xml.replace(/<\/f><v>[\s\S]*?<\/v>/g, "</f>"));
