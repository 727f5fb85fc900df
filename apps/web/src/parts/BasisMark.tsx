import { type Basis, basisMark, basisMeaning, basisName } from "@lianchi/domain";
import { usePage } from "../address/use-page.ts";
import { textWords } from "../locales/text.ts";
import css from "./BasisMark.module.css";

type BasisMarkProps = {
  readonly basis: Basis;
  /** Long in tiles and popovers, short in tables and charts. */
  readonly form?: "long" | "short";
};

/** How a number came to be known, told apart without colour. Stands after the number, never in its place. */
export function BasisMark({ basis, form = "short" }: BasisMarkProps) {
  const { lang } = usePage();
  const name = basisName[basis][lang];
  if (form === "long")
    return (
      <span className={`${css.mark} ${css[basis] ?? ""}`} title={basisMeaning[basis][lang]}>
        {name}
      </span>
    );
  return (
    <span
      className={`${css.mark} ${css[basis] ?? ""}`}
      title={`${name}${textWords[lang].colon}${basisMeaning[basis][lang]}`}
    >
      <span aria-hidden="true">{basisMark[basis][lang]}</span>
      <span className="unseen">{textWords[lang].inBrackets(name)}</span>
    </span>
  );
}
