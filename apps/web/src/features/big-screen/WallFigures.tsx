import type { Overview } from "@lianchi/returns";
import { ChartFigure } from "../../charts/ChartFigure.tsx";
import { FindingList } from "../../parts/FindingList.tsx";
import { HeadlineTiles } from "../../parts/HeadlineTiles.tsx";
import { PageSources } from "../../parts/PageSources.tsx";
import { SourceLine } from "../../parts/SourceLine.tsx";
import { useIsWall } from "../../parts/viewport.ts";
import css from "./BigScreen.module.css";
import { WallMap } from "./WallMap.tsx";

export function WallFigures({ overview }: { readonly overview: Overview | undefined }) {
  const isBounded = useIsWall();
  const common = { overview, size: "big", hasMenu: false } as const;
  const shared = { ...common, isBounded };
  return (
    <>
      <HeadlineTiles overview={overview} hasAgreements isDense={false} />
      <div className={css.columns}>
        <div className={css.column}>
          <ChartFigure chart="capacity-by-stage" {...shared} />
          <ChartFigure chart="investment-by-project" {...shared} />
        </div>
        <div className={css.column}>
          <WallMap isBounded={isBounded} />
        </div>
        <div className={css.column}>
          <ChartFigure chart="generation-by-project" {...shared} />
          <FindingList overview={overview} hasLink={false} isBounded={isBounded} />
        </div>
      </div>
      <ChartFigure chart="cluster-progress" {...common} />
      <SourceLine>
        <PageSources overview={overview} />
      </SourceLine>
    </>
  );
}
