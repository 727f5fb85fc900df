import { type Metric, metrics } from "@lianchi/domain";
import { usePage } from "../../address/use-page.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { ChoiceField, Pair, TextField } from "../../parts/editing/Field.tsx";
import type { FigureDraft } from "./figure-draft.ts";
import { amountExamples, qualifiedText, readAmount } from "./read-amount.ts";
import css from "./Sheets.module.css";

type AmountInputsProps = {
  readonly metric: Metric;
  readonly draft: FigureDraft;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<FigureDraft>) => void;
};

/** A value with its unit; under it stands at once how it was understood. */
export function AmountInputs({ metric, draft, error, onChange }: AmountInputsProps) {
  const say = useWords(projectWords);
  const { lang } = usePage();
  const { quantity } = metrics[metric];
  const examples = amountExamples(quantity, lang);
  const read = readAmount(draft.amount, quantity, lang);
  // While somebody is still typing, a value without its unit is unfinished and not wrong.
  const unreadable =
    read.kind === "unreadable"
      ? say.unreadable(read.text, examples)
      : read.kind === "qualified"
        ? qualifiedText(read, lang)
        : undefined;
  const told = read.kind === "read" ? error : (error ?? unreadable);
  const isUnread = read.kind !== "read" && told !== undefined;
  return (
    <Pair>
      <TextField
        label={say.amount}
        isRequired
        isFirst
        error={told}
        hint={
          isUnread ? undefined : (
            <span aria-live="polite">
              {read.kind === "read" ? (
                <span className={css.understood}>
                  {say.understood("")}
                  <b>{read.both}</b>
                </span>
              ) : (
                say.amountHint(examples)
              )}
            </span>
          )
        }
        value={draft.amount}
        onChange={(amount) => onChange({ amount })}
      />
      <ChoiceField
        label={say.precision}
        isRequired
        value={draft.precision}
        choices={[
          { value: "exact", text: say.exact },
          { value: "about", text: say.about },
          { value: "atLeast", text: say.atLeast },
        ]}
        onChange={(precision) => onChange({ precision })}
      />
    </Pair>
  );
}
