import type { Revision, SourceFields } from "@lianchi/domain";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { ChoiceField, Pair, TextField } from "../../parts/editing/Field.tsx";
import type { FieldErrors } from "../../parts/editing/field-errors.ts";
import { SourceChoiceField } from "../../parts/editing/SourceChoiceField.tsx";
import type { SourceChoice } from "../../parts/editing/use-source-choice.ts";
import type { PlaceDraft } from "./place-draft.ts";

type SourceChoiceInputsProps = {
  readonly sources: readonly Revision<SourceFields>[];
  readonly choice: SourceChoice;
  readonly place: PlaceDraft;
  readonly onPlace: (part: Partial<PlaceDraft>) => void;
  readonly errors: FieldErrors;
};

/** On which document it rests, and where in it. There is no way past it. */
export function SourceChoiceInputs({ sources, choice, place, onPlace, errors }: SourceChoiceInputsProps) {
  return (
    <>
      <SourceChoiceField sources={sources} choice={choice} errors={errors} />
      <PlaceInputs place={place} onChange={onPlace} error={errors.place} />
    </>
  );
}

type PlaceInputsProps = {
  readonly place: PlaceDraft;
  readonly onChange: (part: Partial<PlaceDraft>) => void;
  readonly error: string | undefined;
};

function PlaceInputs({ place, onChange, error }: PlaceInputsProps) {
  const say = useWords(projectWords);
  const isNumbered = place.kind === "paragraph" || place.kind === "page";
  return (
    <Pair>
      <ChoiceField
        label={say.place}
        error={error}
        value={place.kind}
        choices={[
          { value: "paragraph", text: say.placeParagraph },
          { value: "page", text: say.placePage },
          { value: "other", text: say.placeOther },
          { value: "none", text: say.placeNone },
        ]}
        onChange={(kind) => onChange({ kind })}
      />
      {isNumbered && (
        <Pair>
          <TextField
            label={say.placeFrom}
            isRequired
            inputMode="numeric"
            value={place.from}
            onChange={(from) => onChange({ from })}
          />
          <TextField
            label={say.placeTo}
            inputMode="numeric"
            placeholder={place.from}
            value={place.to}
            onChange={(to) => onChange({ to })}
          />
        </Pair>
      )}
      {place.kind === "other" && (
        <TextField
          label={say.placeText}
          isRequired
          value={place.text}
          onChange={(text) => onChange({ text })}
        />
      )}
    </Pair>
  );
}
