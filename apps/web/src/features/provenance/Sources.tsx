import { placeText, sourceLine } from "@lianchi/domain";
import type { Provenance } from "@lianchi/server/api";
import { Link } from "@tanstack/react-router";
import { usePage } from "../../address/use-page.ts";
import { provenanceWords } from "../../locales/provenance.ts";
import { textWords } from "../../locales/text.ts";
import { useWords } from "../../locales/use-words.ts";
import css from "./ProvenanceView.module.css";

export function Sources({ provenance }: { readonly provenance: Provenance }) {
  const say = useWords(provenanceWords);
  const { lang } = usePage();
  const text = textWords[lang];
  return (
    <section className={css.part}>
      <h3 className={css.name}>{say.source}</h3>
      {provenance.sources.map(({ source, places }) => {
        const where = [...new Set(places.map((place) => placeText(place, lang)))].join(say.betweenPlaces);
        return (
          <p key={source.id}>
            {sourceLine(source, lang)}
            {where !== "" && `${text.comma}${where}`}
            {text.stop}
            {text.sentenceGap}
            <Link to="/sources/$id" params={{ id: source.id }}>
              {say.openSource}
            </Link>
          </p>
        );
      })}
    </section>
  );
}
