import { type Precision, type Quantity, quantityText } from "@lianchi/domain";
import { usePage, useReading } from "../address/use-page.ts";
import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import css from "./Amount.module.css";

type AmountProps = {
  readonly quantity: Quantity;
  /** In the base unit of the quantity; null when it is missing. */
  readonly value: number | null;
  readonly precision?: Precision | undefined;
  readonly size?: "body" | "value" | "headline" | "display";
};

/** Number, thin gap, unit: the unit never wraps away from its number, and what is missing is a dash. */
export function Amount({ quantity, value, precision = "exact", size = "body" }: AmountProps) {
  const reading = useReading();
  const { lang } = usePage();
  const say = useWords(partsWords);
  if (value === null)
    return (
      <span className={`${css.amount} ${css[size]}`}>
        <span aria-hidden="true">—</span>
        <span className="unseen">{say.missing}</span>
      </span>
    );
  const { number, unit } = quantityText(quantity, value, reading);
  const before = precision === "about" ? say.about : precision === "atLeast" ? "≥" : "";
  return (
    <span className={`${css.amount} ${css[size]}`}>
      {before !== "" && <span className={css.before}>{before}</span>}
      <span className={css.number}>{number}</span>
      {unit !== "" && <span className={lang === "zh" || unit !== "%" ? css.unit : css.percent}>{unit}</span>}
    </span>
  );
}
