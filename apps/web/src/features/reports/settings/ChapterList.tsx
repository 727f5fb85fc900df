import type { ReportSettings } from "@lianchi/domain";
import type { ReportPreview } from "@lianchi/server/api";
import { IconChevronDown, IconChevronUp, IconGripVertical } from "@tabler/icons-react";
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { chaptersOf, type OfferedChapter, withIncluded, withMoved } from "../settings-edits.ts";
import { BlockTicks } from "./BlockTicks.tsx";
import css from "./ChapterList.module.css";
import panel from "./SettingsPanel.module.css";

type ChapterListProps = {
  readonly preview: ReportPreview;
  readonly chosen: ReportSettings["chapters"];
  readonly onChange: (chosen: ReportSettings["chapters"]) => void;
  readonly leftOut: readonly string[];
  readonly onLeaveOut: (leftOut: string[]) => void;
};

/** Chapters in their order: moved by hand, by key or by button, left out by their tick. */
export function ChapterList({ preview, chosen, onChange, leftOut, onLeaveOut }: ChapterListProps) {
  const say = useWords(reportsWords);
  const chapters = chaptersOf(preview.offered, chosen);
  const [dragged, setDragged] = useState<string | null>(null);
  const [told, setTold] = useState("");
  const list = useRef<HTMLOListElement>(null);
  // A row that moves in the document loses the focus that it had.
  const focused = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    focused.current?.focus();
    focused.current = null;
  });
  const move = (id: string, at: number) => {
    if (at < 0 || at >= chapters.length || chapters[at]?.id === id) return;
    onChange(withMoved(chapters, id, at));
    setTold(say.movedTo(chapters.find((one) => one.id === id)?.title ?? id, String(at + 1)));
  };
  return (
    <section className={panel.section} aria-label={say.chapters}>
      <h2 className={panel.head}>
        {say.chapters}
        <span className={panel.aside}>{say.drag}</span>
      </h2>
      <ol ref={list}>
        {chapters.map((chapter, at) => (
          <li
            key={chapter.id}
            className={css.chapter}
            data-dragged={dragged === chapter.id || undefined}
            data-out={!chapter.isIncluded || undefined}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              move(dragged, at);
            }}
            onDrop={(event) => event.preventDefault()}
          >
            <ChapterRow
              {...{ chapter, at }}
              count={chapters.length}
              page={pageOf(preview, chapter.id)}
              onMove={(to) => {
                focused.current =
                  document.activeElement instanceof HTMLElement ? document.activeElement : null;
                move(chapter.id, to);
              }}
              onInclude={(isIncluded) => onChange(withIncluded(chapters, chapter.id, isIncluded))}
              onDrag={(isDragged) => setDragged(isDragged ? chapter.id : null)}
            />
            {chapter.isIncluded && <BlockTicks {...{ chapter, leftOut }} onChange={onLeaveOut} />}
          </li>
        ))}
      </ol>
      <output className="unseen">{told}</output>
    </section>
  );
}

/** Where a chapter begins; null where it is not printed. */
function pageOf({ pages }: ReportPreview, id: string): number | null {
  const held = id === "appendix" ? "provenance" : id;
  return pages.find(({ holds }) => holds.includes(held))?.number ?? null;
}

type ChapterRowProps = {
  readonly chapter: OfferedChapter;
  readonly at: number;
  readonly count: number;
  readonly page: number | null;
  readonly onMove: (to: number) => void;
  readonly onInclude: (isIncluded: boolean) => void;
  readonly onDrag: (isDragged: boolean) => void;
};

function ChapterRow({ chapter, at, count, page, onMove, onInclude, onDrag }: ChapterRowProps) {
  const say = useWords(reportsWords);
  const { title, heading, isIncluded, lacks } = chapter;
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(at + step);
  };
  return (
    <>
      <button
        type="button"
        className={css.handle}
        aria-label={say.move(title)}
        draggable
        onDragStart={({ dataTransfer }) => {
          dataTransfer.effectAllowed = "move";
          dataTransfer.setData("text/plain", title);
          onDrag(true);
        }}
        onDragEnd={() => onDrag(false)}
        onKeyDown={onKey}
      >
        <IconGripVertical aria-hidden="true" />
      </button>
      <label className={css.tick}>
        <input type="checkbox" checked={isIncluded} onChange={({ target }) => onInclude(target.checked)} />
        {isIncluded ? heading : title}
      </label>
      {lacks !== null && <span className={css.lacks}>{lacks}</span>}
      <span className={css.steps}>
        <button
          type="button"
          className={css.step}
          aria-label={say.up(title)}
          disabled={at === 0}
          onClick={() => onMove(at - 1)}
        >
          <IconChevronUp aria-hidden="true" />
        </button>
        <button
          type="button"
          className={css.step}
          aria-label={say.down(title)}
          disabled={at === count - 1}
          onClick={() => onMove(at + 1)}
        >
          <IconChevronDown aria-hidden="true" />
        </button>
      </span>
      {isIncluded && page !== null && (
        <span className={css.page}>
          <span aria-hidden="true">{page}</span>
          <span className="unseen">{say.pageShort(String(page))}</span>
        </span>
      )}
    </>
  );
}
