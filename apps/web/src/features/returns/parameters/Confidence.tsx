import type { Confidence } from "@lianchi/returns";
import { returnsWords } from "../../../locales/returns.ts";
import { useWords } from "../../../locales/use-words.ts";
import css from "./Confidence.module.css";

const marks = ["F", "F2", "K", "C"] as const satisfies readonly Confidence[];

/** How far a default can be trusted, told apart by outline and fill as well as by letter. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }) {
  const say = useWords(returnsWords);
  const name = say[`confidence${confidence}`];
  return (
    <span className={`${css.mark} ${css[confidence]}`} title={name}>
      <span aria-hidden="true">{confidence}</span>
      <span className="unseen">{name}</span>
    </span>
  );
}

export function ConfidenceKey() {
  const say = useWords(returnsWords);
  return (
    <ul className={css.key} aria-label={say.key}>
      {marks.map((mark) => (
        <li key={mark} className={css.entry}>
          <span aria-hidden="true">
            <ConfidenceMark confidence={mark} />
          </span>
          {say[`confidence${mark}`]}
        </li>
      ))}
    </ul>
  );
}
