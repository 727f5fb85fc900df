import { numbersIn, stillHolds, tied } from "@lianchi/domain";
import { type RefObject, useId, useState } from "react";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Button } from "../../../parts/Button.tsx";
import { editableText, type Paragraph, withText } from "../settings-edits.ts";
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
                      {say.paragraphOf(String(at + 1), beginningOf(text))}
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
  const isOutdated = own !== undefined && !stillHolds(own.text, own.generated, paragraph.generated);
  const shown = isEmpty ? "" : editableText(paragraph, own);
  const numbers = numbersIn(paragraph.generated);
  const fixed = numbersIn(shown);
  const joined = tied(shown, paragraph.generated);
  const write = (text: string) => {
    setEmpty(text.trim() === "");
    if (text.trim() !== "") onChange(withText(edited, paragraph, text));
  };
  const insert = (at: number) => {
    const place = box.current?.selectionEnd ?? shown.length;
    write(`${shown.slice(0, place)}{${at + 1}=${numbers[at] ?? ""}}${shown.slice(place)}`);
    box.current?.focus();
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
        value={shown}
        onChange={({ target }) => write(target.value)}
      />
      <div id={id}>
        {isEmpty && <p className={css.wrong}>{say.emptyText}</p>}
        {numbers.length > 0 && <p className={css.hint}>{say.liveNumbers}</p>}
        {fixed.length > 0 && (
          <p className={css.outdated}>{say.fixedNumbers(fixed.slice(0, 6).join(say.comma))}</p>
        )}
        {paragraph.generated.includes("{") && <p className={css.hint}>{say.references}</p>}
        {isOutdated && <p className={css.outdated}>{say.outdated}</p>}
      </div>
      {numbers.length > 0 && (
        <ul className={css.numbers} aria-label={say.insertNumber}>
          {numbers.map((text, at) => (
            <li key={at}>
              <button type="button" className={css.number} onClick={() => insert(at)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
      {(own !== undefined || isEmpty) && (
        <>
          <p className={css.generated}>
            <span className={css.generatedName}>{say.generated}</span>
            {paragraph.generated}
          </p>
          <div className={css.actions}>
            <Button onClick={restore}>{say.restore}</Button>
            {joined !== shown && <Button onClick={() => write(joined)}>{say.tieNumbers}</Button>}
            {isOutdated && <Button onClick={() => write(shown)}>{say.stillRight}</Button>}
          </div>
        </>
      )}
    </>
  );
}

/** The first words of a paragraph, without its references and with its numbers alone. */
const beginningOf = (text: string) =>
  text
    .replaceAll(/[（(]?\{(figure|table):[^}]*\}[）)]?/g, "")
    .replaceAll(/\{[^}=]*=([^}]*)\}/g, "$1")
    .slice(0, 16);
