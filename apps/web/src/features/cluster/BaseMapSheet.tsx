import { coordinateSystemName } from "@lianchi/domain";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { client, trpc } from "../../api/client.ts";
import { editingWords } from "../../locales/editing.ts";
import { planWords } from "../../locales/plan.ts";
import { useWords } from "../../locales/use-words.ts";
import { ActorField } from "../../parts/editing/ActorField.tsx";
import { rememberedActor } from "../../parts/editing/actor.ts";
import { CheckField, ChoiceField, TextField } from "../../parts/editing/Field.tsx";
import { Sheet } from "../../parts/editing/Sheet.tsx";
import { SourceChoiceField } from "../../parts/editing/SourceChoiceField.tsx";
import { useSave } from "../../parts/editing/use-save.ts";
import { useSourceChoice } from "../../parts/editing/use-source-choice.ts";
import { useNotify } from "../../parts/notice.tsx";

type BaseMapSheetProps = {
  readonly version: number;
  readonly isLoaded: boolean;
  readonly onClose: () => void;
};

/** Puts an approved boundary under the sites, or takes it away. */
export function BaseMapSheet({ isLoaded, onClose, ...opened }: BaseMapSheetProps) {
  // As it was when the form opened: what others write meanwhile must not slip under it.
  const [version] = useState(opened.version);
  const say = useWords(planWords);
  const named = useWords(editingWords);
  const notify = useNotify();
  const fileId = useId();
  const { data: sources = [] } = useQuery(trpc.sources.list.queryOptions({}));
  const [text, setText] = useState<string | null>(null);
  const [name, setName] = useState("");
  const [approval, setApproval] = useState("");
  const [system, setSystem] = useState<"WGS84" | "CGCS2000" | "GCJ02">("CGCS2000");
  const [isRemoving, setRemoving] = useState(false);
  const [actor, setActor] = useState(rememberedActor);
  const choice = useSourceChoice("");
  const saving = useSave(["name", "sourceId", "actor", "title", "year", "yearReason", "url"]);
  const submit = async () => {
    const wrong = {
      ...(text === null && !isRemoving ? { form: say.needsFile } : {}),
      ...(name.trim() === "" && !isRemoving ? { name: named.fillIn } : {}),
      ...choice.errors,
      ...(actor.trim() === "" ? { actor: named.fillIn } : {}),
    };
    if (Object.keys(wrong).length > 0) return saving.refuse(wrong);
    const saved = await saving.run(async () => {
      await client.sites.saveBaseMap.mutate({
        actor,
        expectedVersion: version,
        text: isRemoving ? null : text,
        name: name.trim() === "" ? "—" : name.trim(),
        approvalNumber: approval.trim() === "" ? null : approval.trim(),
        system,
        ...choice.wanted,
      });
    }, actor);
    if (saved === null) return undefined;
    notify(say.mapSaved);
    return onClose();
  };
  const { errors } = saving;
  return (
    <Sheet
      title={say.baseMapTitle}
      hint={say.baseMapHint}
      isBusy={saving.isBusy}
      errors={errors}
      submit={named.save}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {isLoaded && <CheckField label={say.remove} isChecked={isRemoving} onChange={setRemoving} />}
      {!isRemoving && (
        <>
          <div>
            <label htmlFor={fileId}>{say.file}</label>
            <br />
            <input
              id={fileId}
              type="file"
              accept=".geojson,.json"
              data-first=""
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                void file?.text().then(setText);
              }}
            />
          </div>
          <TextField label={say.mapName} isRequired error={errors.name} value={name} onChange={setName} />
          <TextField label={say.approval} hint={say.approvalHint} value={approval} onChange={setApproval} />
          <ChoiceField
            label={say.system}
            isRequired
            value={system}
            choices={(["CGCS2000", "WGS84", "GCJ02"] as const).map((value) => ({
              value,
              text: coordinateSystemName[value],
            }))}
            onChange={setSystem}
          />
        </>
      )}
      <SourceChoiceField sources={sources} choice={choice} errors={errors} />
      <ActorField value={actor} error={errors.actor} onChange={setActor} />
    </Sheet>
  );
}
