import { projectsOf, type Reading } from "@lianchi/domain";
import { ParameterId } from "@lianchi/returns";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { mostProjects, type ReturnsFormat } from "../report/returns-file/returns-formats.ts";
import type { ReturnsFile } from "../report/returns-file/write-returns-file.ts";
import { dayOf } from "./as-of.ts";
import type { ReturnsRequest } from "./read-returns.ts";
import { usualHurdle } from "./returns-data.ts";
import { tellReturns } from "./told-returns.ts";

export type ExportReturnsRequest = ReturnsRequest & {
  readonly format: ReturnsFormat;
  readonly reading: Reading;
  readonly hurdle?: number | undefined;
};

/** A value set for a parameter or a project that is not there would go unnoticed: the sums would be those of another set. */
function refusedSet(product: Product, { asOf, set = [] }: ReturnsRequest): Outcome<never> | null {
  const day = dayOf(product, asOf);
  if (day.kind === "refused") return day;
  const projects = projectsOf(product.model.portfolioAsOf(day.value));
  for (const { projectId, parameter } of set) {
    if (!ParameterId.safeParse(parameter).success)
      return refused({ code: "unknown-parameter", field: "set", value: parameter });
    if (projectId !== null && !projects.some(({ fields }) => fields.id === projectId))
      return refused({ code: "unknown-project", field: "set", value: projectId });
  }
  return null;
}

/** Returns of the chosen projects under a scenario, as a file. The writers load at the first use. */
export async function exportReturns(
  product: Product,
  request: ExportReturnsRequest,
): Promise<Outcome<ReturnsFile>> {
  const { format, reading, hurdle = usualHurdle } = request;
  const wrong = refusedSet(product, request);
  if (wrong !== null) return wrong;
  const report = tellReturns(product, request, reading);
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
  const { writeReturnsFile } = await import("../report/returns-file/write-returns-file.ts");
  return done(await writeReturnsFile({ report: report.value, reading, hurdle }, format));
}
