import type { ReportSettings } from "@lianchi/domain";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { blocksOf, type OfferedChapter, withBlockIncluded, withBlockMoved } from "../settings-edits.ts";
import css from "./BlockList.module.css";
import { MovableList } from "./MovableList.tsx";

type BlockListProps = {
  readonly chapter: OfferedChapter;
  readonly settings: ReportSettings;
  readonly onChange: (part: Partial<ReportSettings>) => void;
};

/** Figures and tables of a chapter in their order, each left out by its tick. */
export function BlockList({ chapter, settings, onChange }: BlockListProps) {
  const say = useWords(reportsWords);
  const { leftOut, blockOrder } = settings;
  const blocks = blocksOf(chapter, settings);
  if (blocks.length === 0) return null;
  const printed = blocks.filter(({ isIncluded }) => isIncluded).length;
  return (
    <details className={css.blocks}>
      <summary className={css.summary}>
        <span className="unseen">{chapter.title} </span>
        {say.blocks(String(printed), String(blocks.length))}
      </summary>
      <MovableList
        items={blocks}
        nameOf={({ caption }) => caption}
        isOut={({ isIncluded }) => !isIncluded}
        onMove={(id, at) => onChange({ blockOrder: withBlockMoved(blocks, blockOrder, id, at) })}
        row={({ id, kind, label, caption, isIncluded }, steps) => (
          <>
            <label className={css.tick}>
              <input
                type="checkbox"
                checked={isIncluded}
                onChange={({ target }) =>
                  onChange({ leftOut: withBlockIncluded(leftOut, id, target.checked) })
                }
              />
              <span className={css.kind}>{(isIncluded ? label : null) ?? say[kind]}</span>
              {caption}
            </label>
            {steps}
          </>
        )}
      />
    </details>
  );
}
