import type { ReportSettings } from "@lianchi/domain";

/** The page on which a report is found again, from the root of whatever host serves the product. */
export function reportLink({ template, asOf }: ReportSettings, reportId: string | null): string {
  const query = new URLSearchParams(reportId === null ? { template } : { report: reportId });
  if (asOf !== null) query.set("asOf", asOf);
  return `/reports?${query}`;
}
