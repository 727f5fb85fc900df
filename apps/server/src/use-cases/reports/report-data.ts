import type { ReturnsData } from "@lianchi/charts";
import {
  addTallies,
  changeKey,
  dayAt,
  endOfDay,
  isOfData,
  type ReportSettings,
  referencePlans,
} from "@lianchi/domain";
import { type Elapsed, periodDays, type ReportData, templateNeeds } from "@lianchi/reports";
import { done, type Outcome } from "../../outcome.ts";
import type { Product } from "../../product.ts";
import { dayOf } from "../as-of.ts";
import { compareDays } from "../compare-days.ts";
import { mapGround } from "../map-ground.ts";
import { isDemo, readCluster } from "../read-cluster.ts";
import { readOverview } from "../read-overview.ts";
import { returnsData } from "../returns-data.ts";
import { siteColumns } from "../site-columns.ts";
import { reportById } from "./read-reports.ts";
import { reportLink } from "./report-link.ts";

const dayMs = 86_400_000;
const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - dayMs).toISOString().slice(0, 10);

type Chosen = Pick<ReportSettings, "projects">;
const projectsOf = ({ projects }: Chosen) => projects ?? undefined;

/** The time that a report tells of: its period, else what came after its last export. */
function spanOf(
  { period }: ReportSettings,
  asOf: string,
  since: string | null,
): Pick<Elapsed, "since" | "from" | "to"> | null {
  if (period !== null) {
    const { from, to } = periodDays(period);
    return from > asOf ? null : { since: "period", from: dayBefore(from), to: to < asOf ? to : asOf };
  }
  return since === null || since >= asOf ? null : { since: "export", from: since, to: asOf };
}

function sitesBetween(product: Product, from: string, to: string): Elapsed["sites"] {
  const [compared, after] = [compareDays(product, { asOf: to, from }), readCluster(product, { asOf: to })];
  if (
    compared.kind === "refused" ||
    after.kind === "refused" ||
    addTallies(Object.values(after.value.counts.stages)).sites === 0
  )
    return null;
  const { before, total, moves } = compared.value;
  return { before: { on: from, stages: before, moved: total }, after: after.value.counts, moves };
}

function elapsedOf(
  product: Product,
  settings: ReportSettings,
  asOf: string,
  lastExport: string | null,
): Outcome<Elapsed | null> {
  const span = spanOf(settings, asOf, lastExport);
  if (span === null) return done(null);
  const { from, to } = span;
  const earlier = readOverview(product, { asOf: from, projects: projectsOf(settings) });
  if (earlier.kind === "refused") return earlier;
  const begun = endOfDay(from);
  const known = product.model.changesAsOf(to);
  const changes = known.filter((change) => change.at >= begun && isOfData(change));
  const before = referencePlans(known.filter(({ at }) => at < begun));
  const plans = { before, after: referencePlans(known) };
  return done({ ...span, earlier: earlier.value, changes, plans, sites: sitesBetween(product, from, to) });
}

async function returnsOf(
  product: Product,
  settings: ReportSettings,
  asOf: string,
): Promise<Outcome<ReturnsData>> {
  const { lang, units, scenario } = settings;
  return returnsData(product, {
    asOf,
    reading: { lang, units },
    projects: projectsOf(settings),
    scenario: scenario ?? undefined,
    // The draws are made in the report worker's own thread.
    hasDraws: false,
  });
}

/** Figures that the report's day leaves out, since they were first recorded after it, and those in it that were corrected
 *  or withdrawn after it: each once, and only as known when the report left, so that a file made again says what it said. */
export function recordedLater(
  product: Pick<Product, "model">,
  asOf: string,
  knownAt: string,
): Pick<ReportData, "recordedLater"> {
  const present = dayAt(knownAt);
  if (asOf >= present) return {};
  const figures = product.model
    .changesAsOf(present)
    .filter(({ kind, at }) => kind === "figure" && at <= knownAt);
  const end = endOfDay(asOf);
  const told = new Set<string>();
  const later = new Map<string, boolean>();
  for (const change of figures) {
    if (change.kind !== "figure") continue;
    const key = changeKey(change);
    const isPresent = change.fields.value !== null;
    if (change.at >= end) later.set(key, isPresent);
    else if (isPresent) told.add(key);
    else told.delete(key);
  }
  const missing = [...later].filter(([key, isPresent]) => isPresent && !told.has(key)).length;
  const corrected = [...later.keys()].filter((key) => told.has(key)).length;
  const [first] = figures;
  return first === undefined || missing + corrected === 0
    ? {}
    : { recordedLater: { figures: missing, corrected, firstOn: dayAt(first.at) } };
}

export type ReportFor = {
  readonly settings: ReportSettings;
  /** Where it is found again; null for one made from a template. */
  readonly reportId: string | null;
  /** As-of day of its last export; null without one. */
  readonly lastExport: string | null;
  /** When it leaves, or left: what was recorded afterwards it does not know of. */
  readonly knownAt: string;
};

/** Everything that a report is made from, as it stands on its day. */
export async function reportData(
  product: Product,
  { settings, reportId, lastExport, knownAt }: ReportFor,
): Promise<Outcome<ReportData>> {
  const day = dayOf(product, settings.asOf ?? undefined);
  if (day.kind === "refused") return day;
  const asOf = day.value;
  const overview = readOverview(product, { asOf, projects: projectsOf(settings) });
  if (overview.kind === "refused") return overview;
  const elapsed = elapsedOf(product, settings, asOf, lastExport);
  if (elapsed.kind === "refused") return elapsed;
  const returns = await returnsOf(product, settings, asOf);
  if (returns.kind === "refused") return returns;
  const cluster = readCluster(product, { asOf });
  const counts = cluster.kind === "done" && overview.value.clusters.length > 0 ? cluster.value.counts : null;
  const hasMap = counts !== null && templateNeeds(settings.template, "map");
  const columns = hasMap ? siteColumns(product, { asOf }) : null;
  return done({
    overview: { ...overview.value, version: product.model.dataVersionAsOf(asOf) },
    cluster: counts,
    ...(columns?.kind === "done" ? { map: { sites: columns.value, ground: mapGround(product) } } : {}),
    returns: returns.value,
    elapsed: elapsed.value,
    ...recordedLater(product, asOf, knownAt),
    ...(templateNeeds(settings.template, "history")
      ? { history: product.model.changesAsOf(asOf).filter(isOfData) }
      : {}),
    isDemo: isDemo(product),
    shortLink: shortLinkOf(product.publicUrl, reportLink(settings, keptOf(product, reportId), asOf)),
  });
}

/** A path without a host leads nowhere from a file. */
const shortLinkOf = (host: string | null, link: string) =>
  host === null || link === "" ? "" : `${host}${link}`;

const keptOf = (product: Product, reportId: string | null) =>
  reportId === null ? null : (reportById(product, reportId) ?? null);
