import { defaults, parameterSpecs, shownValue } from "@lianchi/returns";
import { usePage } from "../../../address/use-page.ts";
import { returnsWords } from "../../../locales/returns.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Button } from "../../../parts/Button.tsx";
import { beijingTime } from "../../../parts/beijing-time.ts";
import css from "./ParameterDetails.module.css";
import type { ParameterRowProps } from "./parameter-row-props.ts";

/** Default, source, day and confidence of a parameter; who changed it, when and why; and the way back. */
export function ParameterDetails({ id, one, kept, temporary, onSet }: ParameterRowProps) {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const origin = one?.assembled.origins[id];
  const technology = one?.assembled.technology ?? null;
  const usual = technology === null ? undefined : defaults[id][technology];
  const standard = origin?.kind === "default" ? origin.from : usual;
  const unset = one?.assembled.unset[id];
  const rows: (readonly [string, string])[] = [];
  if (standard !== undefined) {
    const { unit } = parameterSpecs[id];
    rows.push(
      [say.byDefault, `${shownValue(id, standard.value, lang)} ${unit[lang]}`.trim()],
      [say.source, standard.source[lang]],
      [say.place, say[standard.place]],
      [say.asOf, standard.asOf],
      [say.confidence, `${standard.confidence} · ${say[`confidence${standard.confidence}`]}`],
    );
  }
  if (origin?.kind === "reported") rows.push([say.source, say.confidenceReported]);
  if (origin?.kind === "derived") rows.push([say.source, say.fromReported]);
  if (kept !== undefined) {
    rows.push([say.who, `${kept.actor} · ${beijingTime(kept.at)}`]);
    if (kept.reason !== null) rows.push([say.reason, kept.reason]);
    if (kept.asOf !== null) rows.push([say.holdsOn, kept.asOf]);
  }
  return (
    <div className={css.details}>
      <dl className={css.list}>
        {rows.map(([term, text]) => (
          <div key={term} className={css.pair}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {(temporary !== undefined || kept !== undefined) && (
        <Button onClick={() => onSet(id, temporary === undefined && unset !== undefined ? unset : null)}>
          {say.reset}
        </Button>
      )}
    </div>
  );
}
