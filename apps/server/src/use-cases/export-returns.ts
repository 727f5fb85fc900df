import type { CsvSeparator, ReturnsFile } from "@lianchi/documents";
import { mostProjects, type ReturnsFormat, separatorProblem } from "@lianchi/documents";
import type { Reading } from "@lianchi/domain";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { asOfNote } from "./as-of.ts";
import type { ReturnsRequest } from "./read-returns.ts";
import { usualHurdle } from "./returns-data.ts";
import { returnsFileData } from "./returns-file-data.ts";

export type ExportReturnsRequest = ReturnsRequest & {
  readonly format: ReturnsFormat;
  readonly reading: Reading;
  readonly hurdle?: number | undefined;
  readonly separator?: CsvSeparator | undefined;
};

/** Returns of the chosen projects under a scenario, as a file. The writers load at the first use. */
export async function exportReturns(
  product: Product,
  request: ExportReturnsRequest,
): Promise<Outcome<ReturnsFile>> {
  const { format, reading, hurdle = usualHurdle, separator } = request;
  const unfit = separatorProblem(format, separator);
  if (unfit !== null) return refused(unfit);
  const report = returnsFileData(product, request, reading);
  if (report.kind === "refused") return report;
  const count = report.value.projects.length;
  const most = mostProjects[format];
  if (count > most)
    return refused({
      code: "invalid-field",
      field: "projects",
      value: String(count),
      expected: `≤ ${most} (${format})`,
    });
  const { writeReturnsFile } = await import("@lianchi/documents/returns");
  const asOf = asOfNote(product, report.value.asOf, { meaning: "recorded", lang: reading.lang });
  return done(
    await writeReturnsFile({ report: report.value, reading, hurdle, separator, asOfNote: asOf }, format),
  );
}
