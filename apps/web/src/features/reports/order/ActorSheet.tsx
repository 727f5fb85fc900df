import { useState } from "react";
import { editingWords } from "../../../locales/editing.ts";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { ActorField } from "../../../parts/editing/ActorField.tsx";
import { rememberActor } from "../../../parts/editing/actor.ts";
import { Sheet } from "../../../parts/editing/Sheet.tsx";

type ActorSheetProps = {
  readonly onNamed: (actor: string) => void;
  readonly onClose: () => void;
};

/** Asks once who exports; afterwards the name is known on this computer. */
export function ActorSheet({ onNamed, onClose }: ActorSheetProps) {
  const say = useWords(reportsWords);
  const named = useWords(editingWords);
  const [actor, setActor] = useState("");
  const [error, setError] = useState<string | undefined>();
  const submit = () => {
    const name = actor.trim();
    if (name === "") return setError(named.fillIn);
    rememberActor(name);
    onClose();
    return onNamed(name);
  };
  return (
    <Sheet
      title={say.orderTitle}
      hint={say.orderHint}
      asks={false}
      isBusy={false}
      errors={error === undefined ? {} : { actor: error }}
      submit={say.order}
      onSubmit={submit}
      onClose={onClose}
    >
      <ActorField value={actor} error={error} onChange={setActor} />
    </Sheet>
  );
}
