import { useState } from "react";
import { client, queryClient, trpc } from "../../../api/client.ts";
import { editingWords } from "../../../locales/editing.ts";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { ActorField } from "../../../parts/editing/ActorField.tsx";
import { rememberedActor } from "../../../parts/editing/actor.ts";
import { Sheet } from "../../../parts/editing/Sheet.tsx";
import { useSave } from "../../../parts/editing/use-save.ts";
import { useNotify } from "../../../parts/notice.tsx";
import type { NamedSchedule } from "../told-reports.ts";

type EndSheetProps = { readonly schedule: NamedSchedule; readonly onClose: () => void };

/** Ends a schedule under somebody's name. */
export function EndSheet({ schedule, onClose }: EndSheetProps) {
  const say = useWords(reportsWords);
  const editing = useWords(editingWords);
  const notify = useNotify();
  const [actor, setActor] = useState(rememberedActor);
  const saving = useSave(["actor"]);
  const submit = async () => {
    if (actor.trim() === "") return saving.refuse({ actor: editing.fillIn });
    const saved = await saving.run(async () => {
      await client.reports.saveSchedule.mutate({
        actor,
        expectedVersion: schedule.version,
        fields: { ...schedule.fields, isWithdrawn: true },
      });
      await queryClient.invalidateQueries({ queryKey: trpc.reports.list.queryKey() });
    }, actor);
    if (saved === null) return undefined;
    notify(say.scheduleEnded);
    return onClose();
  };
  return (
    <Sheet
      title={say.endTitle}
      hint={say.endHint}
      asks={false}
      isBusy={saving.isBusy}
      errors={saving.errors}
      submit={say.end}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ActorField value={actor} error={saving.errors.actor} onChange={setActor} />
    </Sheet>
  );
}
