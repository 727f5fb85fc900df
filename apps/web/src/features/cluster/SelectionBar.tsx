import { quantityLine } from "@lianchi/domain";
import { useMemo, useState } from "react";
import { useReading } from "../../address/use-page.ts";
import { client, refresh } from "../../api/client.ts";
import { errorText } from "../../api/problem.ts";
import { useSums } from "../../api/use-cluster.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { actorToWrite } from "../../parts/editing/actor.ts";
import { useNotify } from "../../parts/notice.tsx";
import { nextSiteStage } from "../../parts/sites/next-stage.ts";
import { StageSheet } from "../../parts/sites/StageSheet.tsx";
import { AllocateSheet } from "./AllocateSheet.tsx";
import css from "./SelectionBar.module.css";
import type { Selection } from "./use-selection.ts";

type SelectionBarProps = {
  readonly selection: Selection;
  readonly seenSeq: number;
};

type Written = { readonly seq: number; readonly sites: number };

/** What is marked, what it comes to, and what can be done to it; after a write, the way back. */
export function SelectionBar({ selection, seenSeq }: SelectionBarProps) {
  const say = useWords(clusterWords);
  const reading = useReading();
  const notify = useNotify();
  const [sheet, setSheet] = useState<"stage" | "allocate" | null>(null);
  const [written, setWritten] = useState<Written | null>(null);
  const ids = useMemo(() => [...selection.ids], [selection.ids]);
  const sums = useSums(ids);
  const next = nextSiteStage(sums?.furthest ?? undefined);
  const saved = (seq: number, sites: number) => {
    setSheet(null);
    setWritten({ seq, sites });
    selection.clear();
    notify(say.saved(String(sites)));
  };
  const undo = async ({ seq }: Written) => {
    try {
      await client.sites.undo.mutate({ actor: actorToWrite(), seq });
      setWritten(null);
      notify(say.undone);
      await refresh.afterWrite();
    } catch (error) {
      notify(errorText(error, reading.lang));
    }
  };
  const props = { ids, seenSeq, onClose: () => setSheet(null), onSaved: saved };
  return (
    <div className={css.bar} role="status">
      {ids.length > 0 && (
        <>
          <span className={css.chosen}>
            {say.chosen(
              ids.length.toLocaleString("en"),
              sums === undefined ? say.missing : quantityLine("power", sums.capacityKw, reading),
            )}
            {sums !== undefined &&
              sums.sitesWithoutRating > 0 &&
              ` · ${say.withoutRating(sums.sitesWithoutRating.toLocaleString("en"))}`}
          </span>
          <Button look="primary" onClick={() => setSheet("stage")}>
            {say.changeStage}
          </Button>
          <Button onClick={() => setSheet("allocate")}>{say.allocate}</Button>
          <Button look="quiet" onClick={selection.clear}>
            {say.clear}
          </Button>
        </>
      )}
      {ids.length === 0 && written !== null && (
        <>
          <span>{say.saved(String(written.sites))}</span>
          <Button onClick={() => void undo(written)}>{say.undo}</Button>
        </>
      )}
      {sheet === "stage" && <StageSheet first={next} {...props} />}
      {sheet === "allocate" && <AllocateSheet {...props} />}
    </div>
  );
}
