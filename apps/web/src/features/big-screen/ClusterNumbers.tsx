import type { ClusterProgress } from "@lianchi/charts";
import { numberText, quantityLine } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import type { ReactNode } from "react";
import { useReading } from "../../address/use-page.ts";
import { bigScreenWords } from "../../locales/big-screen.ts";
import { useWords } from "../../locales/use-words.ts";
import { Amount } from "../../parts/Amount.tsx";
import { NumberButton } from "../../parts/NumberButton.tsx";
import css from "./ClusterPanel.module.css";

type ClusterNumbersProps = { readonly progress: ClusterProgress; readonly overview: Overview };

export function ClusterNumbers({ progress, overview }: ClusterNumbersProps) {
  const say = useWords(bigScreenWords);
  const reading = useReading();
  const { cluster, plannedKw, underConstruction, underConstructionKw, gridConnected, gridConnectedKw } =
    progress;
  const sites = cluster.figures.siteCount;
  const rating = overview.measures.find(
    ({ subjectId, measure }) => subjectId === cluster.fields.id && measure === "siteRating",
  );
  const share = (kw: number) => say.equals(`${numberText(kw / plannedKw, "percent")}%`);
  const [building] = underConstruction;
  return (
    <dl className={css.numbers}>
      {sites !== undefined && (
        <NumberWithName
          name={say.sites}
          under={rating === undefined ? "" : say.ofOneSize(quantityLine("power", rating.value, reading))}
        >
          <NumberButton opens={sites.id}>
            <Amount quantity="count" value={sites.fields.value} size="headline" />
          </NumberButton>
        </NumberWithName>
      )}
      <NumberWithName
        name={say.underConstruction}
        under={underConstructionKw > 0 ? share(underConstructionKw) : ""}
      >
        {building?.figures.capacity === undefined || underConstruction.length > 1 ? (
          <Amount quantity="power" value={underConstructionKw} size="headline" />
        ) : (
          <NumberButton opens={building.figures.capacity.id}>
            <Amount quantity="power" value={underConstructionKw} size="headline" />
          </NumberButton>
        )}
      </NumberWithName>
      <NumberWithName
        name={say.gridConnected}
        under={gridConnected.length === 0 ? say.none : share(gridConnectedKw)}
      >
        <Amount quantity="power" value={gridConnectedKw} size="headline" />
      </NumberWithName>
    </dl>
  );
}

type NumberWithNameProps = { readonly name: string; readonly under: string; readonly children: ReactNode };

function NumberWithName({ name, under, children }: NumberWithNameProps) {
  return (
    <div className={css.number}>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd className={css.under}>{under}</dd>
    </div>
  );
}
