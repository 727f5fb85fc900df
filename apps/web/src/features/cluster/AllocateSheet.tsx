import { SubjectId } from "@lianchi/domain";
import type { SitesPreview } from "@lianchi/server/api";
import { useState } from "react";
import { usePage } from "../../address/use-page.ts";
import { client } from "../../api/client.ts";
import { useOverview } from "../../api/use-overview.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { editingWords } from "../../locales/editing.ts";
import { sitePreviewWords } from "../../locales/site-preview.ts";
import { useWords } from "../../locales/use-words.ts";
import { ActorField } from "../../parts/editing/ActorField.tsx";
import { rememberedActor } from "../../parts/editing/actor.ts";
import { ChoiceField, TextField } from "../../parts/editing/Field.tsx";
import { Sheet } from "../../parts/editing/Sheet.tsx";
import { useSave } from "../../parts/editing/use-save.ts";
import { PreviewView } from "../../parts/sites/PreviewView.tsx";

type AllocateSheetProps = {
  readonly ids: readonly string[];
  readonly seenSeq: number;
  readonly onClose: () => void;
  readonly onSaved: (seq: number, sites: number) => void;
};

/** To which project and batch sites belong: the user decides, nothing is taken for granted, and what others have given is
 *  named before it is replaced. */
export function AllocateSheet({ ids, onClose, onSaved, ...opened }: AllocateSheetProps) {
  // As it was when the form opened: what others write meanwhile must not slip under it.
  const [seenSeq] = useState(opened.seenSeq);
  const say = useWords(clusterWords);
  const named = useWords(editingWords);
  const words = useWords(sitePreviewWords);
  const { lang } = usePage();
  const { data: overview } = useOverview();
  const [project, setProject] = useState("keep");
  const [batch, setBatch] = useState("");
  const [actor, setActor] = useState(rememberedActor);
  const [preview, setPreview] = useState<SitesPreview | null>(null);
  const saving = useSave(["projectId", "batch", "actor"]);
  const wind = (overview?.projects ?? []).filter(({ fields }) => fields.technology === "wind");
  const submit = async () => {
    if (project === "keep" && batch.trim() === "") return saving.refuse({ batch: words.chooseSomething });
    if (actor.trim() === "") return saving.refuse({ actor: named.fillIn });
    const wish = {
      kind: "allocate",
      ...(project === "keep" ? {} : { projectId: project === "none" ? null : SubjectId.parse(project) }),
      ...(batch.trim() === "" ? {} : { batch: batch.trim() }),
    } as const;
    const request = { actor, choice: { kind: "ids" as const, ids: [...ids] }, wish, seenSeq };
    if (preview === null)
      return saving.ask(async () => setPreview(await client.sites.preview.mutate(request)));
    const saved = await saving.run(() => client.sites.change.mutate(request), actor);
    return saved === null ? undefined : onSaved(saved.written.seq, saved.written.fields.sites);
  };
  const { errors } = saving;
  return (
    <Sheet
      title={say.allocateSheet(String(ids.length))}
      hint={say.hepingHint}
      isBusy={saving.isBusy}
      errors={errors}
      submit={
        preview === null
          ? say.next
          : preview.replaced > 0
            ? words.writeReplacing(String(preview.replaced))
            : say.write
      }
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {preview !== null ? (
        <PreviewView preview={preview} onBack={() => setPreview(null)} />
      ) : (
        <>
          <ChoiceField
            label={say.toProject}
            isRequired
            isFirst
            error={errors.projectId}
            value={project}
            choices={[
              { value: "keep", text: say.keep },
              { value: "none", text: say.toNone },
              ...wind.map(({ fields }) => ({ value: String(fields.id), text: fields.name[lang] })),
            ]}
            onChange={setProject}
          />
          <TextField
            label={say.batchName}
            hint={say.batchHint}
            error={errors.batch}
            value={batch}
            onChange={setBatch}
          />
          <ActorField value={actor} error={errors.actor} onChange={setActor} />
        </>
      )}
    </Sheet>
  );
}
