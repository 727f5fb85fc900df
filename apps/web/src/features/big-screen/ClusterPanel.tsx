import { type ClusterProgress, clusterProgressOf } from "@lianchi/charts";
import { numberText, quantityLine, quantityText, unitFor } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import type { ReactNode } from "react";
import { useReading } from "../../address/use-page.ts";
import { bigScreenWords } from "../../locales/big-screen.ts";
import { useWords } from "../../locales/use-words.ts";
import { Amount } from "../../parts/Amount.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { Missing } from "../../parts/Missing.tsx";
import { NumberButton } from "../../parts/NumberButton.tsx";
import css from "./ClusterPanel.module.css";

/** The wind cluster in the middle of the wall: its sites, what is being built, what runs. */
export function ClusterPanel({ overview }: { readonly overview: Overview | undefined }) {
  const say = useWords(bigScreenWords);
  const reading = useReading();
  const progress = overview === undefined ? null : clusterProgressOf(overview);
  const count = progress?.cluster.figures.siteCount?.fields.value;
  const title = count == null ? say.cluster : say.clusterSites(quantityText("count", count, reading).number);
  return (
    <Figure title={title} subtitle={say.clusterSubtitle}>
      <div className={css.room}>
        {progress !== null && overview !== undefined && <Numbers progress={progress} overview={overview} />}
      </div>
    </Figure>
  );
}

function Numbers({
  progress,
  overview,
}: {
  readonly progress: ClusterProgress;
  readonly overview: Overview;
}) {
  const say = useWords(bigScreenWords);
  const reading = useReading();
  const { cluster, plannedKw, underConstruction, underConstructionKw, gridConnected, gridConnectedKw } =
    progress;
  const planned = cluster.figures.plannedCapacity;
  const rating = overview.measures.find(
    ({ subjectId, measure }) => subjectId === cluster.fields.id && measure === "siteRating",
  );
  const unitId = unitFor("power", plannedKw, reading);
  const share = (kw: number) => say.equals(`${numberText(kw / plannedKw, "percent")}%`);
  const only = underConstruction.length === 1 ? underConstruction[0]?.figures.capacity : undefined;
  return (
    <dl className={css.numbers}>
      <Big
        name={say.planned}
        opens={planned?.id}
        under={rating === undefined ? "" : say.ofOneSize(quantityLine("power", rating.value, reading))}
      >
        <Amount quantity="power" value={plannedKw} unitId={unitId} size="display" />
      </Big>
      <Big
        name={say.underConstruction}
        opens={only?.id}
        under={underConstructionKw > 0 ? share(underConstructionKw) : ""}
      >
        {underConstructionKw === 0 && progress.underConstructionUnreported > 0 ? (
          <Missing absence="not-reported" />
        ) : (
          <Amount quantity="power" value={underConstructionKw} unitId={unitId} size="display" />
        )}
      </Big>
      <Big name={say.gridConnected} under={gridConnected.length === 0 ? say.none : share(gridConnectedKw)}>
        {gridConnectedKw === 0 && progress.gridConnectedUnreported > 0 ? (
          <Missing absence="not-reported" />
        ) : (
          <Amount quantity="power" value={gridConnectedKw} unitId={unitId} size="display" />
        )}
      </Big>
    </dl>
  );
}

type BigProps = {
  readonly name: string;
  readonly opens?: string | undefined;
  readonly under: string;
  readonly children: ReactNode;
};

function Big({ name, opens, under, children }: BigProps) {
  return (
    <div className={css.number}>
      <dt>{name}</dt>
      <dd>{opens === undefined ? children : <NumberButton opens={opens}>{children}</NumberButton>}</dd>
      <dd className={css.under}>{under}</dd>
    </div>
  );
}
