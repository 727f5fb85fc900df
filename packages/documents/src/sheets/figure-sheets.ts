import { nativesOf, type Picture } from "@lianchi/charts";
import type { Lang } from "@lianchi/domain";
import { type Caption, headLines, nativeFootLines, nativeWords } from "../charts/caption.ts";
import { words } from "../words/index.ts";
import { sheetTable } from "./sheet-table.ts";
import type { SheetOrder } from "./sheets-file.ts";

/** A longer table has a sheet of its own: the chart's prints on a page or two. */
const mostBeside = 80;
/** So many of its first rows stand beside the chart. */
const shownBeside = 20;

type Named = {
  readonly name: string;
  readonly title: string;
  /** Begins the name of the sheet that a long table has; empty where the file has one picture. */
  readonly number: string;
};

/** A picture with its table and its native charts; a long table stands whole on a sheet after it. */
export function figureSheets(
  picture: Picture,
  caption: Caption,
  { name, title, number, lang }: Named & { readonly lang: Lang },
): readonly SheetOrder[] {
  const table = sheetTable(picture.table, lang);
  const lines = headLines(picture, caption, { lang, unit: nativeWords(picture, lang) });
  const notes = nativeFootLines(picture, caption, lang);
  const natives = picture.isEmpty ? {} : { natives: nativesOf(picture) };
  const { rows } = table;
  if (rows.length <= mostBeside) return [{ name, title, lines, table, notes, ...natives }];
  const { data, dataLabel, rest: others } = words[lang].sheetNames;
  const whole = data(number);
  const rest = { label: dataLabel, text: others(shownBeside, rows.length, whole) };
  return [
    {
      name,
      title,
      lines,
      table: { ...table, rows: rows.slice(0, shownBeside) },
      notes: [rest, ...notes],
      ...natives,
    },
    { name: whole, title, lines, table },
  ];
}
