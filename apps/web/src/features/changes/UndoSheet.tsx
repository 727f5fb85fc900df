import type { Change, HistoryLine } from "@lianchi/domain";
import { useState } from "react";
import { client } from "../../api/client.ts";
import { changesWords } from "../../locales/changes.ts";
import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import { ActorField } from "../../parts/editing/ActorField.tsx";
import { rememberedActor } from "../../parts/editing/actor.ts";
import { Sheet } from "../../parts/editing/Sheet.tsx";
import { useSave } from "../../parts/editing/use-save.ts";
import { useNotify } from "../../parts/notice.tsx";

type UndoSheetProps = {
  readonly change: Change;
  readonly line: HistoryLine;
  readonly onClose: () => void;
};

/** Asks before something is taken back, whoever did it and however long ago: what, by whom, and who takes it back. */
export function UndoSheet({ change, line, onClose }: UndoSheetProps) {
  const say = useWords(changesWords);
  const named = useWords(editingWords);
  const notify = useNotify();
  const [actor, setActor] = useState(rememberedActor);
  const saving = useSave(["actor"]);
  const submit = async () => {
    if (actor.trim() === "") return saving.refuse({ actor: named.fillIn });
    const saved = await saving.run(() => client.changes.undo.mutate({ actor, seq: change.seq }), actor);
    if (saved === null) return undefined;
    notify(say.undone);
    return onClose();
  };
  return (
    <Sheet
      title={say.undoTitle}
      hint={say.undoHint}
      asks={false}
      isBusy={saving.isBusy}
      errors={saving.errors}
      submit={say.undo}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>
        <b>{`${line.about} · ${line.thing}`}</b>
      </p>
      <p>{say.undoWhat(line.actor, line.what)}</p>
      <ActorField value={actor} error={saving.errors.actor} onChange={setActor} />
    </Sheet>
  );
}
