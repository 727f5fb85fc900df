import {
  languages,
  type Precision,
  placedNumber,
  type Quantity,
  type UnitId,
  unitFor,
  units,
} from "@lianchi/domain";
import { usePage, useReading } from "../address/use-page.ts";
import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import css from "./Amount.module.css";

type AmountProps = {
  readonly quantity: Quantity;
  /** In the base unit of the quantity; null when it is missing. */
  readonly value: number | null;
  readonly precision?: Precision | undefined;
  /** Values in one column share a unit; without it each takes the one that suits it. */
  readonly unitId?: UnitId | undefined;
  readonly hasUnit?: boolean;
  readonly size?: "body" | "value" | "headline" | "display";
};

/** A tile has room for so many digits in full size; letters of the unit are this wide beside a digit. */
const roomyLetters = 12.5;
const smallLetter = 0.4;

/** Number, thin gap, unit: the unit never wraps away from its number, and what is missing is a dash. */
export function Amount({
  quantity,
  value,
  precision = "exact",
  unitId,
  hasUnit = true,
  size = "body",
}: AmountProps) {
  const reading = useReading();
  const { lang } = usePage();
  const say = useWords(partsWords);
  if (value === null)
    return (
      <span className={`${css.amount} ${css[size]}`}>
        <span className={css.number} aria-hidden="true">
          —
        </span>
        <span className="unseen">{say.missing}</span>
      </span>
    );
  const shownIn = unitId ?? unitFor(quantity, value, reading);
  const unit = hasUnit ? units[shownIn].label[lang] : "";
  const before = precision === "about" ? say.about : precision === "atLeast" ? "≥" : "";
  const number = placedNumber(value, shownIn, size === "display" ? "said" : "listed", precision);
  const isLong = number.length + before.length / 2 + unit.length * smallLetter > roomyLetters;
  return (
    <span className={`${css.amount} ${css[size]}`} data-long={isLong || undefined}>
      {before !== "" && <span className={css.before}>{before}</span>}
      <span className={css.number}>{number}</span>
      {unit !== "" && (
        <span className={unit !== "%" || languages[lang].isPercentApart ? css.unit : css.percent}>
          {unit}
        </span>
      )}
    </span>
  );
}
