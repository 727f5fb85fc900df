import { targetName } from "@lianchi/charts";
import { decimalText, numberText } from "@lianchi/domain";
import type { Solved, Values, Wanted } from "@lianchi/returns";
import { useMemo, useState } from "react";
import { usePage } from "../../../address/use-page.ts";
import { returnsWords } from "../../../locales/returns.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Segments } from "../../../parts/Segments.tsx";
import { useAnalysis } from "../evaluation/use-evaluations.ts";
import { readShown } from "./parameter-list.ts";
import css from "./TargetSolver.module.css";

const usualGoal = { projectIrr: "8", equityIrr: "10" } as const;

/** Price or hours at which a wanted return is just reached. */
export function TargetSolver({ values }: { readonly values: Values }) {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const [measure, setMeasure] = useState<Wanted["measure"]>("projectIrr");
  const [goal, setGoal] = useState<string>(usualGoal.projectIrr);
  const rate = readShown(goal, 100);
  const isRate = rate > 0 && rate <= 0.5;
  const told = useAnalysis(
    useMemo(() => (isRate ? { values, wanted: { measure, rate } } : null), [values, measure, rate, isRate]),
  );
  return (
    <section className={css.card} aria-label={say.solver}>
      <p className={css.line}>
        {say.toReach}
        <Segments
          label={say.solver}
          value={measure}
          choices={(["projectIrr", "equityIrr"] as const).map((value) => ({
            value,
            text: targetName[value][lang].replace(/（.*）| after tax/, ""),
          }))}
          onChoose={(next) => {
            setMeasure(next);
            setGoal(usualGoal[next]);
          }}
        />
      </p>
      <p className={css.line}>
        {say.reach}
        <input
          className={css.goal}
          aria-label={say.goal}
          aria-invalid={isRate ? undefined : true}
          inputMode="decimal"
          value={goal}
          onChange={({ target }) => setGoal(target.value)}
        />
        %
      </p>
      {!isRate && <p className={css.problem}>{say.notNumber(goal)}</p>}
      {isRate && (
        <dl className={css.told} aria-live="polite">
          <Needed
            name={say.priceNeeded}
            unit={say.inclVat}
            solved={told?.price}
            present={values.price}
            decimals={3}
          />
          <Needed
            name={say.hoursNeeded}
            unit={say.hoursUnit}
            solved={told?.hours}
            present={values.hours}
            decimals={0}
          />
        </dl>
      )}
    </section>
  );
}

type NeededProps = {
  readonly name: string;
  readonly unit: string;
  readonly solved: Solved | undefined;
  readonly present: number;
  readonly decimals: number;
};

function Needed({ name, unit, solved, present, decimals }: NeededProps) {
  const say = useWords(returnsWords);
  if (solved === undefined) return <Line name={name}>{say.solving}</Line>;
  if (solved.kind === "out-of-reach") return <Line name={name}>{say.outOfReach}</Line>;
  const gap = present === 0 ? 0 : solved.value / present - 1;
  const share = `${numberText(Math.abs(gap), "percent", 1)}%`;
  const text = decimalText(solved.value, decimals, decimals);
  return (
    <Line name={name}>
      <b className={css.value}>{text}</b> {unit}
      <span className={css.gap}>
        {Math.abs(gap) < 5e-4 ? say.same : gap < 0 ? say.lower(share) : say.higher(share)}
      </span>
    </Line>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt className={css.name}>{name}</dt>
      <dd className={css.needed}>{children}</dd>
    </div>
  );
}
