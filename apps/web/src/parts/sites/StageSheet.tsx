import { type SiteStage, SourceId, siteStageName, siteStages } from "@lianchi/domain";
import type { SitesPreview } from "@lianchi/server/api";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { usePage } from "../../address/use-page.ts";
import { client, trpc } from "../../api/client.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import { ActorField } from "../editing/ActorField.tsx";
import { rememberedActor } from "../editing/actor.ts";
import { DateField } from "../editing/DateField.tsx";
import { dateError, dateOf, noDate } from "../editing/date-draft.ts";
import { CheckField, ChoiceField, TextField } from "../editing/Field.tsx";
import { GroundInputs } from "../editing/GroundInputs.tsx";
import { Sheet } from "../editing/Sheet.tsx";
import { SourceChoiceField } from "../editing/SourceChoiceField.tsx";
import { useGround } from "../editing/use-ground.ts";
import { useSave } from "../editing/use-save.ts";
import { PreviewView } from "./PreviewView.tsx";

type StageSheetProps = {
  readonly ids: readonly string[];
  readonly seenSeq: number;
  readonly first: SiteStage;
  readonly onClose: () => void;
  readonly onSaved: (seq: number, sites: number) => void;
};

/** One stage for one site or for thousands: said once, looked at as a preview, written in one go. */
export function StageSheet({ ids, first, onClose, onSaved, ...opened }: StageSheetProps) {
  // As it was when the form opened: what others write meanwhile must not slip under it.
  const [seenSeq] = useState(opened.seenSeq);
  const say = useWords(clusterWords);
  const named = useWords(editingWords);
  const { lang } = usePage();
  const { data: sources = [] } = useQuery(trpc.sources.list.queryOptions({}));
  const [stage, setStage] = useState(first);
  const [date, setDate] = useState(noDate);
  const [isCorrection, setCorrection] = useState(false);
  const [note, setNote] = useState("");
  const [actor, setActor] = useState(rememberedActor);
  const [preview, setPreview] = useState<SitesPreview | null>(null);
  const ground = useGround("", isCorrection);
  const saving = useSave([
    "stage",
    "on",
    "note",
    "reason",
    "sourceId",
    "actor",
    "title",
    "year",
    "yearReason",
    "url",
  ]);

  const submit = async () => {
    const on = dateOf(date);
    const wrong = {
      ...(on === undefined ? { on: dateError(date, lang) } : {}),
      ...(stage === "dropped" && note.trim() === "" ? { note: named.fillIn } : {}),
      ...ground.errors,
      ...(actor.trim() === "" ? { actor: named.fillIn } : {}),
    };
    if (on === undefined || Object.keys(wrong).length > 0) return saving.refuse(wrong);
    const { sourceId: id, reason, newSource } = ground.wanted;
    const sourceId = id === null ? null : SourceId.parse(id);
    const wish = { kind: "stage", stage, on, isCorrection, note, sourceId, reason } as const;
    const request = { actor, choice: { kind: "ids" as const, ids: [...ids] }, wish, seenSeq, newSource };
    if (preview === null)
      return saving.ask(async () => setPreview(await client.sites.preview.mutate(request)));
    const saved = await saving.run(() => client.sites.change.mutate(request), actor);
    return saved === null ? undefined : onSaved(saved.written.seq, saved.written.fields.sites);
  };
  const { errors } = saving;
  return (
    <Sheet
      title={say.stageSheet(String(ids.length))}
      isBusy={saving.isBusy}
      errors={errors}
      submit={preview === null ? say.next : say.write}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {preview !== null ? (
        <PreviewView preview={preview} onBack={() => setPreview(null)} />
      ) : (
        <>
          <ChoiceField
            label={say.stage}
            isRequired
            isFirst
            error={errors.stage}
            value={stage}
            choices={siteStages.map((value) => ({ value, text: siteStageName[value][lang] }))}
            onChange={setStage}
          />
          <DateField draft={date} error={errors.on} onChange={setDate} />
          <CheckField
            label={say.isCorrection}
            hint={say.correctionHint}
            isChecked={isCorrection}
            onChange={setCorrection}
          />
          <TextField
            label={stage === "dropped" ? say.noteDropped : say.note}
            isRequired={stage === "dropped"}
            isLong
            error={errors.note}
            value={note}
            onChange={setNote}
          />
          <GroundInputs
            canBeSlip={ground.canBeSlip}
            slip={ground.slip}
            onChange={ground.change}
            hint={named.reasonInPlaceHint}
            error={errors.reason}
          >
            <SourceChoiceField sources={sources} choice={ground.source} errors={errors} />
          </GroundInputs>
          <ActorField value={actor} error={errors.actor} onChange={setActor} />
        </>
      )}
    </Sheet>
  );
}
