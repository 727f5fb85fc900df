import {
  basisMark,
  domainWords,
  type Lang,
  numberText,
  type Precision,
  precisionWord,
  type Reading,
  type SubjectState,
  shareLine,
  shareText,
  standingSites,
  type UnitId,
  units,
} from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import type { Run } from "../engine/drawing.ts";
import type { Look } from "../engine/picture.ts";
import { isFiltered, withCommas } from "../engine/sentences.ts";
import { precisionOfCapacity } from "../rows/stage-rows.ts";
import { words } from "../words/index.ts";
import type { ClusterProgress } from "./wind-cluster.ts";

/** How many of the cluster's recorded sites are on the grid; null where none is. */
export function connectedSites({ sites }: Pick<Overview, "sites">, lang: Lang): string | null {
  if (sites === null || sites.gridConnected.sites === 0) return null;
  const count = (of: number) => numberText(of, "piece");
  const standing = standingSites(sites).sites;
  const [all, connected] = [count(standing), count(sites.gridConnected.sites)];
  const share = shareText(sites.gridConnected.sites / Math.max(1, standing));
  return words[lang].windCluster.connectedSites(connected, all, share);
}

/** Nothing is said of a sum of which nothing is known, nor of the absence of wind in a choice of projects. */
export function clusterTitle(
  overview: Overview,
  progress: ClusterProgress | null,
  { lang }: Look,
  plainTitle: string,
): string {
  if (progress === null) return plainTitle;
  const { plannedKw, underConstructionKw, gridConnectedKw } = progress;
  const roughnessOf = (projects: readonly SubjectState[]) => [
    precisionOfCapacity(projects),
    progress.cluster.figures.plannedCapacity?.fields.precision,
  ];
  const say = words[lang].windCluster;
  const isPart = isFiltered(overview);
  const parts: string[] = [];
  // Of the whole cluster its own sites tell; the projects beside it are compared with it.
  const bySites = isPart ? null : connectedSites(overview, lang);
  if (bySites !== null) parts.push(bySites);
  if (underConstructionKw > 0) {
    const share = shareLine(underConstructionKw / plannedKw, roughnessOf(progress.underConstruction), lang);
    const isPartlyKnown = progress.underConstructionUnreported > 0;
    parts.push(say.building(share, { isPart, isPartlyKnown }));
  } else if (progress.underConstruction.length === 0 && !isPart) parts.push(say.noneBuilding);
  if (gridConnectedKw > 0) {
    const share = shareLine(gridConnectedKw / plannedKw, roughnessOf(progress.gridConnected), lang);
    parts.push(say.running(share, { isPart, isFollowing: parts.length > 0 }));
  } else if (progress.gridConnected.length === 0 && !isPart && bySites === null) parts.push(say.noneRunning);
  return parts.length === 0 ? plainTitle : say.title(parts);
}

/** The report does not say whether these projects belong to the planned sites: the bar compares, it does not count. */
export function clusterNote(
  { cluster, underConstruction, gridConnected }: ClusterProgress,
  lang: Lang,
): string | null {
  const winds = [...underConstruction, ...gridConnected];
  if (winds.length === 0) return null;
  const count = cluster.figures.siteCount?.fields.value ?? null;
  const [only] = winds;
  const name = (winds.length === 1 ? only?.fields.shortName[lang] : undefined) ?? null;
  const { precision = "exact" } = cluster.figures.siteCount?.fields ?? {};
  const sites = count === null ? null : `${precisionWord[precision][lang]}${numberText(count, "piece")}`;
  return words[lang].windCluster.note(name, sites);
}

type Part = {
  readonly name: string;
  readonly projects: readonly SubjectState[];
  readonly kw: number;
  readonly unreported: number;
};

/** Mark of a sum over projects: that of the figure when there is one alone. */
function markOf(figures: readonly SubjectState["figures"]["capacity"][], lang: Lang): readonly Run[] {
  const known = figures.flatMap((figure) => figure ?? []);
  const [only] = known;
  if (only === undefined) return [];
  const basis = known.length === 1 ? only.basis : "summed";
  return [{ basis, mark: basisMark[basis][lang] }];
}

/** Full words at first, fewer with each step: the unit, the other unit and the project go. */
export const leastWords = 2;
/** Where not even these have room: the note has what is left out. */
export const bareWords = 3;

function bracketed(parts: readonly string[], lang: Lang): readonly Run[] {
  const said = withCommas(parts, lang);
  return said === "" ? [] : [{ text: domainWords[lang].text.inBrackets(said) }];
}

function amount(part: Amount, unitId: UnitId, step: number, lang: Lang): string {
  const { kw, precision } = part;
  return `${precisionWord[precision][lang]}${numberText(kw, unitId)}${step >= leastWords ? "" : ` ${units[unitId].label[lang]}`}`;
}

type Amount = { readonly kw: number; readonly precision: Precision };

/** The same capacity for readers who count in megawatts. */
const inMegawatts = ({ kw, precision }: Amount, unitId: UnitId, step: number, lang: Lang) =>
  unitId === "wanKw" && step === 0
    ? `${precisionWord[precision][lang]}${numberText(kw, "mw")} ${units.mw.label[lang]}`
    : "";

/** @param step 0 for all words, up to `bareWords` */
export function partLabel(whole: Part, unitId: UnitId, step: number, { lang }: Reading): readonly Run[] {
  const { name, projects, kw, unreported } = whole;
  const say = words[lang].windCluster;
  if (kw === 0 && unreported > 0)
    return [
      { text: `${name} `, isBold: true },
      { text: say.unreported, tone: "ink3" },
    ];
  const [only] = projects;
  const part = { kw, precision: precisionOfCapacity(projects) };
  const project = projects.length === 1 && step < leastWords ? (only?.fields.shortName[lang] ?? "") : "";
  const others = unreported === 0 || step >= bareWords ? "" : say.othersUnreported(unreported);
  return [
    { text: `${name} ${amount(part, unitId, step, lang)}`, isBold: true },
    ...bracketed([inMegawatts(part, unitId, step, lang), project, others], lang),
    ...markOf(
      projects.map(({ figures }) => figures.capacity),
      lang,
    ),
  ];
}

export function plannedLabel(
  { cluster, plannedKw }: ClusterProgress,
  unitId: UnitId,
  step: number,
  { lang }: Reading,
): readonly Run[] {
  const precision = cluster.figures.plannedCapacity?.fields.precision ?? "exact";
  const part = { kw: plannedKw, precision };
  return [
    { text: `${words[lang].windCluster.planned} ${amount(part, unitId, step, lang)}`, isBold: true },
    ...bracketed([inMegawatts(part, unitId, step, lang)], lang),
    ...markOf([cluster.figures.plannedCapacity], lang),
  ];
}
