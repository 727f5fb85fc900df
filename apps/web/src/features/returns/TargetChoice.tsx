import { targetName } from "@lianchi/charts";
import { targets } from "@lianchi/returns";
import { useId, useState } from "react";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { returnsWords } from "../../locales/returns.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { typedNumber } from "../../parts/editing/typed-number.ts";
import { Segments } from "../../parts/Segments.tsx";
import { useReturnsAddress, usualSeed } from "./returns-address.ts";
import css from "./TargetChoice.module.css";

/** What sensitivity and draws look at, the rate they are held against, and the seed of the draws. */
export function TargetChoice() {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const setPage = useSetPage();
  const { target, hurdle, seed } = useReturnsAddress();
  const shown = String(Number((hurdle * 100).toPrecision(6)));
  const [typed, setTyped] = useState<string | null>(null);
  const wrongId = useId();
  const value = typedNumber((typed ?? shown).replace(/[%％\s]/g, ""));
  const isWrong = typed !== null && typed.trim() !== "" && !(value >= 0 && value <= 100);
  const settle = () => {
    if (isWrong) return;
    setTyped(null);
    if (typed === null || typed.trim() === "") return;
    const rate = String(Number((value / 100).toFixed(6)));
    setPage({ hurdle: rate === "0.08" ? undefined : rate }, "replace");
  };
  return (
    <div className={css.bar}>
      <span className={css.label}>{say.looksAt}</span>
      <div className={css.target}>
        <Segments
          label={say.target}
          value={target}
          choices={targets.map((value) => ({ value, text: targetName[value][lang] }))}
          onChoose={(value) => setPage({ target: value === "projectIrr" ? undefined : value }, "replace")}
        />
      </div>
      <label className={css.field}>
        {say.hurdle}
        <input
          className={css.input}
          inputMode="decimal"
          value={typed ?? shown}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? wrongId : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={settle}
          onKeyDown={({ key }) => key === "Enter" && settle()}
        />
        {say.hurdleUnit}
      </label>
      {isWrong && (
        <span id={wrongId} className={css.wrong} role="alert">
          {say.hurdleWrong(typed)}
        </span>
      )}
      <span className={css.field}>
        {say.seed} {seed}
      </span>
      <Button
        onClick={() => {
          const next = (seed % 999_983) + 1;
          setPage({ seed: next === usualSeed ? undefined : String(next) }, "replace");
        }}
      >
        {say.redraw}
      </Button>
    </div>
  );
}
