import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import type { OfferedChapter } from "../settings-edits.ts";
import css from "./BlockTicks.module.css";

type BlockTicksProps = {
  readonly chapter: OfferedChapter;
  readonly leftOut: readonly string[];
  readonly onChange: (leftOut: string[]) => void;
};

/** Figures and tables of a chapter, each to be left out by its tick. */
export function BlockTicks({ chapter, leftOut, onChange }: BlockTicksProps) {
  const say = useWords(reportsWords);
  const { title, blocks } = chapter;
  if (blocks.length === 0) return null;
  const printed = blocks.filter(({ id }) => !leftOut.includes(id)).length;
  return (
    <details className={css.blocks}>
      <summary className={css.summary}>
        <span className="unseen">{title} </span>
        {say.blocks(String(printed), String(blocks.length))}
      </summary>
      {blocks.map(({ id, kind, caption }) => (
        <label key={id} className={css.tick}>
          <input
            type="checkbox"
            checked={!leftOut.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? leftOut.filter((one) => one !== id) : [...leftOut, id])
            }
          />
          <span className={css.kind}>{kind === "figure" ? say.figure : say.table}</span>
          {caption}
        </label>
      ))}
    </details>
  );
}
