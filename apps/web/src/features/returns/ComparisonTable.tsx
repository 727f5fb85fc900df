import { presentStage, stageName, technologyName, unitForAll, units } from "@lianchi/domain";
import {
  type Computed,
  type Evaluation,
  isComputed,
  missingNames,
  type Rate,
  type ReturnMeasure,
  returnMeasures,
  standings,
} from "@lianchi/returns";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { usePage, useReading, useSetPage } from "../../address/use-page.ts";
import { returnsWords } from "../../locales/returns.ts";
import { textWords } from "../../locales/text.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { findingArithmetic } from "../../parts/finding-words.ts";
import { TechnologySquare } from "../../parts/TechnologySquare.tsx";
import css from "./ComparisonTable.module.css";
import { GivenNumber } from "./GivenNumber.tsx";

type ComparisonTableProps = {
  readonly evaluations: readonly Evaluation[];
  readonly focus: Evaluation | undefined;
};

/** Measures that stand at once; the others come at a wish. */
export const firstMeasures: readonly ReturnMeasure["id"][] = [
  "projectIrr",
  "equityIrr",
  "projectNpv",
  "lcoe",
  "payback",
  "discountedPayback",
  "minimumCover",
  "taxes",
  "co2",
];

/** Projects side by side: best and worst of a row by sign and weight; what cannot be evaluated keeps its column and says why. */
export function ComparisonTable({ evaluations, focus }: ComparisonTableProps) {
  const say = useWords(returnsWords);
  const [isLong, setLong] = useState(false);
  const measures = isLong
    ? returnMeasures
    : firstMeasures.flatMap((id) => returnMeasures.find((measure) => measure.id === id) ?? []);
  return (
    <section aria-label={say.table}>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col" className={css.name}>
                <span className="unseen">{say.measure}</span>
              </th>
              {evaluations.map((one) => (
                <ProjectHead key={one.project.fields.id} one={one} isFocused={one === focus} />
              ))}
            </tr>
          </thead>
          <tbody>
            <GivenRow id="capacity" quantity="power" name={say.capacity} evaluations={evaluations} />
            <GivenRow id="investment" quantity="money" name={say.investment} evaluations={evaluations} />
            {measures.map((measure, at) => (
              <MeasureRow key={measure.id} measure={measure} evaluations={evaluations}>
                {at === 0 ? measures.length : null}
              </MeasureRow>
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.under}>
        <span className={css.best}>{say.keyBest}</span>
        <span>{say.keyWorst}</span>
        {evaluations.filter(isComputed).map((one) => (
          <Doubts key={one.project.fields.id} one={one} />
        ))}
        <Button look="quiet" className={css.more} aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? say.fewer : say.more}
        </Button>
      </p>
    </section>
  );
}

function ProjectHead({ one, isFocused }: { readonly one: Evaluation; readonly isFocused: boolean }) {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const setPage = useSetPage();
  const { id, shortName, technology } = one.project.fields;
  const stage = presentStage(one.project)?.fields.stage;
  const kind = [
    technology === null ? null : technologyName[technology][lang],
    one.outcome.kind === "incomplete" ? say.cannot : stage === undefined ? null : stageName[stage][lang],
  ];
  return (
    <th scope="col" className={isFocused ? css.focused : undefined}>
      <button
        type="button"
        className={css.head}
        aria-pressed={isFocused}
        onClick={() => setPage({ focus: id }, "replace")}
      >
        <TechnologySquare technology={technology} />
        {shortName[lang]}
      </button>
      <span className={css.kind}>{kind.filter((part) => part !== null).join(" · ")}</span>
    </th>
  );
}

type GivenRowProps = {
  readonly id: "capacity" | "investment";
  readonly quantity: "power" | "money";
  readonly name: string;
  readonly evaluations: readonly Evaluation[];
};

/** What the project brings itself, with the mark of how it is known. */
function GivenRow({ id, quantity, name, evaluations }: GivenRowProps) {
  const say = useWords(returnsWords);
  const reading = useReading();
  const known = evaluations.flatMap(({ assembled }) => assembled.values[id] ?? []);
  const unitId = unitForAll(quantity, known.filter(Number.isFinite), reading);
  return (
    <tr>
      <th scope="row" className={css.name}>
        {name} <span className={css.unit}>{units[unitId].label[reading.lang]}</span>
      </th>
      {evaluations.map((one) => {
        const value = one.assembled.values[id];
        const { id: key } = one.project.fields;
        return value === undefined || !Number.isFinite(value) ? (
          <td key={key} className={css.missing}>
            — {say.notReported}
          </td>
        ) : (
          <td key={key}>
            <GivenNumber {...{ one, id, value, unitId }} />
          </td>
        );
      })}
    </tr>
  );
}

type MeasureRowProps = {
  readonly measure: ReturnMeasure;
  readonly evaluations: readonly Evaluation[];
  /** Rows that a column without results spans, in the first of them. */
  readonly children: number | null;
};

function MeasureRow({ measure, evaluations, children: span }: MeasureRowProps) {
  const say = useWords(returnsWords);
  const reading = useReading();
  const values = evaluations.map((one) =>
    isComputed(one) ? measure.of(one.outcome.results, one.outcome.model) : null,
  );
  const marks = standings(values, measure.better);
  return (
    <tr>
      <th scope="row" className={css.name}>
        {measure.name[reading.lang]} <span className={css.unit}>{measure.unit(reading)}</span>
      </th>
      {evaluations.map((one, at) => {
        const { id } = one.project.fields;
        if (!isComputed(one))
          return span === null ? null : (
            <td key={id} rowSpan={span} className={css.without}>
              <Without one={one} />
            </td>
          );
        const value = values[at] ?? null;
        const mark = marks[at] ?? null;
        return (
          <td key={id} className={mark === "best" ? css.isBest : undefined}>
            {value === null ? (
              <span className={css.missing}>{noneText(measure, one, say) ?? measure.none[reading.lang]}</span>
            ) : (
              measure.text(value, reading)
            )}
            <AlsoRates measure={measure} one={one} />
            <span className={`${css.slot} ${mark === "best" ? css.best : css.worst}`}>
              {mark !== null && (
                <>
                  <span aria-hidden="true">{mark === "best" ? "▲" : "▽"}</span>
                  <span className="unseen">（{mark === "best" ? say.best : say.worst}）</span>
                </>
              )}
            </span>
          </td>
        );
      })}
    </tr>
  );
}

function rateOf({ id }: ReturnMeasure, { outcome: { results } }: Computed): Rate | null {
  return id === "projectIrr" || id === "equityIrr" || id === "projectIrrBeforeTax" ? results[id] : null;
}

export function noneText(
  measure: ReturnMeasure,
  one: Computed,
  say: (typeof returnsWords)["zh"] | (typeof returnsWords)["en"],
) {
  const rate = rateOf(measure, one);
  if (rate === null || rate.kind === "solved") return null;
  if (rate.kind === "one-sign") return say.oneSign;
  return rate.kind === "not-finite" ? say.notFinite : say.noRoot;
}

/** Further rates at which the same flows are worth nothing: said, not hidden. */
export function AlsoRates({ measure, one }: { readonly measure: ReturnMeasure; readonly one: Computed }) {
  const say = useWords(returnsWords);
  const reading = useReading();
  const rate = rateOf(measure, one);
  if (rate === null || rate.kind !== "solved" || rate.allRates.length < 2) return null;
  const others = rate.allRates.filter((other) => other !== rate.rate);
  return (
    <span className={css.also}>
      {say.severalRates(others.map((other) => measure.text(other, reading)).join(" / "))}
    </span>
  );
}

/** Why a project has no returns, and what would help. */
export function Without({ one }: { readonly one: Evaluation }) {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const setPage = useSetPage();
  const { id } = one.project.fields;
  if (one.outcome.kind === "incomplete") {
    const names = missingNames(one.project, one.outcome.missing, lang);
    const edit = one.outcome.missing.find(
      (parameter) => parameter === "capacity" || parameter === "investment",
    );
    return (
      <>
        {say.missing(textWords[lang].all(names))}
        <br />
        {edit !== undefined && (
          <Link className={css.link} to="/projects/$id" params={{ id }} search={{ edit }}>
            {say.add}
          </Link>
        )}
        <br />
        <button type="button" className={css.link} onClick={() => setPage({ focus: id }, "replace")}>
          {say.assume}
        </button>
      </>
    );
  }
  if (one.outcome.kind === "invalid")
    return one.outcome.problems.map((problem) => (
      <span key={problem.id} className={css.problem}>
        {problem.message[lang]}
      </span>
    ));
  return null;
}

/** Reported figures that contradict each other are not used; the sums that show it stand here. */
export function Doubts({ one: { project, assembled } }: { readonly one: Computed }) {
  const say = useWords(returnsWords);
  const reading = useReading();
  const findings = new Map(assembled.notAdopted.map(({ finding }) => [finding.id, finding]));
  if (findings.size === 0) return null;
  const what = [...findings.values()]
    .map((finding) => findingArithmetic(finding, project, reading))
    .join(textWords[reading.lang].semicolon);
  return <span>{say.notAdopted(project.fields.shortName[reading.lang], what)}</span>;
}
