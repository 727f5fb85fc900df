import type { SiteColumns } from "@lianchi/charts";
import { daysOf, type SiteCounts } from "@lianchi/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { usePage } from "../../../address/use-page.ts";
import { trpc } from "../../../api/client.ts";
import { useIsPhone } from "../../../parts/viewport.ts";
import { useColumns } from "../use-cluster.ts";
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
  const { data: ground } = useQuery(trpc.sites.ground.queryOptions());
  const { data: timeline } = useQuery({
    ...trpc.sites.timeline.queryOptions(asOf === undefined ? {} : { asOf }),
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
  const stages = useMemo<ArrayLike<number>>(() => {
    if (columns === undefined) return [];
    if (timeline === undefined || month === undefined || at === last) return columns.stage;
    const end = daysOf(month).to;
    return stagesOn(columns.ids.length, timeline, [end, on].sort()[0] ?? on);
  }, [columns, timeline, month, at, last, on]);
  if (columns === undefined || ground === undefined) return <div style={{ height: `${heightPx / 10}rem` }} />;
  const placed: SiteColumns = columns;
  return (
    <div>
      <SiteMap columns={placed} stages={stages} ground={ground} selection={selection} heightPx={heightPx} />
      <TimeSlider months={months} at={Math.max(0, at)} onChange={change} />
    </div>
  );
}
