import { quantityLine, siteStageName } from "@lianchi/domain";
import type { SitesPreview } from "@lianchi/server/api";
import { useReading } from "../../address/use-page.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../Button.tsx";
import css from "./PreviewView.module.css";

type PreviewViewProps = { readonly preview: SitesPreview; readonly onBack: () => void };

/** What is about to be written, before it is. */
export function PreviewView({ preview, onBack }: PreviewViewProps) {
  const say = useWords(clusterWords);
  const reading = useReading();
  const { lang } = reading;
  const { sites, unchanged, capacityKw, sitesWithoutRating, from, examples } = preview;
  return (
    <section className={css.preview} aria-label={say.previewTitle}>
      <h3 className={css.title}>{say.previewTitle}</h3>
      <p className={css.sum} role="status">
        {say.previewSites(String(sites), quantityLine("power", capacityKw, reading))}
        {sitesWithoutRating > 0 && `（${say.withoutRating(String(sitesWithoutRating))}）`}
      </p>
      <ul className={css.list}>
        {from.map(({ stage, sites: count }) => (
          <li key={stage ?? ""}>
            {say.previewFrom(stage === null ? say.noStage : siteStageName[stage][lang], String(count))}
          </li>
        ))}
        {unchanged > 0 && <li>{say.previewSame(String(unchanged))}</li>}
        {examples.length > 0 && (
          <li className={css.quiet}>{say.previewExamples(examples.join(lang === "zh" ? "、" : ", "))}</li>
        )}
      </ul>
      <Button onClick={onBack}>{say.back}</Button>
    </section>
  );
}
