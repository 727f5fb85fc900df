import { siteStageName } from "@lianchi/domain";
import type { RestingElsewhere as Elsewhere } from "@lianchi/server/api";
import { Link } from "@tanstack/react-router";
import { usePage } from "../../address/use-page.ts";
import { sourcesWords } from "../../locales/sources.ts";
import { useWords } from "../../locales/use-words.ts";
import css from "./RestingTable.module.css";

export const restsElsewhere = ({ sites, steps, documents }: Elsewhere): boolean =>
  sites > 0 || steps.length > 0 || documents.length > 0;

/** Sites, their stages and whole documents that rest on a source. */
export function RestingElsewhere({ elsewhere }: { readonly elsewhere: Elsewhere }) {
  const say = useWords(sourcesWords);
  const { lang } = usePage();
  const { sites, steps, documents } = elsewhere;
  if (!restsElsewhere(elsewhere)) return null;
  return (
    <ul className={css.elsewhere} aria-label={say.elsewhere}>
      {sites > 0 && (
        <li>
          <Link to="/cluster">{say.sites(sites.toLocaleString("en"))}</Link>
        </li>
      )}
      {steps.length > 0 && (
        <li>
          <Link to="/cluster">
            {say.steps(
              steps
                .map(({ stage, sites: count }) =>
                  say.stepOf(siteStageName[stage][lang], count.toLocaleString("en")),
                )
                .join(say.join),
            )}
          </Link>
        </li>
      )}
      {documents.map(({ kind, name }) => (
        <li key={`${kind} ${name}`}>{say.document(say[kind], name)}</li>
      ))}
    </ul>
  );
}
