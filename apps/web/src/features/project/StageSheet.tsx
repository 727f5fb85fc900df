import { presentStage, projectStages, StageFields, stageName } from "@lianchi/domain";
import type { ProjectPage } from "@lianchi/server/api";
import { useState } from "react";
import { usePage } from "../../address/use-page.ts";
import { client } from "../../api/client.ts";
import { editingWords } from "../../locales/editing.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { ActorField } from "../../parts/editing/ActorField.tsx";
import { rememberedActor } from "../../parts/editing/actor.ts";
import { DateField } from "../../parts/editing/DateField.tsx";
import { ChoiceField, TextField } from "../../parts/editing/Field.tsx";
import { GroundInputs } from "../../parts/editing/GroundInputs.tsx";
import { readBy } from "../../parts/editing/read-by.ts";
import { Sheet } from "../../parts/editing/Sheet.tsx";
import { StaleNotice } from "../../parts/editing/StaleNotice.tsx";
import { useGround } from "../../parts/editing/use-ground.ts";
import { useSave } from "../../parts/editing/use-save.ts";
import { useNotify } from "../../parts/notice.tsx";
import { SourceChoiceInputs } from "./SourceChoiceInputs.tsx";
import { sourceTitle } from "./source-title.ts";
import { nextStage, stageDraftOf, stageFieldNames, stageFieldsOf } from "./stage-draft.ts";

type StageSheetProps = { readonly page: ProjectPage; readonly onClose: () => void };

/** Records that a project has reached a stage, with the date as far as it is known, and the source that says so. */
export function StageSheet({ page: { project, sources }, onClose }: StageSheetProps) {
  const say = useWords(projectWords);
  const named = useWords(editingWords);
  const { lang } = usePage();
  const notify = useNotify();
  const [before] = useState(presentStage(project));
  const [only, ...others] = sources;
  const [first] = useState(() => stageDraftOf(nextStage(before?.fields.stage)));
  const [draft, setDraft] = useState(first);
  const [actor, setActor] = useState(rememberedActor);
  // A first stage has nothing that could have been a slip.
  const ground = useGround(
    others.length === 0 && only !== undefined ? only.fields.id : "",
    before !== undefined,
  );
  const saving = useSave([...stageFieldNames, "title", "year", "yearReason", "url"]);
  const judged = stageFieldsOf(draft, { subjectId: project.fields.id, ground: ground.wanted, lang });
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });

  const save = async (expectedVersion: number) => {
    const wrong = {
      ...(judged.kind === "wrong" ? judged.errors : {}),
      ...ground.errors,
      ...(actor.trim() === "" ? { actor: named.fillIn } : {}),
    };
    if (judged.kind === "wrong" || Object.keys(wrong).length > 0) return saving.refuse(wrong);
    const saved = await saving.run(async () => {
      const { newSource } = ground.wanted;
      const { fields } = judged;
      await client.projects.recordStage.mutate({ actor, expectedVersion, fields, newSource });
    }, actor);
    if (saved === null) return undefined;
    notify(say.stageSaved(stageName[draft.stage][lang]));
    return onClose();
  };
  const { stale, errors } = saving;
  const mine = judged.kind === "ready" ? readBy(StageFields, judged.fields) : null;
  return (
    <Sheet
      title={say.stageSheet}
      isBusy={saving.isBusy}
      errors={errors}
      submit={named.save}
      onSubmit={() => void save(before?.version ?? 0)}
      onClose={onClose}
    >
      {stale !== null && mine !== null && (
        <StaleNotice
          current={stale}
          mine={{ fields: mine }}
          titleOf={(id) => sourceTitle(sources, id)}
          onReapply={() => void save(stale.version)}
          onDrop={onClose}
        />
      )}
      <ChoiceField
        label={say.stage}
        isRequired
        isFirst
        error={errors.stage}
        value={draft.stage}
        choices={projectStages.map((value) => ({ value, text: stageName[value][lang] }))}
        onChange={(stage) => change({ stage })}
      />
      <DateField draft={draft.date} error={errors.on} onChange={(date) => change({ date })} />
      <GroundInputs
        canBeSlip={ground.canBeSlip}
        slip={ground.slip}
        onChange={ground.change}
        hint={named.reasonInPlaceHint}
        error={errors.reason}
      >
        <SourceChoiceInputs
          sources={sources}
          choice={ground.source}
          place={draft.place}
          onPlace={(part) => change({ place: { ...draft.place, ...part } })}
          errors={errors}
        />
      </GroundInputs>
      <TextField
        label={say.note}
        isLong
        error={errors.note}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
      <ActorField value={actor} error={errors.actor} onChange={setActor} />
    </Sheet>
  );
}
