import { type SiteStage, siteStagePath } from "@lianchi/domain";

/** The stage that most likely comes next; the last one stays, and a dropped site begins anew. */
export function nextSiteStage(present: SiteStage | undefined): SiteStage {
  if (present === undefined || present === "dropped") return "surveyed";
  return siteStagePath[siteStagePath.indexOf(present) + 1] ?? present;
}
