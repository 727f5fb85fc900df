import {
  entryOf,
  expectedHeight,
  type Look,
  type ReturnsChartId,
  type ReturnsData,
  returnsCharts,
} from "@lianchi/charts";
import { useMemo } from "react";
import { usePage } from "../../address/use-page.ts";
import { PictureFigure } from "../../charts/PictureFigure.tsx";
import { useFreshWhenNear } from "../../charts/use-near.ts";
import { returnsWords } from "../../locales/returns.ts";
import { useWords } from "../../locales/use-words.ts";
import { useIsPhone } from "../../parts/viewport.ts";

type ReturnsChartProps = {
  readonly chart: ReturnsChartId;
  /** Null while the sums are on their way. */
  readonly data: ReturnsData | null;
};

/** A picture of returns in its frame. */
export function ReturnsChart({ chart, data }: ReturnsChartProps) {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const size = useIsPhone() ? "phone" : "page";
  const entry = entryOf(returnsCharts, chart);
  const [place, shown] = useFreshWhenNear(data);
  const draw = useMemo(
    () => (shown === null ? null : (look: Look) => entry.draw(shown, look)),
    [entry, shown],
  );
  return (
    <div ref={place}>
      <PictureFigure
        chart={chart}
        plainTitle={entry.name(lang)}
        expectedHeightPx={expectedHeight(entry, size)}
        draw={draw}
        size={size}
        nothing={say.cannotDraw}
      />
    </div>
  );
}
