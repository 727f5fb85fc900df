import { periodText } from "@lianchi/domain";
import type { Provenance } from "@lianchi/server/api";
import { usePage, useReading } from "../../address/use-page.ts";
import { provenanceWords } from "../../locales/provenance.ts";
import { textWords } from "../../locales/text.ts";
import { useWords } from "../../locales/use-words.ts";
import { Amount } from "../../parts/Amount.tsx";
import { BasisMark } from "../../parts/BasisMark.tsx";
import { Coverage } from "../../parts/Coverage.tsx";
import { secondUnitText } from "../../parts/second-unit.ts";
import { coverageWords } from "./coverage-words.ts";
import css from "./ProvenanceView.module.css";
import { useSubjectName } from "./use-subject-name.ts";

/** Name, value in two units, mark; coverage and period. */
export function Headline({ provenance }: { readonly provenance: Provenance }) {
  const say = useWords(provenanceWords);
  const reading = useReading();
  const { lang } = usePage();
  const { quantity, value, basis, precision, coverage, period } = provenance;
  const second = value === null ? null : secondUnitText(quantity, { value, precision }, reading);
  const name = useSubjectName(provenance);
  const periods = [
    ...new Set(
      provenance.inputs.flatMap((input) => (input.period === null ? [] : [periodText(input.period, lang)])),
    ),
  ];
  const isTimed = period.kind !== "none";
  return (
    <div>
      <h2 className={css.subject}>{name}</h2>
      <span className={css.mark}>{basis !== null && <BasisMark basis={basis} form="long" />}</span>
      <p className={css.value}>
        <Amount quantity={quantity} value={value} precision={precision} size="headline" />
        {second !== null && (
          <span>
            {say.same} {second}
          </span>
        )}
      </p>
      <p className={css.covered}>
        {coverage !== null && <Coverage {...coverage} text={coverageWords(provenance, lang)} />}
        {coverage !== null && (isTimed || provenance.isMixed) && <span aria-hidden="true">·</span>}
        {provenance.isMixed ? (
          <span className={css.warned}>{say.mixedPeriods(textWords[lang].all(periods))}</span>
        ) : (
          isTimed && <span>{periodText(period, lang)}</span>
        )}
      </p>
    </div>
  );
}
