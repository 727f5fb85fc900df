import { readFileSync } from "node:fs";
import { CoordinateSystem } from "@lianchi/domain";
import { z } from "zod";
import { type ReadBaseMap, readBaseMap } from "./base-map/read-base-map.ts";
import { type DraftedComparables, draftComparables } from "./comparables/draft-comparables.ts";
import { draftSites, type SiteDraft } from "./draft-sites.ts";
import { Mapping, SiteColumn, suggestMapping, wordsIn } from "./mapping.ts";
import { watchMemory } from "./memory-watch.ts";
import { readTable } from "./read-table.ts";
import type { RowProblem, Table } from "./table.ts";

const text = z.string().nullable();
const SitesWork = z.object({
  file: z.string(),
  sheet: text,
  encoding: text,
  /** null: look at the file and suggest one. */
  mapping: Mapping.nullable(),
  today: z.string(),
  county: z.object({
    west: z.number(),
    east: z.number(),
    south: z.number(),
    north: z.number(),
    name: z.string(),
  }),
});
/** A table of comparables maps itself: its header names every unit. */
const ComparablesWork = z.object({ comparables: z.string() });
const BaseMapWork = z.object({ baseMap: z.string(), system: CoordinateSystem });
const Work = z.union([ComparablesWork, BaseMapWork, SitesWork]);
export type IntakeWork = z.infer<typeof Work>;

/** What a look at a file tells. */
export type Looked = Pick<Table, "format" | "sheet" | "sheets" | "encoding" | "columns"> & {
  readonly rowCount: number;
  readonly sample: readonly (readonly (string | null)[])[];
  readonly mapping: Mapping;
  readonly stageWords: readonly string[];
  readonly warnings: readonly RowProblem[];
};

export type IntakeTold =
  | { readonly kind: "looked"; readonly looked: Looked }
  | { readonly kind: "drafts"; readonly drafts: readonly SiteDraft[]; readonly total: number }
  | { readonly kind: "comparables"; readonly comparables: DraftedComparables }
  | { readonly kind: "base-map"; readonly read: ReadBaseMap }
  | {
      readonly kind: "drafted";
      readonly errors: readonly RowProblem[];
      readonly warnings: readonly RowProblem[];
      readonly unlisted: number;
    }
  | { readonly kind: "refused"; readonly problem: RowProblem["problem"] };

const part = 2_000;
const sampleRows = 5;

type Tell = (told: IntakeTold) => void;

/** Reads a file where nobody else waits; drafts leave in parts, so that whoever takes them can breathe. */
async function run(asked: unknown, tell: Tell): Promise<void> {
  const work = Work.parse(asked);
  if ("baseMap" in work)
    return tell({
      kind: "base-map",
      read: readBaseMap(new TextEncoder().encode(work.baseMap), work.system),
    });
  if ("comparables" in work) {
    const read = await readTable(new Uint8Array(readFileSync(work.comparables)));
    return tell(
      read.kind === "refused" ? read : { kind: "comparables", comparables: draftComparables(read.table) },
    );
  }
  const read = await readTable(new Uint8Array(readFileSync(work.file)), work);
  if (read.kind === "refused") return tell(read);
  const { table } = read;
  if (work.mapping === null) {
    const mapping = suggestMapping(table);
    const { format, sheet, sheets, encoding, columns, warnings } = table;
    const stageColumn = mapping.columns.stage;
    return tell({
      kind: "looked",
      looked: {
        format,
        sheet,
        sheets,
        encoding,
        columns,
        warnings: warnings.slice(0, 50),
        rowCount: table.rows.length,
        sample: table.rows.slice(0, sampleRows),
        mapping,
        stageWords: stageColumn === undefined ? [] : wordsIn(table, stageColumn),
      },
    });
  }
  const unknown = SiteColumn.options
    .map((name) => work.mapping?.columns[name])
    .find((name) => name !== undefined && !table.columns.includes(name));
  if (unknown !== undefined)
    return tell({
      kind: "refused",
      problem: {
        code: "invalid-field",
        field: "mapping",
        value: unknown,
        expected: table.columns.slice(0, 40).join(", "),
      },
    });
  const { drafts, errors, warnings, unlisted } = draftSites(table, work.mapping, work);
  for (let at = 0; at < drafts.length; at += part)
    tell({ kind: "drafts", drafts: drafts.slice(at, at + part), total: drafts.length });
  return tell({ kind: "drafted", errors, warnings, unlisted });
}

const mostMemoryMb = Number(process.argv[2]);
// Absent where this file is only looked at, by a bundler or a test.
if (process.send !== undefined && mostMemoryMb > 0) {
  watchMemory(mostMemoryMb);
  process.on("message", (asked) => {
    run(asked, (told) => process.send?.(told)).catch(() => process.exit(1));
  });
  process.on("disconnect", () => process.exit());
}
