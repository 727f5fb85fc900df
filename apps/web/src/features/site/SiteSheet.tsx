import { recordedBases, recordedBasisName, type SiteFields, SourceId } from "@lianchi/domain";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { usePage } from "../../address/use-page.ts";
import { client, trpc } from "../../api/client.ts";
import { useOverview } from "../../api/use-overview.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { editingWords } from "../../locales/editing.ts";
import { siteWords } from "../../locales/site.ts";
import { siteFieldWords } from "../../locales/site-fields.ts";
import { useWords } from "../../locales/use-words.ts";
import { ActorField } from "../../parts/editing/ActorField.tsx";
import { rememberedActor } from "../../parts/editing/actor.ts";
import { ChoiceField, Pair, TextField } from "../../parts/editing/Field.tsx";
import { Sheet } from "../../parts/editing/Sheet.tsx";
import { SourceChoiceField } from "../../parts/editing/SourceChoiceField.tsx";
import { useSave } from "../../parts/editing/use-save.ts";
import { useSourceChoice } from "../../parts/editing/use-source-choice.ts";
import { readDraft, type SiteDraft, siteDraftOf } from "./site-draft.ts";

type SiteSheetProps = {
  readonly fields: SiteFields;
  readonly seenSeq: number;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

/** One site's particulars, links included; its stage is changed elsewhere, since that has a date. */
export function SiteSheet({ onClose, onSaved, ...opened }: SiteSheetProps) {
  // As it was when the form opened: what others write meanwhile must not slip under it.
  const [{ fields, seenSeq }] = useState(opened);
  const say = useWords(siteWords);
  const bad = useWords(siteFieldWords);
  const named = useWords(clusterWords);
  const common = useWords(editingWords);
  const { lang } = usePage();
  const { data: sources = [] } = useQuery(trpc.sources.list.queryOptions({}));
  const { data: overview } = useOverview();
  const [first] = useState(() => siteDraftOf(fields));
  const [draft, setDraft] = useState(first);
  const [actor, setActor] = useState(rememberedActor);
  const choice = useSourceChoice(fields.sourceId);
  const saving = useSave([...Object.keys(first), "sourceId", "actor", "title", "year", "yearReason", "url"]);
  const change = (part: Partial<SiteDraft>) => setDraft({ ...draft, ...part });
  const submit = async () => {
    const read = readDraft(draft, fields, fields.sourceId);
    const wrong = {
      ...(read.kind === "wrong" ? Object.fromEntries(read.wrong.map((name) => [name, bad[name]])) : {}),
      ...choice.errors,
      ...(actor.trim() === "" ? { actor: common.fillIn } : {}),
    };
    if (read.kind === "wrong" || Object.keys(wrong).length > 0) return saving.refuse(wrong);
    const { sourceId, ...registered } = choice.wanted;
    const request = {
      actor,
      seenSeq,
      fields: { ...read.fields, sourceId: SourceId.parse(sourceId) },
      ...registered,
    };
    const saved = await saving.run(() => client.sites.save.mutate(request), actor);
    return saved === null ? undefined : onSaved();
  };
  const { errors } = saving;
  const input = (name: keyof SiteDraft, label: string, more: { hint?: string; isLong?: boolean } = {}) => (
    <TextField
      label={label}
      value={draft[name]}
      error={errors[name]}
      onChange={(text) => change({ [name]: text })}
      {...more}
    />
  );
  const bases = recordedBases.map((value) => ({
    value: String(value),
    text: recordedBasisName[value][lang],
  }));
  const wind = (overview?.projects ?? []).filter(({ fields: { technology } }) => technology === "wind");
  return (
    <Sheet
      title={say.editOf(fields.id)}
      isBusy={saving.isBusy}
      errors={errors}
      submit={common.save}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {input("name", named.siteName)}
      <Pair>
        {input("ratingMw", say.ratingMw)}
        <ChoiceField
          label={say.ratingBasis}
          isRequired
          value={draft.ratingBasis}
          choices={bases}
          onChange={(ratingBasis) => change({ ratingBasis })}
        />
      </Pair>
      {input("model", say.model)}
      <Pair>
        {input("hubHeightM", say.hubHeightM)}
        {input("rotorDiameterM", say.rotorM)}
      </Pair>
      <Pair>
        {input("lat", say.lat, { hint: say.degreesHint })}
        {input("lon", say.lon)}
      </Pair>
      <ChoiceField
        label={say.positionBasis}
        isRequired
        value={draft.positionBasis}
        choices={bases}
        onChange={(positionBasis) => change({ positionBasis })}
      />
      <Pair>
        {input("batch", named.batch)}
        <ChoiceField
          label={named.project}
          isRequired
          value={draft.projectId}
          choices={[
            { value: "", text: named.toNone },
            ...wind.map((project) => ({ value: String(project.fields.id), text: project.fields.name[lang] })),
          ]}
          onChange={(projectId) => change({ projectId })}
        />
      </Pair>
      {input("note", named.note, { isLong: true })}
      {input("links", say.links, { isLong: true, hint: say.linksHint })}
      <SourceChoiceField sources={sources} choice={choice} errors={errors} />
      <ActorField value={actor} error={errors.actor} onChange={setActor} />
    </Sheet>
  );
}
