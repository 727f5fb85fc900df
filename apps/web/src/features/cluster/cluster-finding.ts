import { quantityLine, type Reading, shareText, siteStageName } from "@lianchi/domain";
import type { ClusterOutlook } from "@lianchi/returns";
import { clusterWords } from "../../locales/cluster.ts";
import { textWords } from "../../locales/text.ts";

/** Stages between planning and the grid, the furthest first. */
const underWay = ["erected", "foundation", "permitted", "surveyed"] as const;

/** The page's sentence, from the outlook; a plain name where no rule holds. */
export function clusterFinding(outlook: ClusterOutlook, reading: Reading): string {
  const { counts, standing, connected, forecast, monthsLate } = outlook;
  const { stages } = counts;
  const { lang } = reading;
  const say = clusterWords[lang];
  const count = (sites: number) => sites.toLocaleString("en");
  if (standing.sites === 0) return say.findingPlain;
  if (stages.planned.sites === standing.sites)
    return say.findingPlanned(
      count(standing.sites),
      quantityLine("power", stages.planned.capacityKw, reading),
    );
  if (connected.sites === standing.sites) return say.findingDone(count(standing.sites));
  if (connected.sites === 0) {
    const reached = underWay
      .filter((stage) => stages[stage].sites > 0)
      .map((stage) => say.stageCount(siteStageName[stage][lang], count(stages[stage].sites)));
    return say.findingUnderWay(count(standing.sites), textWords[lang].all(reached));
  }
  const found = say.findingConnected(count(connected.sites), shareText(connected.sites / standing.sites));
  if (forecast.kind !== "forecast") return found;
  const apart =
    monthsLate === null || monthsLate === 0
      ? []
      : [monthsLate > 0 ? say.late(String(monthsLate)) : say.early(String(-monthsLate))];
  return [found, [say.builtBy(forecast.central), ...apart].join(textWords[lang].comma)].join(
    textWords[lang].semicolon,
  );
}
