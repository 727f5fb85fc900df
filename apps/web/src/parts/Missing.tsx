import { type Absence, absenceName } from "@lianchi/domain";
import { usePage } from "../address/use-page.ts";
import css from "./Missing.module.css";

/** Stands where a value would: never a zero, and it says why there is none. */
export function Missing({ absence }: { readonly absence: Absence }) {
  const { lang } = usePage();
  return (
    <span className={css.missing}>
      <span aria-hidden="true">— </span>
      {absenceName[absence][lang]}
    </span>
  );
}
