import { quantityLine } from "@lianchi/domain";
import type { LayoutChoice, LayoutQuestion as Question, SitesSum } from "@lianchi/server/api";
import { useState } from "react";
import { useReading } from "../../address/use-page.ts";
import { useCluster } from "../../api/use-cluster.ts";
import { layoutWords } from "../../locales/layout.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { typedNumber } from "../../parts/editing/typed-number.ts";
import css from "./ImportPage.module.css";

type LayoutQuestionProps = {
  readonly question: Question;
  readonly onChoose: (choice: LayoutChoice) => void;
};

/** Distance that is offered first: twice the least spacing of the layout [km]. */
const firstKm = "2";

/** The file brings ids of its own while the illustrative layout is still there: what becomes of that is asked, with what
 *  the cluster comes to each way beside its plan. */
export function LayoutQuestion({ question, onChoose }: LayoutQuestionProps) {
  const say = useWords(layoutWords);
  const reading = useReading();
  const { data: cluster } = useCluster();
  const [km, setKm] = useState(
    question.chosen?.kind === "nearest" ? String(question.chosen.withinKm) : firstKm,
  );
  const withinKm = typedNumber(km);
  const isDistance = withinKm > 0 && withinKm <= 50;
  const sum = ({ sites, capacityKw }: SitesSum) =>
    say.sum(String(sites), quantityLine("power", capacityKw, reading));
  const planned = cluster?.counts.planned;
  const { chosen, matched } = question;
  // What the other ways come to is known when the file is checked that way.
  const isNearest = chosen?.kind === "nearest";
  return (
    <fieldset className={css.layout}>
      <legend className={css.question}>
        {say.title(String(question.added + matched), String(question.illustrative + matched))}
      </legend>
      {planned?.sites != null && planned.capacityKw !== null && (
        <p>{say.plan(sum({ sites: planned.sites, capacityKw: planned.capacityKw }))}</p>
      )}
      <label>
        <input
          type="radio"
          name="layout"
          checked={chosen?.kind === "replace"}
          onChange={() => onChoose({ kind: "replace" })}
        />
        {say.replace} {!isNearest && say.after(sum(question.ifReplaced))}
        {question.recorded > 0 && <span className={css.bad}> {say.recorded(String(question.recorded))}</span>}
      </label>
      <label>
        <input
          type="radio"
          name="layout"
          checked={chosen?.kind === "add"}
          onChange={() => onChoose({ kind: "add" })}
        />
        {say.add} {!isNearest && say.after(sum(question.ifAdded))}
      </label>
      <div className={css.nearest}>
        <label>
          <input
            type="radio"
            name="layout"
            checked={isNearest}
            disabled={!isDistance}
            onChange={() => onChoose({ kind: "nearest", withinKm })}
          />
          {say.nearest}
        </label>
        <label>
          {say.within}
          <input
            className={css.km}
            inputMode="decimal"
            value={km}
            aria-invalid={!isDistance}
            onChange={({ target }) => setKm(target.value)}
          />
          {say.km}
        </label>
        {isNearest && isDistance && chosen.withinKm !== withinKm && (
          <Button onClick={() => onChoose({ kind: "nearest", withinKm })}>{say.again}</Button>
        )}
      </div>
      {isNearest && (
        <p role="status">{say.matched(String(matched), String(question.added), sum(question.ifAdded))}</p>
      )}
      {chosen === null && <p className={css.bad}>{say.choose}</p>}
    </fieldset>
  );
}
