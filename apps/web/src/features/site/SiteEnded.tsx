import { dayAt } from "@lianchi/domain";
import { Link } from "@tanstack/react-router";
import { usePage } from "../../address/use-page.ts";
import { errorText } from "../../api/problem.ts";
import { siteWords } from "../../locales/site.ts";
import { useWords } from "../../locales/use-words.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import type { EndedBy } from "./ended-by.ts";

/** A site that is no more: by which import it was replaced, or which action took it back, and the way to that change. */
export function SiteEnded({ error, by }: { readonly error: unknown; readonly by: EndedBy }) {
  const say = useWords(siteWords);
  const { lang } = usePage();
  const day = dayAt(by.at);
  return (
    <EmptyState
      sentence={errorText(error, lang)}
      action={
        <>
          <p>
            <Link
              to="/changes"
              search={{ kind: "sites", who: by.actor, from: day, until: day, asOf: undefined }}
              hash={`change-${by.seq}`}
            >
              {say.toChange(String(by.seq))}
            </Link>
          </p>
          <p>
            <Link to="/cluster">{say.toCluster}</Link>
          </p>
        </>
      }
    />
  );
}
