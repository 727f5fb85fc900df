import { FigureFields, figureText, type Metric, metrics } from "@lianchi/domain";
import type { ProjectPage } from "@lianchi/server/api";
import { useState } from "react";
import { useReading } from "../../address/use-page.ts";
import { client } from "../../api/client.ts";
import { editingWords } from "../../locales/editing.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { rememberedActor } from "../../parts/editing/actor.ts";
import { readBy } from "../../parts/editing/read-by.ts";
import { Sheet } from "../../parts/editing/Sheet.tsx";
import { StaleNotice } from "../../parts/editing/StaleNotice.tsx";
import { useSave } from "../../parts/editing/use-save.ts";
import { useSourceChoice } from "../../parts/editing/use-source-choice.ts";
import { useNotify } from "../../parts/notice.tsx";
import { useSetOwnSearch } from "../../parts/own-search.ts";
import { FigureInputs } from "./FigureInputs.tsx";
import { figureDraftOf, figureFieldNames, figureFieldsOf } from "./figure-draft.ts";
import { sourceTitle } from "./source-title.ts";

type FigureSheetProps = {
  readonly page: ProjectPage;
  readonly metric: Metric;
  /** Chooses another metric; absent when the form is about one figure. */
  readonly onMetric?: ((metric: Metric) => void) | undefined;
  readonly onClose: () => void;
};

/** Enters, corrects or withdraws one figure. Nothing is overwritten: what is saved is its next version. */
export function FigureSheet({ page, metric, onMetric, onClose }: FigureSheetProps) {
  const say = useWords(projectWords);
  const named = useWords(editingWords);
  const reading = useReading();
  const { lang } = reading;
  const notify = useNotify();
  const setOwn = useSetOwnSearch();
  const { project, sources } = page;
  // What was there when the form opened; news that arrive meanwhile must not slip under what is typed.
  const [before] = useState(project.figures[metric] ?? project.withdrawn[metric] ?? null);
  const [only, ...others] = sources;
  const onlySource = others.length === 0 && only !== undefined ? only.fields.id : "";
  const [first] = useState(() => figureDraftOf(metric, before?.fields ?? null, onlySource, lang));
  const [draft, setDraft] = useState(first);
  const [actor, setActor] = useState(rememberedActor);
  const choice = useSourceChoice(first.sourceId);
  const saving = useSave([...figureFieldNames, "title", "year", "yearReason", "url"]);
  const about = { subjectId: project.fields.id, metric, before: before?.fields ?? null, lang };
  const judged = figureFieldsOf(
    { ...draft, sourceId: draft.isSlip ? (before?.fields.sourceId ?? "") : choice.id },
    about,
  );
  const name = metrics[metric].name[lang];

  const save = async (expectedVersion: number) => {
    const wrong = {
      ...(judged.kind === "wrong" ? judged.errors : {}),
      ...(draft.isSlip ? {} : choice.errors),
      ...(actor.trim() === "" ? { actor: named.fillIn } : {}),
    };
    if (judged.kind === "wrong" || Object.keys(wrong).length > 0) return saving.refuse(wrong);
    const saved = await saving.run(async () => {
      // What a slip puts right still rests on the document of the entry before it.
      const { sourceId, ...registered } = draft.isSlip ? { sourceId: null } : choice.wanted;
      const fields = { ...judged.fields, sourceId };
      await client.projects.recordFigure.mutate({ actor, expectedVersion, fields, ...registered });
    }, actor);
    if (saved === null) return undefined;
    notify(draft.isWithdrawal ? say.withdrawn(name) : say.saved(name));
    // The row whose history has just grown is the one to look at.
    return setOwn({ marked: metric, edit: undefined });
  };
  const { stale } = saving;
  const mine = judged.kind === "ready" ? readBy(FigureFields, judged.fields) : null;
  return (
    <Sheet
      title={onMetric === undefined ? say.sheetEdit(name) : say.sheetAdd}
      hint={
        before === null
          ? say.standingNone
          : say.standing(figureText(before.fields, reading), String(before.version))
      }
      isBusy={saving.isBusy}
      errors={saving.errors}
      submit={draft.isWithdrawal ? say.withdraw : named.save}
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
      <FigureInputs
        page={page}
        metric={metric}
        onMetric={onMetric}
        canWithdraw={before?.fields.value != null}
        canBeSlip={before !== null}
        draft={draft}
        errors={saving.errors}
        onChange={(part) => setDraft({ ...draft, ...part })}
        choice={choice}
        actor={actor}
        onActor={setActor}
      />
    </Sheet>
  );
}
