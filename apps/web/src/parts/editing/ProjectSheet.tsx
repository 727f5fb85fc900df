import { type Revision, SubjectFields, technologies, technologyName } from "@lianchi/domain";
import { useState } from "react";
import { usePage } from "../../address/use-page.ts";
import { client } from "../../api/client.ts";
import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import { useNotify } from "../notice.tsx";
import { rememberedActor } from "./actor.ts";
import { ProjectInputs } from "./ProjectInputs.tsx";
import { projectDraftOf, projectFieldNames, projectFieldsOf } from "./project-draft.ts";
import { readBy } from "./read-by.ts";
import { Sheet } from "./Sheet.tsx";
import { StaleNotice } from "./StaleNotice.tsx";
import { newSuffix, slugOf } from "./slug.ts";
import { useSave } from "./use-save.ts";

type ProjectSheetProps = {
  /** The revision that is edited; null adds a project. */
  readonly project: Revision<SubjectFields> | null;
  readonly onClose: () => void;
  readonly onSaved?: (id: string) => void;
};

export function ProjectSheet({ project, onClose, onSaved }: ProjectSheetProps) {
  const say = useWords(editingWords);
  const { lang } = usePage();
  const notify = useNotify();
  const [before] = useState(project);
  const [first] = useState(() => projectDraftOf(before?.fields ?? null, lang));
  const [draft, setDraft] = useState(first);
  const [actor, setActor] = useState(rememberedActor);
  const [suffix] = useState(newSuffix);
  const saving = useSave(projectFieldNames);
  const newId = slugOf(draft.nameEn, "project", suffix);
  const judged = projectFieldsOf(draft, before?.fields ?? null, { lang, newId, fillIn: say.fillIn });
  const { stale } = saving;
  // A new project meets an old one only when both chose the same id.
  const isTaken = stale !== null && before === null;

  const save = async (expectedVersion: number) => {
    const noActor = actor.trim() === "" ? { actor: say.fillIn } : {};
    if (judged.kind === "wrong" || noActor.actor !== undefined)
      return saving.refuse({ ...(judged.kind === "wrong" ? judged.errors : {}), ...noActor });
    const { fields } = judged;
    const saved = await saving.run(async () => {
      await client.projects.save.mutate({ actor, expectedVersion, fields });
    }, actor);
    if (saved === null) return undefined;
    notify(say.projectSaved(fields.name[lang]));
    onClose();
    return onSaved?.(fields.id);
  };
  const mine = judged.kind === "ready" ? readBy(SubjectFields, judged.fields) : null;
  return (
    <Sheet
      title={before === null ? say.addProject : say.editProject}
      hint={before === null ? say.projectHint : undefined}
      isBusy={saving.isBusy}
      errors={saving.errors}
      submit={say.save}
      onSubmit={() => void save(before?.version ?? 0)}
      onClose={onClose}
    >
      {stale !== null && !isTaken && mine !== null && (
        <StaleNotice
          current={stale}
          mine={{ fields: mine }}
          titleOf={(id) => id}
          onReapply={() => void save(stale.version)}
          onDrop={onClose}
        />
      )}
      <ProjectInputs
        draft={draft}
        isNew={before === null}
        idThatWouldBe={newId}
        technologies={[
          { value: "", text: say.choose },
          ...technologies.map((value) => ({ value, text: technologyName[value][lang] })),
        ]}
        errors={isTaken ? { ...saving.errors, id: say.idTaken(draft.id || newId) } : saving.errors}
        onChange={(part) => setDraft({ ...draft, ...part })}
        actor={actor}
        onActor={setActor}
      />
    </Sheet>
  );
}
