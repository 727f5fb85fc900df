import { allSites, quantityLine, type Reading, type SiteCounts } from "@lianchi/domain";
import { clusterWords } from "../../locales/cluster.ts";

const percent = (share: number) => `${Math.round(share * 1_000) / 10}%`;

/** The page's sentence, from the counts; a plain name where no rule holds. */
export function clusterFinding({ stages }: SiteCounts, reading: Reading): string {
  const say = clusterWords[reading.lang];
  const all = allSites(stages);
  const standing = all.sites - stages.dropped.sites;
  const count = (sites: number) => sites.toLocaleString("en");
  if (standing === 0) return say.findingPlain;
  if (stages.planned.sites === standing)
    return say.findingPlanned(count(standing), quantityLine("power", stages.planned.capacityKw, reading));
  const connected = stages.gridConnected.sites;
  if (connected === standing) return say.findingDone(count(standing));
  return connected > 0
    ? say.findingConnected(count(connected), percent(connected / standing))
    : say.findingPlain;
}
