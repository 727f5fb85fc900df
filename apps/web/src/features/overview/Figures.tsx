import type { Overview } from "@lianchi/returns";
import { ChartFigure } from "../../charts/ChartFigure.tsx";
import { type Share, wholeWidth } from "../../charts/first-room.ts";
import { FindingList } from "../../parts/FindingList.tsx";
import { HeadlineTiles } from "../../parts/HeadlineTiles.tsx";
import { PageSources } from "../../parts/PageSources.tsx";
import { SourceLine } from "../../parts/SourceLine.tsx";
import { useIsPhone } from "../../parts/viewport.ts";
import { Agreements } from "./Agreements.tsx";
import css from "./Figures.module.css";

/** As in the style sheet. */
const third: Share = { part: 1, of: 3, gaps: 2 };
const fiveTwelfths: Share = { part: 5, of: 12, gaps: 2 };

/** A figure that is taller cannot be seen at once: its last row sums up the others, its table has each [px]. */
const mostHeightPx = 420;

/** The figures page: what is known, what is built, what it costs and gives, what does not agree. */
export function Figures({ overview }: { readonly overview: Overview | undefined }) {
  const size = useIsPhone() ? "phone" : "page";
  const common = { overview, size, heightLimitPx: mostHeightPx } as const;
  return (
    <div className={css.page}>
      <HeadlineTiles overview={overview} />
      <div className={css.cluster}>
        <ChartFigure chart="cluster-progress" look="bare" share={wholeWidth} {...common} />
      </div>
      <div className={css.thirds}>
        <ChartFigure chart="capacity-by-stage" share={third} {...common} />
        <ChartFigure chart="investment-by-project" share={third} {...common} />
        <ChartFigure chart="generation-by-project" share={third} {...common} />
      </div>
      <div className={css.twelfths}>
        <ChartFigure chart="money-by-project" share={fiveTwelfths} {...common} />
        <Agreements overview={overview} />
        <FindingList overview={overview} />
      </div>
      <div className={css.source}>
        <SourceLine>
          <PageSources overview={overview} />
        </SourceLine>
      </div>
    </div>
  );
}
