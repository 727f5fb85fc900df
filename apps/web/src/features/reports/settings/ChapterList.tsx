import type { ReportSettings } from "@lianchi/domain";
import type { ReportPreview } from "@lianchi/server/api";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { chaptersOf, withIncluded, withMoved } from "../settings-edits.ts";
import { BlockList } from "./BlockList.tsx";
import css from "./ChapterList.module.css";
import { MovableList } from "./MovableList.tsx";
import panel from "./SettingsPanel.module.css";

type ChapterListProps = {
  readonly preview: ReportPreview;
  readonly settings: ReportSettings;
  readonly onChange: (part: Partial<ReportSettings>) => void;
};

/** Chapters in their order, each left out by its tick, and what stands in them. */
export function ChapterList({ preview, settings, onChange }: ChapterListProps) {
  const say = useWords(reportsWords);
  const chapters = chaptersOf(preview.offered, settings.chapters);
  return (
    <section className={panel.section} aria-label={say.chapters}>
      <h2 className={panel.head}>
        {say.chapters}
        <span className={panel.aside}>{say.drag}</span>
      </h2>
      <MovableList
        items={chapters}
        nameOf={({ title }) => title}
        isOut={({ isIncluded }) => !isIncluded}
        onMove={(id, at) => onChange({ chapters: withMoved(chapters, id, at) })}
        row={(chapter, steps) => {
          const { id, title, heading, isIncluded, lacks } = chapter;
          const page = pageOf(preview, id);
          return (
            <>
              <label className={css.tick}>
                <input
                  type="checkbox"
                  checked={isIncluded}
                  onChange={({ target }) =>
                    onChange({ chapters: withIncluded(chapters, id, target.checked) })
                  }
                />
                {isIncluded ? heading : title}
              </label>
              {lacks !== null && <span className={css.lacks}>{lacks}</span>}
              {steps}
              {isIncluded && page !== null && (
                <span className={css.page}>
                  <span aria-hidden="true">{page}</span>
                  <span className="unseen">{say.pageShort(String(page))}</span>
                </span>
              )}
              {isIncluded && <BlockList {...{ chapter, settings, onChange }} />}
            </>
          );
        }}
      />
    </section>
  );
}

/** Where a chapter begins; null where it is not printed. */
function pageOf({ pages }: ReportPreview, id: string): number | null {
  const held = id === "appendix" ? "provenance" : id;
  return pages.find(({ holds }) => holds.includes(held))?.number ?? null;
}
