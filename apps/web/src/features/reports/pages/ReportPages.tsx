import type { ReportPreview } from "@lianchi/server/api";
import { useState } from "react";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import css from "./ReportPages.module.css";

type Page = ReportPreview["pages"][number];

type ReportPagesProps = {
  readonly preview: ReportPreview;
  readonly widthPx: number;
  /** Id of the paragraph that is being written. */
  readonly edited: string | null;
  readonly onEdit: (paragraphId: string) => void;
  /** The server no longer has the pages. */
  readonly onLost: () => void;
};

/** The pages side by side; a click on one opens its first paragraph. */
export function ReportPages({ preview, widthPx, edited, onEdit, onLost }: ReportPagesProps) {
  const say = useWords(reportsWords);
  const headings = new Map([
    ["cover", say.cover],
    ["contents", say.contents],
    ...preview.offered.map(({ id, heading }) => [id === "appendix" ? "provenance" : id, heading] as const),
  ]);
  const titleOf = ({ number, holds }: Page) => {
    const heading = holds.flatMap((id) => headings.get(id) ?? [])[0];
    return heading === undefined ? say.pageNumber(String(number)) : say.pageOf(String(number), heading);
  };
  const paragraphOf = ({ holds }: Page) => preview.paragraphs.find(({ id }) => holds.includes(id))?.id;
  return (
    <ol className={css.pages}>
      {preview.pages.map((page) => {
        const [title, paragraph] = [titleOf(page), paragraphOf(page)];
        const isEdited = edited !== null && page.holds.includes(edited);
        const picture = (
          <Picture
            src={`/export/pages/${preview.key}/${page.number}.svg`}
            name={paragraph === undefined ? say.pictureOf(title) : ""}
            onLost={onLost}
          />
        );
        return (
          <li
            key={page.number}
            className={css.page}
            style={{ width: widthPx }}
            data-edited={isEdited || undefined}
          >
            {paragraph === undefined ? (
              <div className={css.sheet}>{picture}</div>
            ) : (
              <button
                type="button"
                className={css.sheet}
                aria-label={say.editPage(title)}
                aria-pressed={isEdited}
                onClick={() => onEdit(paragraph)}
              >
                {picture}
              </button>
            )}
            <p className={css.caption}>
              {title}
              {isEdited && <span className={css.editing}>{say.editing}</span>}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

type PictureProps = { readonly src: string; readonly name: string; readonly onLost: () => void };

/** A page. Where it cannot be had it is asked for once more, after the pages were set anew. */
function Picture({ src, name, onLost }: PictureProps) {
  const [lost, setLost] = useState<string | null>(null);
  return (
    <img
      className={css.picture}
      src={lost === src ? `${src}?again` : src}
      alt={name}
      draggable={false}
      onError={() => {
        if (lost === src) return;
        setLost(src);
        onLost();
      }}
    />
  );
}
