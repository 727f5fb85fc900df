import { type SiteFields, SiteId, type SiteStep } from "../site/site.ts";
import { type SiteAction, siteAction } from "../site/site-action.ts";
import { illustrativeLayout } from "./layout.ts";
import { report } from "./report.ts";
import { windCluster } from "./subjects.ts";

/** 3,837.5 MW over 614 sites, exact [kW]. */
const ratingKw = 6_250;

/** The planned sites that the product opens with: their number is reported, their rating derived, their places are
 *  illustrative. What they are called is ours. */
export function openingSites(): readonly SiteFields[] {
  return illustrativeLayout().map(({ lon, lat }, at) => ({
    id: SiteId.parse(`W${String(at + 1).padStart(3, "0")}`),
    clusterId: windCluster,
    name: null,
    ratingKw,
    ratingBasis: "derived",
    model: null,
    hubHeightM: null,
    rotorDiameterM: null,
    position: { lon, lat, system: "WGS84", given: null, basis: "illustrative" },
    batch: null,
    projectId: null,
    note: null,
    links: [],
    sourceId: report.id,
  }));
}

/** Their planning, whose day is not reported. */
export function openingSteps(sites: readonly SiteFields[]): readonly SiteStep[] {
  return sites.map(({ id }) => ({
    siteId: id,
    stage: "planned",
    on: null,
    isCorrection: false,
    note: null,
    sourceId: report.id,
  }));
}

export function openingSiteAction(sites: readonly SiteFields[]): SiteAction {
  return siteAction({
    what: "opening",
    clusterId: windCluster,
    sites: sites.length,
    stage: "planned",
    sourceId: report.id,
  });
}
