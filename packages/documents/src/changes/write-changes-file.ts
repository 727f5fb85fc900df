import type { HistoryLine, Lang } from "@lianchi/domain";
import type { Cell } from "@lianchi/office";
import { workbookBytes } from "@lianchi/office";
import type { CsvSeparator } from "../charts/chart-format.ts";
import { fileNameOf } from "../file-name.ts";
import { csvText } from "../tables/csv.ts";
import { words } from "../words/index.ts";

export type ChangesFile = {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
};

/** One change as it leaves; `version` null for something done to sites, which has no versions. */
export type ChangeRow = HistoryLine & {
  readonly seq: number;
  readonly at: string;
  readonly version: number | null;
};

type Context = {
  readonly lang: Lang;
  readonly on: string;
  readonly isDemo: boolean;
  readonly separator?: CsvSeparator | undefined;
};

const widths = [8, 20, 14, 26, 16, 80, 8] as const;

const offsetMs = 8 * 3600 * 1000;
const dayMs = 24 * 3600 * 1000;
/** Days from a workbook's first day to that of the clock. */
const firstDay = 25_569;

const timeText = (at: string) =>
  new Date(Date.parse(at) + offsetMs).toISOString().slice(0, 19).replace("T", " ");

function csv(rows: readonly ChangeRow[], { lang, separator }: Context): Uint8Array {
  const lines = rows.map(({ seq, at, actor, about, thing, what, version }) => [
    String(seq),
    timeText(at),
    actor,
    about,
    thing,
    what,
    version === null ? "" : String(version),
  ]);
  return Buffer.from(csvText([words[lang].changeHeads, ...lines], separator));
}

function xlsx(rows: readonly ChangeRow[], { lang }: Context): Promise<Uint8Array> {
  const text = (content: string): Cell => ({ kind: "text", text: content, style: { wraps: true } });
  const title = words[lang].fileTitles.changes;
  return workbookBytes({
    title,
    names: [],
    sheets: [
      {
        name: title,
        widths,
        frozenRows: 1,
        frozenColumns: 0,
        rows: [
          words[lang].changeHeads.map(
            (head): Cell => ({ kind: "text", text: head, style: { isBold: true, fill: "head" } }),
          ),
          ...rows.map(({ seq, at, actor, about, thing, what, version }): readonly (Cell | null)[] => [
            { kind: "number", value: seq },
            {
              kind: "number",
              value: (Date.parse(at) + offsetMs) / dayMs + firstDay,
              style: { format: "yyyy-mm-dd hh:mm:ss" },
            },
            text(actor),
            text(about),
            text(thing),
            text(what),
            version === null ? null : { kind: "number", value: version },
          ]),
        ],
      },
    ],
  });
}

/** The history as a table: text is text whatever it begins with, times are times. */
export async function writeChangesFile(
  rows: readonly ChangeRow[],
  format: "csv" | "xlsx",
  context: Context,
): Promise<ChangesFile> {
  const { lang, on, isDemo } = context;
  return {
    bytes: format === "csv" ? csv(rows, context) : await xlsx(rows, context),
    mediaType:
      format === "csv"
        ? "text/csv; charset=utf-8"
        : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    fileName: fileNameOf([words[lang].fileNames.changes], { lang, isDemo, asOf: on, format }),
  };
}
