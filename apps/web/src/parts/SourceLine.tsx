import { type Basis, basisName } from "@lianchi/domain";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { usePage } from "../address/use-page.ts";
import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import { BasisMark } from "./BasisMark.tsx";
import css from "./SourceLine.module.css";

/** Once a page, at its end: where the figures come from, and what the marks mean. */
export function SourceLine({ children }: { readonly children: ReactNode }) {
  return (
    <div className={css.line}>
      <p className={css.text}>{children}</p>
      <KeyToMarks />
    </div>
  );
}

/** Marks of the other kinds of documents say their name where they stand. */
const keyed = [
  "reported",
  "summed",
  "derived",
  "assumed",
  "illustrative",
  "measured",
] as const satisfies readonly Basis[];

function KeyToMarks() {
  const { lang } = usePage();
  const say = useWords(partsWords);
  return (
    <ul className={css.key} aria-label={say.keyToMarks}>
      {keyed.map((basis) => (
        <li key={basis} className={css.entry}>
          <span aria-hidden="true">
            <BasisMark basis={basis} />
          </span>
          {basisName[basis][lang]}
        </li>
      ))}
      <li className={css.more}>
        <Link to="/help">{say.moreOnMarks}</Link>
      </li>
    </ul>
  );
}
