import type { BaselineFields, SiteCounts } from "@lianchi/domain";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { usePage } from "../../address/use-page.ts";
import { client, trpc } from "../../api/client.ts";
import { editingWords } from "../../locales/editing.ts";
import { planWords } from "../../locales/plan.ts";
import { useWords } from "../../locales/use-words.ts";
import { ActorField } from "../../parts/editing/ActorField.tsx";
import { rememberedActor } from "../../parts/editing/actor.ts";
import { CheckField, ChoiceField, Pair, TextField } from "../../parts/editing/Field.tsx";
import { GroundInputs } from "../../parts/editing/GroundInputs.tsx";
import { Sheet } from "../../parts/editing/Sheet.tsx";
import { SourceChoiceField } from "../../parts/editing/SourceChoiceField.tsx";
import { newSuffix } from "../../parts/editing/slug.ts";
import { useGround } from "../../parts/editing/use-ground.ts";
import { useSave } from "../../parts/editing/use-save.ts";
import { useNotify } from "../../parts/notice.tsx";
import { largestPlanBytes, newPlanDraft, type PlanDraft, planDraftOf, planOf } from "./plan-draft.ts";
import { pointsOfFile, textOfFile } from "./plan-lines.ts";

/** The plan that is measured against, with its version. */
function referenceOf(plans: SiteCounts["baselines"], versions: PlanSheetProps["planVersions"]) {
  const id = plans.find(({ isReference }) => isReference)?.id;
  return id === undefined ? null : { id, version: versions[id] ?? 1 };
}

type PlanSheetProps = {
  readonly counts: SiteCounts;
  readonly planVersions: Readonly<Record<string, number>>;
  /** The plan that is put right; absent for a new one. */
  readonly plan?: BaselineFields | undefined;
  readonly onClose: () => void;
};

/** A plan to measure against: generated from its ends, or entered month by month; the others stay beside it. One that is
 *  there is put right as its next version. */
export function PlanSheet({ counts, planVersions, onClose, ...opened }: PlanSheetProps) {
  const say = useWords(planWords);
  const named = useWords(editingWords);
  const { lang } = usePage();
  const notify = useNotify();
  const { data: sources = [] } = useQuery(trpc.sources.list.queryOptions({}));
  const [suffix] = useState(newSuffix);
  // As it was when the form opened: what others write meanwhile must not slip under it.
  const [before] = useState(() =>
    opened.plan === undefined ? undefined : { plan: opened.plan, version: planVersions[opened.plan.id] ?? 1 },
  );
  const [first] = useState(() =>
    before === undefined ? newPlanDraft(counts) : planDraftOf(before.plan, lang),
  );
  const [seenReference] = useState(() => referenceOf(counts.baselines, planVersions));
  const [draft, setDraft] = useState(first);
  const [actor, setActor] = useState(rememberedActor);
  const ground = useGround(before?.plan.sourceId ?? "", before !== undefined);
  const saving = useSave([
    "name",
    "from",
    "to",
    "target",
    "points",
    "batches",
    "milestones",
    "sourceId",
    "reason",
    "actor",
    "title",
    "year",
    "yearReason",
    "url",
  ]);
  const change = (part: Partial<PlanDraft>) => setDraft({ ...draft, ...part });
  const submit = async () => {
    const judged = planOf(draft, lang);
    const wrong = {
      ...(judged.kind === "wrong" ? judged.errors : {}),
      ...(draft.name.trim() === "" ? { name: named.fillIn } : {}),
      ...ground.errors,
      ...(actor.trim() === "" ? { actor: named.fillIn } : {}),
    };
    if (judged.kind === "wrong" || Object.keys(wrong).length > 0) return saving.refuse(wrong);
    const saved = await saving.run(async () => {
      const { newSource, ...rests } = ground.wanted;
      const fields = {
        id: before?.plan.id ?? `plan-${suffix}`,
        clusterId: counts.clusterId,
        name: draft.name.trim(),
        ...judged.curve,
        basis: before?.plan.basis ?? ("assumed" as const),
        ...rests,
        isReference: draft.isReference,
        isWithdrawn: false,
      };
      // One plan is the reference: the one before stays, but measures no more.
      await client.sites.savePlan.mutate({
        actor,
        expectedVersion: before?.version ?? 0,
        fields,
        seenReference,
        newSource,
      });
    }, actor);
    if (saved === null) return undefined;
    notify(say.saved);
    return onClose();
  };
  const { errors } = saving;
  return (
    <Sheet
      title={before === undefined ? say.planTitle : say.correctTitle(before.plan.name)}
      hint={say.planHint}
      isBusy={saving.isBusy}
      errors={errors}
      submit={named.save}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={say.name}
        isRequired
        isFirst
        error={errors.name}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <ChoiceField
        label={say.how}
        isRequired
        value={draft.how}
        choices={[
          { value: "generated", text: say.generated },
          { value: "entered", text: say.entered },
          { value: "imported", text: say.imported },
        ]}
        onChange={(how) => change({ how })}
      />
      {draft.how === "generated" ? (
        <>
          <Pair>
            <TextField
              placeholder={named.monthExample}
              label={say.from}
              isRequired
              error={errors.from}
              value={draft.from}
              onChange={(from) => change({ from })}
            />
            <TextField
              placeholder={named.monthExample}
              label={say.to}
              isRequired
              error={errors.to}
              value={draft.to}
              onChange={(to) => change({ to })}
            />
          </Pair>
          <Pair>
            <ChoiceField
              label={say.shape}
              isRequired
              value={draft.shape}
              choices={[
                { value: "s-curve", text: say.sCurve },
                { value: "linear", text: say.linear },
              ]}
              onChange={(shape) => change({ shape })}
            />
            <TextField
              label={say.target}
              isRequired
              inputMode="decimal"
              error={errors.target}
              value={draft.targetMw}
              onChange={(targetMw) => change({ targetMw })}
            />
          </Pair>
        </>
      ) : (
        <>
          {draft.how === "imported" && (
            <p>
              <input
                type="file"
                aria-label={say.planFile}
                accept=".csv,.txt,text/csv,text/plain"
                onChange={({ target }) => {
                  const [file] = target.files ?? [];
                  if (file === undefined) return;
                  if (file.size > largestPlanBytes) return void saving.refuse({ points: say.fileTooLarge });
                  void file
                    .arrayBuffer()
                    .then((bytes) =>
                      change({ points: pointsOfFile(textOfFile(bytes)), file: file.name.slice(0, 200) }),
                    );
                }}
              />
            </p>
          )}
          <TextField
            label={say.points}
            hint={say.pointsHint}
            isRequired
            isLong
            error={errors.points}
            value={draft.points}
            onChange={(points) => change({ points })}
          />
        </>
      )}
      <TextField
        label={say.batches}
        hint={say.batchesHint}
        isLong
        error={errors.batches}
        value={draft.batches}
        onChange={(batches) => change({ batches })}
      />
      <TextField
        label={say.milestones}
        hint={say.milestonesHint}
        isLong
        error={errors.milestones}
        value={draft.milestones}
        onChange={(milestones) => change({ milestones })}
      />
      <CheckField
        label={say.isReference}
        isChecked={draft.isReference}
        onChange={(isReference) => change({ isReference })}
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
    </Sheet>
  );
}
