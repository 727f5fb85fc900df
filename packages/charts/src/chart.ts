import type { Lang, Metric } from "@lianchi/domain";
import type { ClusterOutlook, Overview } from "@lianchi/returns";
import type { TwoDays } from "./cluster/earlier-day.ts";
import type { AnyChartId, Drawing, Look, Picture } from "./engine/picture.ts";
import type { ReturnsData } from "./returns/returns-data.ts";
import type { SiteMapData } from "./site-map/map-data.ts";
import { words } from "./words/index.ts";

/** What a chart may be drawn from, by the name of what it needs. */
export type DataOf = {
  readonly overview: Overview;
  /** The counts of a cluster's sites on one day. */
  readonly outlook: ClusterOutlook;
  /** The same with each site and the ground. */
  readonly sites: SiteMapData;
  readonly days: TwoDays;
  readonly returns: ReturnsData;
};
export type Need = keyof DataOf;

export type Family = "overview" | "cluster" | "returns";

const familyOf = {
  overview: "overview",
  outlook: "cluster",
  sites: "cluster",
  days: "cluster",
  returns: "returns",
} as const satisfies Readonly<Record<Need, Family>>;

/** The page on which the charts of a family stand. */
export const pageOf = { overview: "/", cluster: "/cluster", returns: "/returns" } as const satisfies Readonly<
  Record<Family, string>
>;

/** What a chart says of itself; the rest follows. */
type Said<Id extends AnyChartId, Needs extends Need> = {
  readonly id: Id;
  readonly needs: Needs;
  /** Height of its area before its data is there [px]: that of the data that the product opens with, so that a page seldom
   *  moves when the drawing comes. */
  readonly expectedHeightPx: number | Readonly<Record<Look["size"], number>>;
  /** Metrics whose figures it draws: provenance leads on to it. */
  readonly metrics?: readonly Metric[];
  /** Why it may have nothing to draw, where not for the reason of its family. */
  readonly emptyFor?: "dates" | "connections" | "plan";
  /** Its turn on a page that lists its charts. */
  readonly place?: number;
  /** It looks at one project alone, and is named with it. */
  readonly isOfOneProject?: true;
  /** Its data holds many draws, which take a while. */
  readonly hasDraws?: true;
  /** @param plainTitle what it shows, where no finding is said instead */
  readonly draw: (data: DataOf[Needs], look: Look, plainTitle: string) => Drawing;
};

/** An entry of the catalogue: everything that screen, files, command, reports and guide know of a chart. */
export type Chart<Id extends AnyChartId, Needs extends Need> = Omit<Said<Id, Needs>, "draw"> & {
  readonly family: (typeof familyOf)[Needs];
  /** What it is called in menus, and before its data is there. */
  readonly name: (lang: Lang) => string;
  readonly draw: (data: DataOf[Needs], look: Look) => Picture;
};

/** @example export const pace = chart({ id: "pace", needs: "outlook", expectedHeightPx: 150, draw }) */
export function chart<const Id extends AnyChartId, const Needs extends Need>(
  said: Said<Id, Needs>,
): Chart<Id, Needs> {
  const { id, needs } = said;
  return {
    ...said,
    family: familyOf[needs],
    name: (lang) => words[lang].chartNames[id],
    draw: (data, look) => {
      const plainTitle = words[look.lang].titles[id];
      const { title, ...rest } = said.draw(data, look, plainTitle);
      return { chart: id, title, plainTitle, ...rest };
    },
  };
}

/** @returns the height of a chart's area before its data is there [px] */
export function expectedHeight(
  { expectedHeightPx }: { readonly expectedHeightPx: Said<AnyChartId, Need>["expectedHeightPx"] },
  size: Look["size"],
): number {
  return typeof expectedHeightPx === "number" ? expectedHeightPx : expectedHeightPx[size];
}
