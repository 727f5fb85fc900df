import { coverageText, type Lang, totalCoverage, totalledMetrics } from "@lianchi/domain";
import type { Provenance } from "@lianchi/server/api";

/** What a number covers, in the words that stand under its tile; empty for what stands for itself. */
export function coverageWords({ key, coverage }: Provenance, lang: Lang): string {
  if (coverage === null) return "";
  const metric = totalledMetrics.find((one) => key === `total.${one}`);
  return metric === undefined
    ? coverageText(coverage.known, coverage.of, lang)
    : totalCoverage({ metric, ...coverage }, lang);
}
