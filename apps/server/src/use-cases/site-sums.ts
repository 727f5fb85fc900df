import { type SiteStage, siteStages } from "@lianchi/domain";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { dayNumber } from "../sites/day-number.ts";
import { chosenSites, type SiteChoice } from "../sites/site-choice.ts";
import { dayOf } from "./as-of.ts";
import { missingSite } from "./missing-site.ts";

/** What chosen sites come to. */
export type SiteSums = {
  readonly sites: number;
  /** Sum of the ratings that are known [kW], and how many are not. */
  readonly capacityKw: number;
  readonly sitesWithoutRating: number;
  /** The furthest stage among them; null where none has one. */
  readonly furthest: SiteStage | null;
};

type SumsRequest = { readonly choice: SiteChoice; readonly asOf?: string | undefined };

export function siteSums(product: Product, { choice, asOf }: SumsRequest): Outcome<SiteSums> {
  const day = dayOf(product, asOf);
  if (day.kind === "refused") return day;
  const chosen = chosenSites(product.sites, choice);
  if (chosen.kind === "unknown") return missingSite(product, { id: chosen.id, field: "choice" });
  const { ratingKw } = product.sites.present();
  const stages = product.sites.stagesOn(dayNumber(day.value));
  let capacityKw = 0;
  let sitesWithoutRating = 0;
  let furthest = -1;
  for (const site of chosen.sites) {
    const rating = ratingKw[site] ?? Number.NaN;
    if (Number.isNaN(rating)) sitesWithoutRating += 1;
    else capacityKw += rating;
    const code = stages[site] ?? siteStages.length;
    if (code < siteStages.length) furthest = Math.max(furthest, code);
  }
  return done({
    sites: chosen.sites.length,
    capacityKw: Math.round(capacityKw * 1_000) / 1_000,
    sitesWithoutRating,
    furthest: siteStages[furthest] ?? null,
  });
}
