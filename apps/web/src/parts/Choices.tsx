import type { ReactNode } from "react";
import { usePage, useSetPage } from "../address/use-page.ts";
import css from "./Choices.module.css";
import { listOf, toggled } from "./own-search.ts";

type ChoicesProps<Value extends string> = {
  readonly legend: string;
  /** Where in the address the pressed ones stand. */
  readonly word: "stage" | "technology";
  readonly options: readonly Value[];
  readonly children: (option: Value) => ReactNode;
};

/** Buttons that stay pressed, of which any number can be: a filter that the address remembers. */
export function Choices<Value extends string>({ legend, word, options, children }: ChoicesProps<Value>) {
  const { [word]: pressed } = usePage();
  const setPage = useSetPage();
  return (
    <fieldset className={css.choices}>
      <legend className="unseen">{legend}</legend>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          className={css.choice}
          aria-pressed={listOf(pressed).includes(option)}
          onClick={() => setPage({ [word]: toggled(pressed, option) }, "replace")}
        >
          {children(option)}
        </button>
      ))}
    </fieldset>
  );
}
