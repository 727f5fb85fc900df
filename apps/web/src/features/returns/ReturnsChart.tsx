import { drawReturns, type Look, type ReturnsChartId, type ReturnsData } from "@lianchi/charts";
import { useMemo } from "react";
import { usePage } from "../../address/use-page.ts";
import { PictureFigure } from "../../charts/PictureFigure.tsx";
import { useFreshWhenNear } from "../../charts/use-near.ts";
import { returnsTitles } from "../../locales/charts.ts";
import { returnsWords } from "../../locales/returns.ts";
import { useWords } from "../../locales/use-words.ts";
import { useIsPhone } from "../../parts/viewport.ts";

const heights: Readonly<Record<ReturnsChartId, number>> = {
  "cash-flow": 250,
  "returns-comparison": 400,
  sensitivity: 250,
  "lcoe-stack": 180,
  "tax-by-year": 245,
  probability: 287,
  "returns-capacity": 270,
  "sensitivity-grid": 195,
};

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
  const [place, shown] = useFreshWhenNear(data);
  const draw = useMemo(
    () => (shown === null ? null : (look: Look) => drawReturns(chart, shown, look)),
    [chart, shown],
  );
  return (
    <div ref={place}>
      <PictureFigure
        chart={chart}
        plainTitle={returnsTitles[chart][lang]}
        expectedHeightPx={heights[chart]}
        draw={draw}
        size={size}
        nothing={say.cannotDraw}
      />
    </div>
  );
}
