import { sourceKindName, sourceKinds } from "@lianchi/domain";
import { usePage } from "../../address/use-page.ts";
import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import css from "./Field.module.css";
import { ChoiceField, Pair, TextField } from "./Field.tsx";
import type { FieldErrors } from "./field-errors.ts";
import type { SourceDraft } from "./source-draft.ts";

type SourceInputsProps = {
  readonly draft: SourceDraft;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<SourceDraft>) => void;
  readonly isFirst?: boolean;
};

/** The fields of a document, in a form of its own or within another. */
export function SourceInputs({ draft, errors, onChange, isFirst = false }: SourceInputsProps) {
  const say = useWords(editingWords);
  const { lang } = usePage();
  return (
    <>
      <ChoiceField
        label={say.sourceKind}
        hint={say.sourceKindHint}
        isRequired
        error={errors.kind}
        choices={sourceKinds.map((value) => ({ value, text: sourceKindName[value][lang] }))}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <TextField
        label={say.title}
        isRequired
        isFirst={isFirst}
        error={errors.title}
        value={draft.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label={say.titleEn}
        error={errors.titleEn}
        value={draft.titleEn}
        onChange={(titleEn) => onChange({ titleEn })}
      />
      <Pair>
        <TextField
          label={say.author}
          error={errors.author}
          value={draft.author}
          onChange={(author) => onChange({ author })}
        />
        <TextField
          label={say.publisher}
          error={errors.publisher}
          value={draft.publisher}
          onChange={(publisher) => onChange({ publisher })}
        />
      </Pair>
      <TextField
        type="date"
        label={say.publishedOn}
        hint={say.publishedOnHint}
        error={errors.publishedOn}
        value={draft.publishedOn}
        onChange={(publishedOn) => onChange({ publishedOn })}
      />
      {draft.publishedOn === "" && <YearInputs draft={draft} errors={errors} onChange={onChange} />}
      <TextField
        type="url"
        label={say.url}
        hint={say.urlHint}
        error={errors.url}
        value={draft.url}
        onChange={(url) => onChange({ url })}
      />
    </>
  );
}

/** Of an undated document: its year, and from what that follows. */
function YearInputs({ draft, errors, onChange }: SourceInputsProps) {
  const say = useWords(editingWords);
  return (
    <>
      <Pair>
        <TextField
          label={say.year}
          inputMode="numeric"
          placeholder="2023"
          error={errors.year}
          value={draft.year}
          onChange={(year) => onChange({ year })}
        />
        <label className={css.check}>
          <input
            type="checkbox"
            checked={draft.isYearInferred}
            onChange={({ target }) => onChange({ isYearInferred: target.checked })}
          />
          {say.yearInferred}
        </label>
      </Pair>
      {draft.isYearInferred && draft.year !== "" && (
        <TextField
          label={say.yearReason}
          hint={say.yearReasonHint}
          isRequired
          isLong
          error={errors.yearReason}
          value={draft.yearReason}
          onChange={(yearReason) => onChange({ yearReason })}
        />
      )}
    </>
  );
}
