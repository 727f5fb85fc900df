import {
  type Extent,
  type FarSites,
  farSites,
  frameOf,
  type Group,
  groupsOf,
  type MapView,
  type SiteCells,
  type SiteColumns,
  sitesInView,
} from "@lianchi/charts";
import { siteStages } from "@lianchi/domain";
import type { SiteColumnsAnswer } from "@lianchi/server/api";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { trpc } from "../../../api/client.ts";

/** What the map draws and counts. */
export type MapField = {
  /** The sites that are drawn one by one; none where cells are drawn. */
  readonly columns: SiteColumns;
  /** Their stage codes on the day that is shown. */
  readonly stages: ArrayLike<number>;
  readonly cells: SiteCells | null;
  /** Batches, where all sites are at hand. */
  readonly groups: { readonly batches: readonly Group[]; readonly all: Group } | null;
  /** All sites with a position, and those by stage in the order of `siteStages`. */
  readonly placed: number;
  readonly counts: readonly number[];
  readonly inView: { readonly count: number; readonly capacityKw: number };
};

export const noColumns: SiteColumns = {
  ids: [],
  lon: [],
  lat: [],
  stage: [],
  batch: [],
  ratingKw: [],
  isIllustrative: [],
  batchNames: [],
  unplaced: 0,
};

/** What the map shows at first, and the sites that lie too far off for it. */
type WholeFrame = {
  readonly extent: Extent | null;
  readonly far: FarSites;
  /** Places in the columns of those far off, where all sites are at hand. */
  readonly left: readonly number[];
};

export function frameOfAll(sites: SiteColumnsAnswer): WholeFrame {
  if (sites.kind === "many") return { extent: sites.extent, far: sites.far, left: [] };
  const frame = frameOf({ ...sites, count: sites.ids.length });
  return {
    extent: frame.extent,
    far: farSites(frame, sites, (site) => sites.ids[site] ?? ""),
    left: frame.far,
  };
}

function countsOf(stages: ArrayLike<number>, count: number): readonly number[] {
  const counts = siteStages.map(() => 0);
  for (let site = 0; site < count; site++) {
    const code = stages[site] ?? 255;
    if (code < counts.length) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

type Shown = {
  /** Stage codes of all sites on the day that is shown, where they are at hand. */
  readonly stages: ArrayLike<number>;
  /** The day that is shown; undefined for the present. */
  readonly day: string | undefined;
  /** Sites that have no part in where their batch stands. */
  readonly left: readonly number[];
};

/** All sites are at hand. */
function useWhole(sites: SiteColumnsAnswer, { stages, left }: Shown, view: MapView): MapField | null {
  const columns = sites.kind === "sites" ? sites : null;
  const groups = useMemo(
    () => (columns === null ? null : groupsOf({ ...columns, stage: stages }, left)),
    [columns, stages, left],
  );
  const counts = useMemo(
    () => (columns === null ? [] : countsOf(stages, columns.ids.length)),
    [columns, stages],
  );
  const inView = useMemo(() => {
    const found = columns === null ? [] : sitesInView(columns, view);
    const capacityKw = found.reduce((kw, site) => kw + (columns?.ratingKw[site] ?? 0), 0);
    return { count: found.length, capacityKw };
  }, [columns, view]);
  return columns === null
    ? null
    : { columns, stages, cells: null, groups, placed: columns.ids.length, counts, inView };
}

/** While the map moves nothing is asked [ms]. */
const restMs = 120;

function useRested(view: MapView): MapView {
  const [rested, setRested] = useState(view);
  useEffect(() => {
    const due = setTimeout(() => setRested(view), restMs);
    return () => clearTimeout(due);
  }, [view]);
  return rested;
}

/** The server draws together what is too many to be held here. */
function useParts(sites: SiteColumnsAnswer, day: string | undefined, view: MapView): MapField | null {
  const many = sites.kind === "many" ? sites : null;
  const { x, y, pxPerDegree, widthPx, heightPx } = useRested(view);
  const asked = {
    x: Math.round(x * 1e6) / 1e6,
    y: Math.round(y * 1e6) / 1e6,
    pxPerDegree: Math.max(1, Math.round(pxPerDegree * 1e3) / 1e3),
    widthPx: Math.max(1, Math.round(widthPx)),
    heightPx: Math.max(1, Math.round(heightPx)),
  };
  const { data } = useQuery({
    ...trpc.sites.view.queryOptions({ view: asked, ...(day === undefined ? {} : { asOf: day }) }),
    enabled: many !== null && widthPx > 1,
    placeholderData: keepPreviousData,
  });
  return useMemo(() => {
    if (many === null) return null;
    const counts = siteStages.map((_, code) =>
      many.cells.stages.reduce((sum, stages) => sum + (stages[code] ?? 0), 0),
    );
    const columns = data?.shown.kind === "sites" ? data.shown.columns : noColumns;
    return {
      columns,
      stages: columns.stage,
      cells: data === undefined ? many.cells : data.shown.kind === "cells" ? data.shown.cells : null,
      groups: null,
      placed: many.placed,
      counts,
      inView: { count: data?.count ?? many.placed, capacityKw: data?.capacityKw ?? 0 },
    };
  }, [many, data]);
}

export function useField(sites: SiteColumnsAnswer, shown: Shown, view: MapView): MapField {
  const whole = useWhole(sites, shown, view);
  const parts = useParts(sites, shown.day, view);
  const field = whole ?? parts;
  if (field === null) throw new Error("sites are either at hand or many");
  return field;
}
