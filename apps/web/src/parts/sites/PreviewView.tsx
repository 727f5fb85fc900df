import { quantityLine, revisionWords } from "@lianchi/domain";
import type { SitesMove, SitesPreview } from "@lianchi/server/api";
import { useReading } from "../../address/use-page.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { sitePreviewWords } from "../../locales/site-preview.ts";
import { textWords } from "../../locales/text.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../Button.tsx";
import css from "./PreviewView.module.css";

type PreviewViewProps = { readonly preview: SitesPreview; readonly onBack: () => void };

const noneOf = { stage: "noStage", batch: "noBatch", project: "noProject" } as const;

/** Moves that are shown one by one; the rest is counted. */
const mostMoves = 12;

/** What is about to be written, before it is: from what to what, on which day, by which document, and what it replaces. */
export function PreviewView({ preview, onBack }: PreviewViewProps) {
  const say = useWords(clusterWords);
  const words = useWords(sitePreviewWords);
  const reading = useReading();
  const { lang } = reading;
  const { sites, unchanged, capacityKw, sitesWithoutRating, moves, replaced, voided, examples } = preview;
  const isStage = preview.sourceTitle !== null || preview.reason !== null;
  const rests =
    preview.sourceTitle === null
      ? revisionWords[lang].slip(preview.reason ?? "—")
      : `《${preview.sourceTitle}》`;
  const value = (of: SitesMove["from"], what: SitesMove["what"]) => of?.[lang] ?? words[noneOf[what]];
  const rest = moves.slice(mostMoves).reduce((sum, move) => sum + move.sites, 0);
  return (
    <section className={css.preview} aria-label={say.previewTitle}>
      <h3 className={css.title}>{say.previewTitle}</h3>
      <p className={css.sum} role="status">
        {say.previewSites(String(sites), quantityLine("power", capacityKw, reading))}
        {sitesWithoutRating > 0 && `（${say.withoutRating(String(sitesWithoutRating))}）`}
      </p>
      {replaced > 0 && (
        <p className={css.warn} role="alert">
          {words.replaced(String(replaced))}
        </p>
      )}
      {voided > 0 && (
        <p className={css.warn} role="alert">
          {words.voided(String(voided))}
        </p>
      )}
      <ul className={css.list}>
        {moves.slice(0, mostMoves).map(({ what, from, to, sites: count }) => (
          <li key={`${what} ${from?.en} ${to?.en}`}>
            {words.move(words[what], value(from, what), value(to, what), String(count))}
          </li>
        ))}
        {rest > 0 && <li>{words.moreMoves(String(moves.length - mostMoves), String(rest))}</li>}
        {unchanged > 0 && <li>{say.previewSame(String(unchanged))}</li>}
        {examples.length > 0 && (
          <li className={css.quiet}>{say.previewExamples(textWords[lang].all(examples))}</li>
        )}
      </ul>
      {isStage && (
        <dl className={css.facts}>
          <div>
            <dt>{words.on}</dt>
            <dd>{preview.on ?? words.onUnknown}</dd>
          </div>
          <div>
            <dt>{words.source}</dt>
            <dd>{rests}</dd>
          </div>
          {preview.note !== null && (
            <div>
              <dt>{say.note}</dt>
              <dd>{preview.note}</dd>
            </div>
          )}
          {preview.isCorrection && (
            <div>
              <dt>{words.kind}</dt>
              <dd>{words.correction}</dd>
            </div>
          )}
        </dl>
      )}
      <Button onClick={onBack}>{say.back}</Button>
    </section>
  );
}
