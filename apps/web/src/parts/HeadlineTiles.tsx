import {
  besideTexts,
  languages,
  metrics,
  precisionWord,
  quantityText,
  type Reading,
  type SubjectState,
  splitTexts,
  type Total,
  type TotalledMetric,
  totalCoverage,
  totalLine,
  totalledMetrics,
  totalName,
  type Worded,
  wordedLine,
} from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { useReading } from "../address/use-page.ts";
import { overviewWords } from "../locales/overview.ts";
import { useWords } from "../locales/use-words.ts";
import { Amount } from "./Amount.tsx";
import { BasisMark } from "./BasisMark.tsx";
import { Coverage } from "./Coverage.tsx";
import css from "./HeadlineTiles.module.css";
import { KpiStrip, KpiTile } from "./KpiTile.tsx";
import { NumberButton } from "./NumberButton.tsx";

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
  const { lang } = useReading();
  const cluster = overview?.clusters.find(({ figures }) => figures.plannedCapacity !== undefined);
  const agreement = overview?.agreements.find(({ figures }) => figures.agreementSum !== undefined);
  return (
    <KpiStrip label={say.headline}>
      {totalledMetrics.map((metric) => {
        const total = overview?.totals[metric];
        return (
          <KpiTile
            key={metric}
            label={totalName[metric][lang]}
            basis={total?.value == null ? undefined : total.basis}
            under={total !== undefined && <Covered overview={overview} metric={metric} isDense={isDense} />}
          >
            {total !== undefined && (
              <>
                <NumberButton opens={`total.${metric}`}>
                  <Amount
                    quantity={metrics[metric].quantity}
                    value={total.value}
                    precision={total.precision}
                    size="display"
                  />
                </NumberButton>
                {metric === "capacity" && isDense && <SecondUnit total={total} />}
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
  isDense,
}: {
  readonly overview: Overview | undefined;
  readonly metric: TotalledMetric;
  readonly isDense: boolean;
}) {
  const say = useWords(overviewWords);
  const reading = useReading();
  const total = overview?.totals[metric];
  if (total === undefined) return say.none;
  const split = metric === "capacity" ? splitTexts(total, reading) : [];
  const all = besideTexts(total, reading);
  // A wall has room for a line: the parts and their sums stand in its finding and under its figures.
  const isBrief = !isDense && all.length > 1 && !metrics[metric].isOperating;
  const outside = total.uncounted.reduce((sum, { of }) => sum + of, total.dropped);
  const beside = isBrief ? [say.projectsApart(String(outside))] : all;
  return (
    <>
      {total.of === 0 ? (
        say.none
      ) : (
        <Coverage known={total.known} of={total.of} text={totalCoverage(total, reading.lang)} />
      )}
      {split.length > 0 && <span className={css.line}>{split.join(say.and)}</span>}
      {beside.length > 0 && <span className={css.line}>{say.beside(beside.join(say.and))}</span>}
    </>
  );
}

/** Planners know capacity in both units; beside 万千瓦 stands MW. */
function SecondUnit({ total }: { readonly total: Total }) {
  const reading = useReading();
  const line = totalLine(total, { lang: "zh", units: "si" });
  if (line === null || !languages[reading.lang].countsInWan || reading.units === "si") return null;
  return <span>· {line}</span>;
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
        <Amount
          quantity="power"
          value={plannedCapacity.fields.value}
          precision={plannedCapacity.fields.precision}
          size="display"
        />
      </NumberButton>
      {isDense && siteCount !== undefined && sites !== null && (
        <span>
          ·{" "}
          <NumberButton opens={siteCount.id} className={css.quiet}>
            {say.sites(countWord({ value: sites, precision: siteCount.fields.precision }, reading))}
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
  const text = wordedLine("power", rating, reading);
  const told = cluster.figures.siteCount?.fields;
  const sites = told?.value;
  return (
    <>
      <NumberButton opens={rating.id}>
        {isDense || sites == null
          ? say.siteRating(text)
          : say.sitesAndRating(
              countWord({ value: sites, precision: told?.precision ?? "exact" }, reading),
              text,
            )}
      </NumberButton>
      <BasisMark basis="derived" />
    </>
  );
}

/** A count as roughly as it is known, without its unit. */
const countWord = ({ value, precision }: Worded, reading: Reading): string =>
  `${precisionWord[precision][reading.lang]}${quantityText("count", value, reading).number}`;

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
          : agreementCount?.fields.precision === "atLeast"
            ? say.agreementsTileUnder(quantityText("count", count, reading).number)
            : say.agreementsTileExact(
                countWord({ value: count, precision: agreementCount?.fields.precision ?? "exact" }, reading),
              )
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
