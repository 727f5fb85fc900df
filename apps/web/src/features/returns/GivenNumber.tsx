import { numberText, precisionWord, type UnitId } from "@lianchi/domain";
import type { Evaluation } from "@lianchi/returns";
import { usePage } from "../../address/use-page.ts";
import { BasisMark } from "../../parts/BasisMark.tsx";
import { NumberButton } from "../../parts/NumberButton.tsx";
import css from "./GivenNumber.module.css";

type GivenNumberProps = {
  readonly one: Evaluation;
  readonly id: "capacity" | "investment";
  readonly value: number;
  readonly unitId: UnitId;
};

/** What a project brings itself, with the digits and the “约” or “≥” that it has everywhere; what somebody set is exact. */
export function GivenNumber({ one: { project, assembled }, id, value, unitId }: GivenNumberProps) {
  const { lang } = usePage();
  const origin = assembled.origins[id];
  const figure = origin?.kind === "reported" ? project.figures[id] : undefined;
  const before = precisionWord[figure?.fields.precision ?? "exact"][lang].trim();
  const text = numberText(value, unitId);
  return (
    <>
      {before !== "" && <span className={css.before}>{before}</span>}
      {origin?.kind === "reported" ? <NumberButton opens={origin.figure}>{text}</NumberButton> : text}
      <span className={css.slot}>
        <BasisMark basis={figure?.basis ?? "assumed"} />
      </span>
    </>
  );
}
