import { type Absence, glossary, revisionWords } from "@lianchi/domain";
import { usePage } from "../address/use-page.ts";
import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import css from "./Missing.module.css";

/** Stands where a value would: never a zero, and it says why there is none. */
export function Missing({ absence }: { readonly absence: Absence }) {
  const { lang } = usePage();
  const say = useWords(partsWords);
  const worded = useWords(revisionWords);
  const isNotYet = absence === "not-yet-operating";
  return (
    <span className={css.missing} title={isNotYet ? glossary.notYetOperating[lang] : undefined}>
      <span aria-hidden="true">— </span>
      {isNotYet ? worded.notYet : say.missing}
    </span>
  );
}
