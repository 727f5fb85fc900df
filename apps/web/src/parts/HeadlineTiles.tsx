import { quantityLine, quantityText, type SubjectState } from "@lianchi/domain";
import type { Overview, TotalledMetric } from "@lianchi/returns";
import { useReading } from "../address/use-page.ts";
import { overviewWords } from "../locales/overview.ts";
import { useWords } from "../locales/use-words.ts";
import { Amount } from "./Amount.tsx";
import { BasisMark } from "./BasisMark.tsx";
import { Coverage } from "./Coverage.tsx";
import css from "./HeadlineTiles.module.css";
import { KpiStrip, KpiTile } from "./KpiTile.tsx";
import { NumberButton } from "./NumberButton.tsx";

const tiles = [
  ["capacity", "power", "knownCapacity"],
  ["investment", "money", "knownInvestment"],
  ["generation", "energy", "knownGeneration"],
  ["tax", "money", "knownTax"],
] as const satisfies readonly (readonly [TotalledMetric, string, string])[];

type HeadlineTilesProps = {
  readonly overview: Overview | undefined;
  /** A sixth tile for the agreements, apart from the others. */
  readonly hasAgreements?: boolean;
  /** Second units and second numbers. */
  readonly isDense?: boolean;
};

/** The portfolio in five numbers, each with what it covers. */
export function HeadlineTiles({ overview, hasAgreements = false, isDense = true }: HeadlineTilesProps) {
  const say = useWords(overviewWords);
  const cluster = overview?.clusters.find(({ figures }) => figures.plannedCapacity !== undefined);
  const agreement = overview?.agreements.find(({ figures }) => figures.agreementSum !== undefined);
  return (
    <KpiStrip label={say.headline}>
      {tiles.map(([metric, quantity, word]) => {
        const total = overview?.totals[metric];
        return (
          <KpiTile
            key={metric}
            label={say[word]}
            basis={total?.value == null ? undefined : total.basis}
            under={total !== undefined && <Covered overview={overview} metric={metric} />}
          >
            {total !== undefined && (
              <>
                <NumberButton opens={`total.${metric}`}>
                  <Amount quantity={quantity} value={total.value} size="display" />
                </NumberButton>
                {metric === "capacity" && isDense && <SecondUnit valueKw={total.value} />}
              </>
            )}
          </KpiTile>
        );
      })}
      <KpiTile
        label={say.plannedWind}
        basis={cluster?.figures.plannedCapacity?.basis}
        under={cluster !== undefined && <SiteLine cluster={cluster} overview={overview} isDense={isDense} />}
      >
        {cluster !== undefined && <Planned cluster={cluster} isDense={isDense} />}
      </KpiTile>
      {hasAgreements && (agreement !== undefined || overview === undefined) && (
        <AgreementTile agreement={agreement} />
      )}
    </KpiStrip>
  );
}

function Covered({
  overview,
  metric,
}: {
  readonly overview: Overview | undefined;
  readonly metric: TotalledMetric;
}) {
  const say = useWords(overviewWords);
  const total = overview?.totals[metric];
  if (total === undefined || total.of === 0) return say.none;
  const words = total.isMixed ? say.coversShort : say.covers;
  return (
    <>
      <Coverage known={total.known} of={total.of} text={words(String(total.known), String(total.of))} />
      {total.isMixed && (
        <span className={css.caveat}>
          · <b>{say.mixed}</b>
        </span>
      )}
    </>
  );
}

/** Planners know capacity in both units; beside 万千瓦 stands MW. */
function SecondUnit({ valueKw }: { readonly valueKw: number | null }) {
  const reading = useReading();
  if (valueKw === null || reading.lang === "en" || reading.units === "si") return null;
  return <span>· {quantityLine("power", valueKw, { lang: "zh", units: "si" })}</span>;
}

function Planned({ cluster, isDense }: { readonly cluster: SubjectState; readonly isDense: boolean }) {
  const reading = useReading();
  const say = useWords(overviewWords);
  const { plannedCapacity, siteCount } = cluster.figures;
  if (plannedCapacity === undefined) return null;
  const sites = siteCount?.fields.value ?? null;
  return (
    <>
      <NumberButton opens={plannedCapacity.id}>
        <Amount quantity="power" value={plannedCapacity.fields.value} size="display" />
      </NumberButton>
      {isDense && siteCount !== undefined && sites !== null && (
        <span>
          ·{" "}
          <NumberButton opens={siteCount.id} className={css.quiet}>
            {say.sites(quantityText("count", sites, reading).number)}
          </NumberButton>
        </span>
      )}
    </>
  );
}

type SiteLineProps = {
  readonly cluster: SubjectState;
  readonly overview: Overview | undefined;
  readonly isDense: boolean;
};

function SiteLine({ cluster, overview, isDense }: SiteLineProps) {
  const reading = useReading();
  const say = useWords(overviewWords);
  const rating = overview?.measures.find(
    ({ subjectId, measure }) => subjectId === cluster.fields.id && measure === "siteRating",
  );
  if (rating === undefined) return null;
  const text = quantityLine("power", rating.value, reading);
  const sites = cluster.figures.siteCount?.fields.value;
  return (
    <>
      <NumberButton opens={rating.id}>
        {isDense || sites == null
          ? say.siteRating(text)
          : say.sitesAndRating(quantityText("count", sites, reading).number, text)}
      </NumberButton>
      <BasisMark basis="derived" />
    </>
  );
}

function AgreementTile({ agreement }: { readonly agreement: SubjectState | undefined }) {
  const reading = useReading();
  const say = useWords(overviewWords);
  const { agreementSum, agreementCount } = agreement?.figures ?? {};
  const count = agreementCount?.fields.value ?? null;
  return (
    <KpiTile
      look="apart"
      label={say.agreementsTile}
      basis={agreementSum?.basis}
      under={
        count === null
          ? say.agreementsTitle
          : say.agreementsTileUnder(quantityText("count", count, reading).number)
      }
    >
      {agreementSum !== undefined && (
        <NumberButton opens={agreementSum.id}>
          <Amount
            quantity="money"
            value={agreementSum.fields.value}
            precision={agreementSum.fields.precision}
            size="display"
          />
        </NumberButton>
      )}
    </KpiTile>
  );
}
