import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { ChoiceField, Pair, TextField } from "../../parts/editing/Field.tsx";
import type { StageDraft } from "./stage-draft.ts";

type StageDateInputsProps = {
  readonly draft: StageDraft;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<StageDraft>) => void;
};

/** A day, a month, or the plain statement that the source does not say. */
export function StageDateInputs({ draft, error, onChange }: StageDateInputsProps) {
  const say = useWords(projectWords);
  return (
    <Pair>
      <ChoiceField
        label={say.stageOn}
        isRequired
        error={draft.dateKind === "none" ? error : undefined}
        value={draft.dateKind}
        choices={[
          { value: "day", text: say.dateDay },
          { value: "month", text: say.dateMonth },
          { value: "none", text: say.dateNone },
        ]}
        onChange={(dateKind) => onChange({ dateKind })}
      />
      {draft.dateKind === "day" && (
        <TextField
          type="date"
          label={say.day}
          isRequired
          error={error}
          value={draft.day}
          onChange={(day) => onChange({ day })}
        />
      )}
      {draft.dateKind === "month" && (
        <TextField
          type="month"
          label={say.month}
          placeholder="2026-05"
          isRequired
          error={error}
          value={draft.month}
          onChange={(month) => onChange({ month })}
        />
      )}
    </Pair>
  );
}
