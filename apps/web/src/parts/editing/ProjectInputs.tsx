import type { Technology } from "@lianchi/domain";
import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import { ActorField } from "./ActorField.tsx";
import { ChoiceField, Pair, TextField } from "./Field.tsx";
import type { FieldErrors } from "./field-errors.ts";
import type { ProjectDraft } from "./project-draft.ts";

type ProjectInputsProps = {
  readonly draft: ProjectDraft;
  readonly isNew: boolean;
  /** What the id becomes when none is typed. */
  readonly idThatWouldBe: string;
  readonly technologies: readonly { readonly value: Technology | ""; readonly text: string }[];
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<ProjectDraft>) => void;
  readonly actor: string;
  readonly onActor: (actor: string) => void;
};

export function ProjectInputs(props: ProjectInputsProps) {
  const { draft, isNew, idThatWouldBe, technologies, errors, onChange, actor, onActor } = props;
  const say = useWords(editingWords);
  return (
    <>
      <TextField
        label={say.nameZh}
        isRequired
        isFirst
        error={errors.name}
        value={draft.nameZh}
        onChange={(nameZh) => onChange({ nameZh })}
      />
      <TextField
        label={say.nameEn}
        hint={say.otherLanguageHint}
        value={draft.nameEn}
        onChange={(nameEn) => onChange({ nameEn })}
      />
      <Pair>
        <TextField
          label={say.shortNameZh}
          hint={say.shortNameHint}
          error={errors.shortName}
          value={draft.shortNameZh}
          onChange={(shortNameZh) => onChange({ shortNameZh })}
        />
        <TextField
          label={say.shortNameEn}
          value={draft.shortNameEn}
          onChange={(shortNameEn) => onChange({ shortNameEn })}
        />
      </Pair>
      <Pair>
        <ChoiceField
          label={say.technology}
          isRequired
          error={errors.technology}
          value={draft.technology}
          choices={technologies}
          onChange={(technology) => onChange({ technology })}
        />
        <TextField
          label={say.location}
          error={errors.location}
          value={draft.location}
          onChange={(location) => onChange({ location })}
        />
      </Pair>
      <TextField
        label={say.note}
        isLong
        error={errors.note}
        value={draft.note}
        onChange={(note) => onChange({ note })}
      />
      {isNew && (
        <TextField
          label={say.id}
          hint={say.idHint}
          placeholder={idThatWouldBe}
          error={errors.id}
          value={draft.id}
          onChange={(id) => onChange({ id })}
        />
      )}
      <ActorField value={actor} error={errors.actor} onChange={onActor} />
    </>
  );
}
