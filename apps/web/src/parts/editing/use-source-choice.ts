import type { SourceFields } from "@lianchi/domain";
import { useState } from "react";
import type { z } from "zod";
import { usePage } from "../../address/use-page.ts";
import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import type { FieldErrors } from "./field-errors.ts";
import { newSuffix, slugOf } from "./slug.ts";
import { type SourceDraft, sourceDraftOf, sourceFieldsOf } from "./source-draft.ts";

export type SourceChoice = {
  /** `""` for none, `new` for one that is being registered here. */
  readonly id: string;
  readonly choose: (id: string) => void;
  readonly draft: SourceDraft;
  readonly change: (part: Partial<SourceDraft>) => void;
  /** What is wrong with the choice or with the new document; empty when it can be used. */
  readonly errors: FieldErrors;
  /** What to send with what is entered: the server registers a new document together with what rests on it, never before. */
  readonly wanted: WantedSource;
  /** To be called when that was written: a new document is in the list from then on. */
  readonly hold: () => void;
};

/** A document as it is sent: the server reads it by its own rules. */
export type SourceToWrite = z.input<typeof SourceFields>;

export type WantedSource = { readonly sourceId: string; readonly newSource?: SourceToWrite };

/** A source for what is being entered: one that is there, or a new one registered on the way. */
export function useSourceChoice(initial: string): SourceChoice {
  const say = useWords(editingWords);
  const { lang } = usePage();
  const [id, choose] = useState(initial);
  const [draft, setDraft] = useState(() => sourceDraftOf(null, lang));
  const [suffix] = useState(newSuffix);
  const newId = slugOf(draft.titleEn || draft.title, "source", suffix);
  const judged = sourceFieldsOf(draft, null, { ...say, lang, newId });
  const errors = id === "" ? { sourceId: say.needsSource } : newErrors(id, judged);
  const isNew = id === "new" && judged.kind === "ready";
  const wanted = isNew ? { sourceId: judged.fields.id, newSource: judged.fields } : { sourceId: id };
  const hold = () => {
    if (isNew) choose(judged.fields.id);
  };
  return { id, choose, draft, change: (part) => setDraft({ ...draft, ...part }), errors, wanted, hold };
}

function newErrors(id: string, judged: ReturnType<typeof sourceFieldsOf>): FieldErrors {
  return id === "new" && judged.kind === "wrong" ? judged.errors : {};
}
