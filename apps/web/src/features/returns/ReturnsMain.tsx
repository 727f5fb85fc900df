import { droppedWords, hurdleFinding, type ReturnsData, returnsCharts } from "@lianchi/charts";
import type { Lang } from "@lianchi/domain";
import { type Evaluation, isComputed } from "@lianchi/returns";
import { memo, type ReactNode, useDeferredValue, useMemo } from "react";
import { usePage } from "../../address/use-page.ts";
import { returnsWords } from "../../locales/returns.ts";
import { useWords } from "../../locales/use-words.ts";
import { PageHead } from "../../parts/PageHead.tsx";
import { SourceLine } from "../../parts/SourceLine.tsx";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { Comparables } from "./comparables/Comparables.tsx";
import { useDraws } from "./evaluation/use-evaluations.ts";
import { ModelTables } from "./ModelTables.tsx";
import { RankedTable } from "./RankedTable.tsx";
import { ReturnsChart } from "./ReturnsChart.tsx";
import css from "./ReturnsView.module.css";
import { SwitchingValues } from "./SwitchingValues.tsx";
import { TargetChoice } from "./TargetChoice.tsx";

type ReturnsMainProps = {
  readonly data: ReturnsData;
  readonly focused: Evaluation | undefined;
  readonly seed: number;
  /** The comparison with another scenario, where one is wanted. */
  readonly children: ReactNode;
};

const draws = 10_000;
/** The pictures under the comparison, in their order. */
const placed = returnsCharts
  .filter(({ place }) => place !== undefined)
  .toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));
/** More projects than these stand in rows. */
const mostColumns = 6;

/** Comparison and pictures: drawn anew with the sums alone, not with each step of the hand that changes them. */
export const ReturnsMain = memo(function ReturnsMain(props: ReturnsMainProps) {
  const { data, focused, seed, children } = props;
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const { hurdle, target } = data;
  const values = focused?.outcome.kind === "computed" ? focused.outcome.values : null;
  const simulation = useDraws(
    useMemo(
      () => (values === null ? null : { values, target, hurdle, seed, draws }),
      [values, target, hurdle, seed],
    ),
  );
  // Given up: neither compared nor ranked, and said under the table for whoever looks for one.
  const isGivenUp = ({ outcome }: Evaluation) => outcome.kind === "dropped";
  const dropped = data.evaluations.filter(isGivenUp);
  const compared = data.evaluations.filter((one) => !isGivenUp(one));
  // The years of the tables may follow a moment later than what the eye is on.
  const later = useDeferredValue(focused);
  const drawn = useMemo(() => (simulation === null ? null : { ...data, simulation }), [data, simulation]);
  const withDraws = useDeferredValue(drawn);
  return (
    <>
      <PageHead title={hurdleFinding(data, lang)} />
      {compared.length > mostColumns ? (
        <RankedTable evaluations={compared} focus={focused} />
      ) : (
        <ComparisonTable evaluations={compared} focus={focused} />
      )}
      {dropped.length > 0 && <p className={css.dropped}>{droppedWords(dropped, lang)}</p>}
      {children}
      <TargetChoice />
      <div className={css.halves}>
        {placed.map(({ id, hasDraws }) => (
          <ReturnsChart key={id} chart={id} data={hasDraws === true ? withDraws : data} />
        ))}
        <SwitchingValues values={values} />
      </div>
      {later !== undefined && isComputed(later) && <ModelTables evaluation={later} />}
      <Comparables own={useOwn(later, lang)} />
      <div className={css.fill} />
      <SourceLine>{say.method}</SourceLine>
    </>
  );
});

/** What of a project can be held beside others: net hours, as reported generation is. */
function useOwn(evaluation: Evaluation | undefined, lang: Lang) {
  return useMemo(() => {
    const { technology, shortName } = evaluation?.project.fields ?? {};
    if (evaluation === undefined || technology === undefined || technology === null) return null;
    const { capacity, investment, hours, lossRate, price } = evaluation.assembled.values;
    return {
      technology,
      name: shortName?.[lang] ?? "",
      yuanPerKw: capacity === undefined || investment === undefined ? null : investment / capacity,
      hours: hours === undefined ? null : hours * (1 - (lossRate ?? 0)),
      priceInclVat: price ?? null,
    };
  }, [evaluation, lang]);
}
