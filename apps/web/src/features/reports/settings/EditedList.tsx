import type { EditedText } from "@lianchi/domain";
import type { ReportPreview } from "@lianchi/server/api";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Button } from "../../../parts/Button.tsx";
import css from "./ParagraphEditor.module.css";

export type EditedListProps = {
  readonly preview: ReportPreview;
  readonly edited: readonly EditedText[];
  readonly onSelect: (id: string) => void;
  readonly onChange: (edited: EditedText[]) => void;
};

/** Which paragraphs somebody wrote anew, and which of them the data has overtaken. */
export function EditedList({ preview, edited, onSelect, onChange }: EditedListProps) {
  const say = useWords(reportsWords);
  if (edited.length === 0) return <p className={css.hint}>{say.editedNone}</p>;
  const overtaken = new Map(preview.outdated.map((one) => [one.blockId, one]));
  const nameOf = (id: string) => {
    const found = preview.paragraphs.find((one) => one.id === id);
    if (found === undefined) return id;
    const within = preview.paragraphs.filter(({ chapterId }) => chapterId === found.chapterId);
    return say.editedAt(found.heading, String(within.indexOf(found) + 1));
  };
  return (
    <>
      <h3 className={css.hint}>{say.edited(String(edited.length))}</h3>
      <ul className={css.edited}>
        {edited.map(({ blockId }) => (
          <li key={blockId}>
            {overtaken.get(blockId)?.is === null ? (
              <span className={css.outdated}>
                {say.unplaced(blockId)}
                <Button
                  look="quiet"
                  onClick={() => onChange(edited.filter((one) => one.blockId !== blockId))}
                >
                  {say.removeEdit}
                </Button>
              </span>
            ) : (
              <>
                <button type="button" className={css.one} onClick={() => onSelect(blockId)}>
                  {nameOf(blockId)}
                </button>
                {overtaken.has(blockId) && <span className={css.outdated}> {say.outdated}</span>}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
