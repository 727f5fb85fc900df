import { type RefObject, useId, useState } from "react";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Button } from "../../../parts/Button.tsx";
import { type Paragraph, withText } from "../settings-edits.ts";
import { EditedList, type EditedListProps } from "./EditedList.tsx";
import css from "./ParagraphEditor.module.css";
import { SettingRow } from "./SettingRow.tsx";
import panel from "./SettingsPanel.module.css";

export type ParagraphEditorProps = EditedListProps & {
  /** Id of the paragraph that is being written. */
  readonly selected: string | null;
  readonly box: RefObject<HTMLTextAreaElement | null>;
};

/** Headings with their paragraphs; a paragraph's number counts within its chapter. */
function byHeading(paragraphs: readonly Paragraph[]) {
  const groups = new Map<string, Paragraph[]>();
  for (const one of paragraphs) groups.set(one.heading, [...(groups.get(one.heading) ?? []), one]);
  return [...groups];
}

/** Texts of the report: written anew where somebody wants, beside what the data says. */
export function ParagraphEditor(props: ParagraphEditorProps) {
  const { preview, edited, selected, box, onSelect, onChange } = props;
  const say = useWords(reportsWords);
  const paragraph = preview.paragraphs.find(({ id }) => id === selected);
  return (
    <section className={panel.section} aria-label={say.text}>
      <h2 className={panel.head}>{say.text}</h2>
      {preview.paragraphs.length === 0 ? (
        <p className={css.hint}>{say.textNone}</p>
      ) : (
        <SettingRow label={say.paragraph}>
          {(tied) => (
            <select {...tied} value={paragraph?.id ?? ""} onChange={({ target }) => onSelect(target.value)}>
              {paragraph === undefined && <option value="">{say.choose}</option>}
              {byHeading(preview.paragraphs).map(([heading, group]) => (
                <optgroup key={heading} label={heading}>
                  {group.map(({ id, text }, at) => (
                    <option key={id} value={id}>
                      {say.paragraphOf(String(at + 1), text.slice(0, 16))}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        </SettingRow>
      )}
      {paragraph !== undefined && (
        <ParagraphText key={paragraph.id} {...{ paragraph, edited, box, onChange }} />
      )}
      <EditedList {...{ preview, edited, onSelect, onChange }} />
    </section>
  );
}

type ParagraphTextProps = Pick<ParagraphEditorProps, "edited" | "box" | "onChange"> & {
  readonly paragraph: Paragraph;
};

function ParagraphText({ paragraph, edited, box, onChange }: ParagraphTextProps) {
  const say = useWords(reportsWords);
  const id = useId();
  const own = edited.find(({ blockId }) => blockId === paragraph.id);
  // An empty text is no text yet: it waits on the page until there is one.
  const [isEmpty, setEmpty] = useState(false);
  const isOutdated = own !== undefined && own.generated !== paragraph.generated;
  const write = (text: string) => {
    setEmpty(text.trim() === "");
    if (text.trim() !== "") onChange(withText(edited, paragraph, text));
  };
  const restore = () => {
    setEmpty(false);
    onChange(edited.filter(({ blockId }) => blockId !== paragraph.id));
  };
  return (
    <>
      <textarea
        ref={box}
        className={css.text}
        aria-label={say.paragraphText}
        aria-invalid={isEmpty || undefined}
        aria-describedby={id}
        maxLength={4_000}
        value={isEmpty ? "" : (own?.text ?? paragraph.generated)}
        onChange={({ target }) => write(target.value)}
      />
      <div id={id}>
        {isEmpty && <p className={css.wrong}>{say.emptyText}</p>}
        {paragraph.generated.includes("{") && <p className={css.hint}>{say.references}</p>}
        {isOutdated && <p className={css.outdated}>{say.outdated}</p>}
      </div>
      {(own !== undefined || isEmpty) && (
        <>
          <p className={css.generated}>
            <span className={css.generatedName}>{say.generated}</span>
            {paragraph.generated}
          </p>
          <div className={css.actions}>
            <Button onClick={restore}>{say.restore}</Button>
            {isOutdated && <Button onClick={() => write(own.text)}>{say.stillRight}</Button>}
          </div>
        </>
      )}
    </>
  );
}
