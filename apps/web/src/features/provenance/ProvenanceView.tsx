import type { Provenance } from "@lianchi/server/api";
import { IconX } from "@tabler/icons-react";
import { usePage } from "../../address/use-page.ts";
import { provenanceWords } from "../../locales/provenance.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { Actions } from "./Actions.tsx";
import { Findings } from "./Findings.tsx";
import { Formula } from "./Formula.tsx";
import { Headline } from "./Headline.tsx";
import { History } from "./History.tsx";
import css from "./ProvenanceView.module.css";
import { Sources } from "./Sources.tsx";

type ProvenanceViewProps = {
  readonly provenance: Provenance | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly onClose: () => void;
};

/** Name and value, formula, source, what does not agree, history, what can be done: always in this order. */
export function ProvenanceView({ provenance, error, onRetry, onClose }: ProvenanceViewProps) {
  const say = useWords(provenanceWords);
  const { lang } = usePage();
  return (
    <div className={css.view}>
      <Button look="quiet" className={css.close} aria-label={say.close} title={say.close} onClick={onClose}>
        <IconX aria-hidden="true" />
      </Button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={css.scroll} tabIndex={0}>
        {provenance === undefined && (
          <div className={css.failed}>
            <ErrorState error={error} stillHolds={say.stillHolds} onRetry={onRetry} />
          </div>
        )}
        {provenance !== undefined && (
          <>
            <Headline provenance={provenance} />
            <Formula provenance={provenance} />
            <Sources provenance={provenance} />
            {provenance.note !== null && (
              <section className={css.part}>
                <h3 className={css.name}>{say.note}</h3>
                <p>{provenance.note[lang]}</p>
              </section>
            )}
            <Findings provenance={provenance} />
            <History provenance={provenance} />
          </>
        )}
      </div>
      {provenance !== undefined && <Actions provenance={provenance} />}
    </div>
  );
}
