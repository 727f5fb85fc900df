import type { ChangesFile, CsvSeparator } from "@lianchi/documents";
import { separatorProblem } from "@lianchi/documents";
import { historyLine, type Lang, type Reading } from "@lianchi/domain";
import { done, type Outcome, refused } from "../outcome.ts";
import { type Product, today } from "../product.ts";
import { historyNames } from "./history-names.ts";
import { type ChangesFilter, findChanges, revisionsOf } from "./list-changes.ts";
import { isDemo } from "./read-cluster.ts";

export const changesFormats = ["csv", "xlsx"] as const;
export type ChangesFormat = (typeof changesFormats)[number];

export type ExportChangesRequest = ChangesFilter & {
  readonly format: ChangesFormat;
  readonly lang: Lang;
  readonly units: Reading["units"];
  readonly separator?: CsvSeparator | undefined;
};

/** The history as a file, as it is filtered on its page, newest first. The writers load at the first use. */
export async function exportChanges(
  product: Product,
  request: ExportChangesRequest,
): Promise<Outcome<ChangesFile>> {
  const unfit = separatorProblem(request.format, request.separator);
  if (unfit !== null) return refused(unfit);
  const told = findChanges(product, request);
  if (told.kind === "refused") return told;
  const { all, found } = told.value;
  const { format, lang, units, asOf, separator } = request;
  const previousOf = revisionsOf(all);
  const wording = { reading: { lang, units }, names: historyNames(product, lang) };
  const rows = found.map((change) => ({
    seq: change.seq,
    at: change.at,
    version: change.kind === "sites" ? null : change.version,
    ...historyLine(change, previousOf(change), wording),
  }));
  const { writeChangesFile } = await import("@lianchi/documents/changes");
  const on = asOf ?? today(product);
  return done(await writeChangesFile(rows, format, { lang, on, isDemo: isDemo(product), separator }));
}
