import { type Absence, absenceName } from "@lianchi/domain";
import { usePage } from "../address/use-page.ts";
import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import css from "./Missing.module.css";

/** Stands where a value would: never a zero, and it says why there is none. */
export function Missing({ absence }: { readonly absence: Absence }) {
  const { lang } = usePage();
  const say = useWords(partsWords);
  return (
    <span className={css.missing} title={absence === "not-reported" ? undefined : absenceName[absence][lang]}>
      <span aria-hidden="true">— </span>
      {say[absence]}
    </span>
  );
}
