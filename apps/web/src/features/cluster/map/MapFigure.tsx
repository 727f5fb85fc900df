import { daysOf, type SiteCounts } from "@lianchi/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { usePage } from "../../../address/use-page.ts";
import { trpc } from "../../../api/client.ts";
import { useColumns, useGround } from "../../../api/use-cluster.ts";
import { useIsPhone } from "../../../parts/viewport.ts";
import type { Selection } from "../use-selection.ts";
import { SiteMap } from "./SiteMap.tsx";
import { TimeSlider } from "./TimeSlider.tsx";

type MapFigureProps = { readonly counts: SiteCounts; readonly selection: Selection };

/** Stage codes at the end of a day, replayed from the beginning. */
function stagesOn(
  count: number,
  timeline: {
    readonly site: readonly number[];
    readonly day: readonly (string | null)[];
    readonly stage: readonly number[];
  },
  day: string,
): Uint8Array {
  const stages = new Uint8Array(count).fill(255);
  for (const [at, site] of timeline.site.entries()) {
    const on = timeline.day[at];
    if (on != null && on > day) break;
    stages[site] = timeline.stage[at] ?? 255;
  }
  return stages;
}

const heights = { phone: 380, page: 560 } as const;

/** The map with its slider: the present, or any month of the build-up. */
export function MapFigure({ counts, selection }: MapFigureProps) {
  const { asOf } = usePage();
  const { data: columns } = useColumns();
  const { data: ground } = useGround();
  const isWhole = columns?.kind === "sites";
  const { data: timeline } = useQuery({
    ...trpc.sites.timeline.queryOptions(asOf === undefined ? {} : { asOf }),
    enabled: isWhole,
    placeholderData: keepPreviousData,
  });
  const { months, on } = counts;
  const [shown, setShown] = useState<string | null>(null);
  const last = months.length - 1;
  const found = shown === null ? last : months.findIndex(({ month }) => month === shown);
  const at = found < 0 ? last : found;
  const month = months[at]?.month;
  const change = useCallback(
    (next: number) => setShown(next >= last ? null : (months[next]?.month ?? null)),
    [months, last],
  );
  const heightPx = heights[useIsPhone() ? "phone" : "page"];
  const day = month === undefined || at === last ? asOf : ([daysOf(month).to, on].sort()[0] ?? on);
  const stages = useMemo<ArrayLike<number>>(() => {
    if (columns?.kind !== "sites") return [];
    if (timeline === undefined || day === undefined || at === last) return columns.stage;
    return stagesOn(columns.ids.length, timeline, day);
  }, [columns, timeline, day, at, last]);
  const shownThen = useMemo(() => ({ stages, day }), [stages, day]);
  if (columns === undefined || ground === undefined) return <div style={{ height: `${heightPx / 10}rem` }} />;
  return (
    <div>
      <SiteMap sites={columns} shown={shownThen} ground={ground} selection={selection} heightPx={heightPx} />
      <TimeSlider months={months} at={Math.max(0, at)} onChange={change} />
    </div>
  );
}
