import type { Revision, SourceFields } from "@lianchi/domain";
import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import css from "./Field.module.css";
import { ChoiceField } from "./Field.tsx";
import type { FieldErrors } from "./field-errors.ts";
import { SourceInputs } from "./SourceInputs.tsx";
import type { SourceChoice } from "./use-source-choice.ts";

type SourceChoiceFieldProps = {
  readonly sources: readonly Revision<SourceFields>[];
  readonly choice: SourceChoice;
  readonly errors: FieldErrors;
};

/** On which document it rests: one that is registered, or one that is being registered here. There is no way past it. */
export function SourceChoiceField({ sources, choice, errors }: SourceChoiceFieldProps) {
  const say = useWords(editingWords);
  // A document registered a moment ago is not in the list until the answer comes.
  const isListed = sources.some(({ fields }) => fields.id === choice.id);
  const fresh = choice.id === "" || choice.id === "new" || isListed;
  return (
    <>
      <ChoiceField
        label={say.source}
        isRequired
        error={errors.sourceId}
        value={choice.id}
        choices={[
          { value: "", text: say.chooseSource },
          ...sources.map(({ fields }) => ({ value: String(fields.id), text: fields.title })),
          ...(fresh ? [] : [{ value: choice.id, text: choice.draft.title }]),
          { value: "new", text: say.newSource },
        ]}
        onChange={choice.choose}
      />
      {choice.id === "new" && (
        <fieldset className={css.within}>
          <legend className={css.legend}>{say.addSource}</legend>
          <SourceInputs draft={choice.draft} errors={errors} onChange={choice.change} />
        </fieldset>
      )}
    </>
  );
}
