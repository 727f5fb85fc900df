import { absenceName, metrics, periodText, placeText, type UnitId, unitFor } from "@lianchi/domain";
import type { Provenance, ProvenanceInput } from "@lianchi/server/api";
import { usePage, useReading } from "../../address/use-page.ts";
import { provenanceWords } from "../../locales/provenance.ts";
import { useWords } from "../../locales/use-words.ts";
import { Amount } from "../../parts/Amount.tsx";
import { BasisMark } from "../../parts/BasisMark.tsx";
import { NumberButton } from "../../parts/NumberButton.tsx";
import { TechnologySquare } from "../../parts/TechnologySquare.tsx";
import css from "./ProvenanceView.module.css";

/** Each input with its period, paragraph and mark; what is missing stands there as missing. */
export function Formula({ provenance }: { readonly provenance: Provenance }) {
  const say = useWords(provenanceWords);
  const { lang } = usePage();
  const reading = useReading();
  const { kind, formula, inputs, value, quantity, precision, basis } = provenance;
  // Summands stand in the unit of their sum, which is written once.
  const sumUnit = kind === "total" && value !== null ? unitFor(quantity, value, reading) : undefined;
  return (
    <section className={css.part}>
      <h3 className={css.name}>
        {kind === "figure" ? say.statement : say.formula}
        {kind === "measure" && formula !== null && `　${formula[lang]}`}
      </h3>
      <div className={css.inputs}>
        {inputs.map((input) => (
          <Input key={input.key} input={input} kind={kind} sumUnit={sumUnit} />
        ))}
      </div>
      {kind === "total" && (
        <div className={css.total}>
          <span>{value === null ? say.nothing : say.total}</span>
          {value !== null && (
            <span className={css.amount}>
              <Amount quantity={quantity} value={value} precision={precision} />
              <span className={css.slot}>{basis !== null && <BasisMark basis={basis} />}</span>
            </span>
          )}
        </div>
      )}
    </section>
  );
}

type InputProps = {
  readonly input: ProvenanceInput;
  readonly kind: Provenance["kind"];
  readonly sumUnit: UnitId | undefined;
};

function Input({ input, kind, sumUnit }: InputProps) {
  const { lang } = usePage();
  const { value, precision, period, place, basis, absence, technology, metric } = input;
  const name = kind === "total" ? input.subject[lang] : metrics[metric].name[lang];
  if (value === null)
    return (
      <div className={`${css.row} ${css.missing}`}>
        <TechnologySquare technology={technology} />
        <span>{name}</span>
        <span className={css.absence}>{absenceName[absence ?? "not-reported"][lang]}</span>
        <span className={css.amount}>
          <span aria-hidden="true">—</span>
          <span className={css.slot} />
        </span>
      </div>
    );
  const isUnlike = period?.kind === "sinceConnection" || period?.kind === "unstated";
  const amount = (
    <Amount
      quantity={metrics[metric].quantity}
      value={value}
      precision={precision}
      unitId={sumUnit}
      hasUnit={sumUnit === undefined}
    />
  );
  return (
    <div className={css.row}>
      <TechnologySquare technology={technology} />
      <span>{name}</span>
      <span className={isUnlike ? css.warned : css.period}>
        {period === null || period.kind === "none" ? "" : periodText(period, lang)}
      </span>
      <span className={css.place}>{place === null ? "" : placeText(place, lang)}</span>
      <span className={css.amount}>
        {kind === "figure" ? amount : <NumberButton opens={input.key}>{amount}</NumberButton>}
        <span className={css.slot}>{basis !== null && <BasisMark basis={basis} />}</span>
      </span>
    </div>
  );
}
