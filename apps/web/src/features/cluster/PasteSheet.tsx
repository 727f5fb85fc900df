import type { MatchedIds } from "@lianchi/server/api";
import { useState } from "react";
import { client } from "../../api/client.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { TextField } from "../../parts/editing/Field.tsx";
import { Sheet } from "../../parts/editing/Sheet.tsx";
import { useSave } from "../../parts/editing/use-save.ts";
import css from "./SiteTable.module.css";

type PasteSheetProps = { readonly onFound: (ids: readonly string[]) => void; readonly onClose: () => void };

/** Marks sites by a list of their ids, as it comes from a letter or a spreadsheet; what is no id of the cluster is named. */
export function PasteSheet({ onFound, onClose }: PasteSheetProps) {
  const say = useWords(clusterWords);
  const [text, setText] = useState("");
  const [matched, setMatched] = useState<MatchedIds | null>(null);
  const saving = useSave(["text"]);
  const take = (ids: readonly string[]) => {
    onFound(ids);
    onClose();
  };
  const submit = async () => {
    if (matched !== null && matched.ids.length > 0) return take(matched.ids);
    return saving.ask(async () => {
      const found = await client.sites.match.mutate({ text });
      if (found.unknownCount === 0 && found.ids.length > 0) take(found.ids);
      else setMatched(found);
    });
  };
  return (
    <Sheet
      title={say.pasteIds}
      isBusy={saving.isBusy}
      errors={saving.errors}
      submit={
        matched === null || matched.ids.length === 0
          ? say.pasteMark
          : say.pasteRest(String(matched.ids.length))
      }
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={say.pasteLabel}
        hint={say.pasteHint}
        isRequired
        isLong
        error={saving.errors.text}
        value={text}
        onChange={(next) => {
          setText(next);
          setMatched(null);
        }}
      />
      {matched !== null && (
        <p className={css.unknown} role="alert">
          {matched.unknownCount > 0
            ? say.pasteUnknown(
                String(matched.ids.length),
                String(matched.unknownCount),
                matched.unknown.join(say.pasteJoin),
              )
            : say.pasteNone}
        </p>
      )}
    </Sheet>
  );
}
