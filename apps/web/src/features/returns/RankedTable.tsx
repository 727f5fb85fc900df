import { presentStage, stageName, technologyName, unitForAll, units } from "@lianchi/domain";
import { type Evaluation, isComputed, type ReturnMeasure, returnMeasures, standings } from "@lianchi/returns";
import { useState } from "react";
import { usePage, useReading, useSetPage } from "../../address/use-page.ts";
import { returnsWords } from "../../locales/returns.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { TechnologySquare } from "../../parts/TechnologySquare.tsx";
import { AlsoRates, Doubts, firstMeasures, noneText, Without } from "./ComparisonTable.tsx";
import { GivenNumber } from "./GivenNumber.tsx";
import css from "./RankedTable.module.css";
import { isHighFirst, rankedOrder, usualSort } from "./ranked-order.ts";

type RankedTableProps = {
  readonly evaluations: readonly Evaluation[];
  readonly focus: Evaluation | undefined;
};

const given = [
  { id: "capacity", quantity: "power" },
  { id: "investment", quantity: "money" },
] as const;

/** More projects than columns have room for: a row each, in the order of any measure. */
export function RankedTable({ evaluations, focus }: RankedTableProps) {
  const say = useWords(returnsWords);
  const reading = useReading();
  const { lang } = reading;
  const { sort = usualSort } = usePage();
  const [isLong, setLong] = useState(false);
  const measures = isLong
    ? returnMeasures
    : firstMeasures.flatMap((id) => returnMeasures.find((measure) => measure.id === id) ?? []);
  const rows = rankedOrder(evaluations, sort);
  const unitOf = ({ id, quantity }: (typeof given)[number]) =>
    unitForAll(
      quantity,
      evaluations.flatMap(({ assembled }) => assembled.values[id] ?? []).filter(Number.isFinite),
      reading,
    );
  const [powerUnit, moneyUnit] = [unitOf(given[0]), unitOf(given[1])];
  const marksOf = new Map(
    measures.map((measure) => [
      measure.id,
      standings(
        rows.map((one) => (isComputed(one) ? measure.of(one.outcome.results, one.outcome.model) : null)),
        measure.better,
      ),
    ]),
  );
  return (
    <section aria-label={say.table}>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col" className={css.name}>
                {say.projectColumn}
              </th>
              <SortHead id="capacity" name={say.capacity} unit={units[powerUnit].label[lang]} sort={sort} />
              <SortHead
                id="investment"
                name={say.investment}
                unit={units[moneyUnit].label[lang]}
                sort={sort}
              />
              {measures.map((measure) => (
                <SortHead
                  key={measure.id}
                  id={measure.id}
                  name={measure.name[lang]}
                  unit={measure.unit(reading)}
                  sort={sort}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((one, at) => (
              <tr key={one.project.fields.id} data-focused={one === focus || undefined}>
                <ProjectName one={one} isFocused={one === focus} />
                {given.map(({ id }) => (
                  <GivenCell key={id} one={one} id={id} unitId={id === "capacity" ? powerUnit : moneyUnit} />
                ))}
                {isComputed(one) ? (
                  measures.map((measure) => {
                    const value = measure.of(one.outcome.results, one.outcome.model);
                    const isNone = value === null || !Number.isFinite(value);
                    const mark = marksOf.get(measure.id)?.[at] ?? null;
                    return (
                      <td key={measure.id} data-best={mark === "best" || undefined}>
                        {isNone ? (
                          <span className={css.missing}>
                            {noneText(measure, one, say) ?? measure.none[lang]}
                          </span>
                        ) : (
                          measure.text(value, reading)
                        )}
                        <AlsoRates measure={measure} one={one} />
                        <Mark measure={measure} standing={mark} />
                      </td>
                    );
                  })
                ) : (
                  <td colSpan={measures.length} className={css.without}>
                    <Without one={one} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.under}>
        <span>{say.keyBestColumn}</span>
        <span>{say.keyWorstColumn}</span>
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

type SortHeadProps = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly sort: string;
};

/** The head of a column, which sorts by it: first the better end, then the other. */
function SortHead({ id, name, unit, sort }: SortHeadProps) {
  const setPage = useSetPage();
  const isDown = sort === `-${id}`;
  const isSorting = isDown || sort === id;
  const next = isSorting ? (isDown ? id : `-${id}`) : isHighFirst(id) ? `-${id}` : id;
  return (
    <th scope="col" aria-sort={isSorting ? (isDown ? "descending" : "ascending") : "none"}>
      <button type="button" className={css.sort} onClick={() => setPage({ sort: next }, "replace")}>
        {name}
        <span aria-hidden="true">{isSorting ? (isDown ? " ↓" : " ↑") : ""}</span>
        <span className={css.unit}>{unit}</span>
      </button>
    </th>
  );
}

function ProjectName({ one, isFocused }: { readonly one: Evaluation; readonly isFocused: boolean }) {
  const { lang } = usePage();
  const setPage = useSetPage();
  const { id, name, shortName, technology } = one.project.fields;
  const stage = presentStage(one.project)?.fields.stage;
  const kind = [
    technology === null ? null : technologyName[technology][lang],
    stage === undefined ? null : stageName[stage][lang],
  ];
  return (
    <th scope="row" className={css.name}>
      <button
        type="button"
        className={css.project}
        aria-pressed={isFocused}
        title={name[lang]}
        onClick={() => setPage({ focus: id }, "replace")}
      >
        <TechnologySquare technology={technology} />
        <span className={css.short}>{shortName[lang]}</span>
      </button>
      <span className={css.kind}>{kind.filter((part) => part !== null).join(" · ")}</span>
    </th>
  );
}

type GivenCellProps = {
  readonly one: Evaluation;
  readonly id: (typeof given)[number]["id"];
  readonly unitId: ReturnType<typeof unitForAll>;
};

function GivenCell({ one, id, unitId }: GivenCellProps) {
  const say = useWords(returnsWords);
  const value = one.assembled.values[id];
  if (value === undefined || !Number.isFinite(value))
    return <td className={css.missing}>— {say.notReported}</td>;
  return (
    <td>
      <GivenNumber {...{ one, id, value, unitId }} />
    </td>
  );
}

function Mark({
  measure,
  standing,
}: {
  readonly measure: ReturnMeasure;
  readonly standing: ReturnType<typeof standings>[number] | null;
}) {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  if (standing === null) return <span className={css.slot} />;
  const isBest = standing === "best";
  return (
    <span className={css.slot} data-standing={standing}>
      <span aria-hidden="true">{isBest ? "▲" : "▽"}</span>
      <span className="unseen">
        （{measure.name[lang]}：{isBest ? say.bestColumn : say.worstColumn}）
      </span>
    </span>
  );
}
