import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import type { DateDraft } from "./date-draft.ts";
import { ChoiceField, Pair, TextField } from "./Field.tsx";

type DateFieldProps = {
  readonly draft: DateDraft;
  readonly error: string | undefined;
  readonly onChange: (draft: DateDraft) => void;
};

export function DateField({ draft, error, onChange }: DateFieldProps) {
  const say = useWords(editingWords);
  return (
    <Pair>
      <ChoiceField
        label={say.dated}
        isRequired
        value={draft.kind}
        choices={[
          { value: "day", text: say.dateDay },
          { value: "month", text: say.dateMonth },
          { value: "none", text: say.dateNone },
        ]}
        onChange={(kind) => onChange({ ...draft, kind })}
      />
      {draft.kind === "day" && (
        <TextField
          type="date"
          label={say.day}
          isRequired
          error={error}
          value={draft.day}
          onChange={(day) => onChange({ ...draft, day })}
        />
      )}
      {draft.kind === "month" && (
        <TextField
          label={say.month}
          placeholder={say.monthExample}
          isRequired
          error={error}
          value={draft.month}
          onChange={(month) => onChange({ ...draft, month })}
        />
      )}
    </Pair>
  );
}
