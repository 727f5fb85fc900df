import type { ReportPreview } from "@lianchi/server/api";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Button } from "../../../parts/Button.tsx";
import css from "./PagesBar.module.css";

type PagesBarProps = {
  readonly preview: ReportPreview | undefined;
  readonly isPending: boolean;
  /** Screen over paper. */
  readonly scale: number;
  /** Null fits the pages to the room again. */
  readonly onScale: (scale: number | null) => void;
};

const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.25, 1.5];

/** What the report comes to, and how large its pages stand here. */
export function PagesBar({ preview, isPending, scale, onScale }: PagesBarProps) {
  const say = useWords(reportsWords);
  const smaller = steps.findLast((step) => step < scale - 0.005);
  const larger = steps.find((step) => step > scale + 0.005);
  return (
    <div className={css.bar}>
      {preview !== undefined && (
        <span>
          {say.counts(String(preview.pages.length), String(preview.figures), String(preview.tables))}
        </span>
      )}
      <span className={css.sheet}>{say.sheet}</span>
      <span className={css.fill}>
        <span className={css.pending} role="status">
          {isPending ? say.refreshing : ""}
        </span>
      </span>
      <a className={css.toSettings} href="#report-settings">
        {say.toSettings}
      </a>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend that a row of controls has no room for */}
      <span className={css.zoom} role="group" aria-label={say.zoom}>
        <Button
          look="quiet"
          aria-label={say.zoomOut}
          disabled={smaller === undefined}
          onClick={() => onScale(smaller ?? null)}
        >
          <IconMinus aria-hidden="true" />
        </Button>
        <Button look="quiet" className={css.percent} title={say.zoomFit} onClick={() => onScale(null)}>
          {Math.round(scale * 100)}%
        </Button>
        <Button
          look="quiet"
          aria-label={say.zoomIn}
          disabled={larger === undefined}
          onClick={() => onScale(larger ?? null)}
        >
          <IconPlus aria-hidden="true" />
        </Button>
      </span>
    </div>
  );
}
