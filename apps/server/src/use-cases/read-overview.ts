import type { SubjectId } from "@lianchi/domain";
import { type Overview, overviewOf } from "@lianchi/returns";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { stagesOfCluster } from "../sites/site-counts.ts";
import { dayOf } from "./as-of.ts";

export type OverviewRequest = {
  readonly asOf?: string | undefined;
  readonly projects?: readonly SubjectId[] | undefined;
};

/** The figures page as of a day, for all projects or the named ones. A name unknown even today is refused; one that is
 *  only later than the day is left out. */
export function readOverview(product: Product, { asOf, projects }: OverviewRequest): Outcome<Overview> {
  const day = dayOf(product, asOf);
  if (day.kind === "refused") return day;
  const unknown = projects?.find((id) => product.model.newest(`subject:${id}`)?.kind !== "subject");
  if (unknown !== undefined) return refused({ code: "unknown-project", field: "projects", value: unknown });
  const chosen = projects === undefined || projects.length === 0 ? null : new Set<string>(projects);
  const portfolio = product.model.portfolioAsOf(day.value);
  const cluster = portfolio.subjects.find(
    ({ fields }) => fields.kind === "cluster" && fields.technology === "wind",
  );
  const sites = cluster === undefined ? null : stagesOfCluster(product.sites, cluster.fields.id, day.value);
  return done(overviewOf(portfolio, day.value, chosen, sites));
}
