import { type Revision, SourceFields } from "@lianchi/domain";
import { useState } from "react";
import { usePage } from "../../address/use-page.ts";
import { client } from "../../api/client.ts";
import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import { useNotify } from "../notice.tsx";
import { ActorField } from "./ActorField.tsx";
import { rememberedActor } from "./actor.ts";
import { readBy } from "./read-by.ts";
import { Sheet } from "./Sheet.tsx";
import { SourceInputs } from "./SourceInputs.tsx";
import { StaleNotice } from "./StaleNotice.tsx";
import { newSuffix, slugOf } from "./slug.ts";
import { type SourceDraft, sourceDraftOf, sourceFieldNames, sourceFieldsOf } from "./source-draft.ts";
import { useSave } from "./use-save.ts";

type SourceSheetProps = {
  /** The revision that is edited; null registers a new document. */
  readonly source: Revision<SourceFields> | null;
  readonly onClose: () => void;
  readonly onSaved?: (id: string) => void;
};

export function SourceSheet({ source, onClose, onSaved }: SourceSheetProps) {
  const say = useWords(editingWords);
  const { lang } = usePage();
  const notify = useNotify();
  // What was there when the form opened; news that arrive meanwhile must not slip under what is typed.
  const [before] = useState(source);
  const [first] = useState<SourceDraft>(() => sourceDraftOf(before?.fields ?? null, lang));
  const [draft, setDraft] = useState(first);
  const [actor, setActor] = useState(rememberedActor);
  const [suffix] = useState(newSuffix);
  const saving = useSave(sourceFieldNames);
  const newId = slugOf(draft.titleEn || draft.title, "source", suffix);
  const judged = sourceFieldsOf(draft, before?.fields ?? null, { ...say, lang, newId });

  const save = async (expectedVersion: number) => {
    const noActor = actor.trim() === "" ? { actor: say.fillIn } : {};
    if (judged.kind === "wrong" || noActor.actor !== undefined)
      return saving.refuse({ ...(judged.kind === "wrong" ? judged.errors : {}), ...noActor });
    const { fields } = judged;
    const saved = await saving.run(async () => {
      await client.sources.save.mutate({ actor, expectedVersion, fields });
    }, actor);
    if (saved === null) return undefined;
    notify(say.sourceSaved(fields.title));
    onSaved?.(fields.id);
    return onClose();
  };
  const { stale } = saving;
  const mine = judged.kind === "ready" ? readBy(SourceFields, judged.fields) : null;
  return (
    <Sheet
      title={before === null ? say.addSource : say.editSource}
      isBusy={saving.isBusy}
      errors={saving.errors}
      submit={say.save}
      onSubmit={() => void save(before?.version ?? 0)}
      onClose={onClose}
    >
      {stale !== null && mine !== null && (
        <StaleNotice
          current={stale}
          mine={{ fields: mine }}
          titleOf={(id) => id}
          onReapply={() => void save(stale.version)}
          onDrop={onClose}
        />
      )}
      <SourceInputs
        isFirst
        draft={draft}
        errors={saving.errors}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      <ActorField value={actor} error={saving.errors.actor} onChange={setActor} />
    </Sheet>
  );
}
