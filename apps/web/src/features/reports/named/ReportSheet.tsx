import { ReportFields, type ReportSettings } from "@lianchi/domain";
import { useState } from "react";
import { useSetPage } from "../../../address/use-page.ts";
import { client, queryClient, trpc } from "../../../api/client.ts";
import { editingWords } from "../../../locales/editing.ts";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { ActorField } from "../../../parts/editing/ActorField.tsx";
import { rememberedActor } from "../../../parts/editing/actor.ts";
import { TextField } from "../../../parts/editing/Field.tsx";
import { Sheet } from "../../../parts/editing/Sheet.tsx";
import { newSuffix, slugOf } from "../../../parts/editing/slug.ts";
import { useSave } from "../../../parts/editing/use-save.ts";
import { useNotify } from "../../../parts/notice.tsx";
import type { NamedReport } from "../told-reports.ts";

export type ReportWish = "save" | "save-as" | "withdraw";

type ReportSheetProps = {
  readonly wish: ReportWish;
  readonly named: NamedReport | undefined;
  /** The version that the reader opened: what others saved since is not overwritten. */
  readonly openedVersion: number;
  readonly settings: ReportSettings;
  /** What a new one would be called. */
  readonly suggestion: string;
  /** What was changed is kept now. */
  readonly onSaved: () => void;
  readonly onClose: () => void;
};

/** Keeps a report under its name, or lists it no more. Every one of these adds a version. */
export function ReportSheet(props: ReportSheetProps) {
  const { wish, named, openedVersion, settings, suggestion, onSaved, onClose } = props;
  const say = useWords(reportsWords);
  const editing = useWords(editingWords);
  const setPage = useSetPage();
  const notify = useNotify();
  const [suffix] = useState(newSuffix);
  const [first] = useState(wish === "save" ? (named?.fields.name ?? "") : suggestion);
  const [name, setName] = useState(first);
  const [actor, setActor] = useState(rememberedActor);
  const saving = useSave(["name", "actor"]);
  const kept = wish === "save-as" ? undefined : named;
  const isWithdrawn = wish === "withdraw";
  const submit = async () => {
    const wrong = {
      ...(name.trim() === "" ? { name: editing.fillIn } : {}),
      ...(actor.trim() === "" ? { actor: editing.fillIn } : {}),
    };
    if (Object.keys(wrong).length > 0) return saving.refuse(wrong);
    const id = kept?.fields.id ?? slugOf(name, "report", suffix);
    const saved = await saving.run(async () => {
      const judged = ReportFields.safeParse({
        id,
        name: isWithdrawn ? kept?.fields.name : name,
        settings: isWithdrawn ? kept?.fields.settings : settings,
        isWithdrawn,
      });
      // What the form itself would refuse is sent all the same: the server says why in the reader's words.
      const fields = judged.success
        ? judged.data
        : { id: ReportFields.shape.id.parse(id), name, settings, isWithdrawn };
      await client.reports.save.mutate({
        actor,
        expectedVersion: kept === undefined ? 0 : openedVersion,
        fields,
      });
      await queryClient.invalidateQueries({ queryKey: trpc.reports.list.queryKey() });
    }, actor);
    if (saved === null) return undefined;
    notify(isWithdrawn ? say.withdrawn : say.saved);
    onSaved();
    const { template, asOf } = settings;
    setPage(
      isWithdrawn
        ? { report: undefined, draft: undefined, template: template === "quarterly" ? undefined : template }
        : { report: id, template: undefined, draft: undefined, asOf: asOf ?? undefined },
    );
    return onClose();
  };
  const titles = { save: say.saveTitle, "save-as": say.saveAsTitle, withdraw: say.withdrawTitle } as const;
  const { errors } = saving;
  return (
    <Sheet
      title={titles[wish]}
      hint={isWithdrawn ? say.withdrawHint : say.saveHint}
      isBusy={saving.isBusy}
      errors={errors}
      submit={isWithdrawn ? say.withdraw.replace("…", "") : editing.save}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {!isWithdrawn && (
        <TextField
          label={say.reportName}
          isRequired
          isFirst
          error={errors.name}
          value={name}
          onChange={setName}
        />
      )}
      <ActorField value={actor} error={errors.actor} onChange={setActor} />
    </Sheet>
  );
}
