import { findingText } from "@lianchi/returns";
import type { Provenance } from "@lianchi/server/api";
import { useQuery } from "@tanstack/react-query";
import { usePage, useReading } from "../../address/use-page.ts";
import { trpc } from "../../api/client.ts";
import { provenanceWords } from "../../locales/provenance.ts";
import { textWords } from "../../locales/text.ts";
import { useWords } from "../../locales/use-words.ts";
import css from "./ProvenanceView.module.css";

/** What does not agree about the number, with the arithmetic and the readings that would fit. */
export function Findings({ provenance: { findings } }: { readonly provenance: Provenance }) {
  const say = useWords(provenanceWords);
  const reading = useReading();
  const { asOf } = usePage();
  // A finding may be about a project that the page leaves out.
  const { data } = useQuery({
    ...trpc.portfolio.overview.queryOptions(asOf === undefined ? {} : { asOf }),
    enabled: findings.length > 0,
  });
  const told = findings.flatMap((finding) => {
    const subject = data?.projects.find(({ fields }) => fields.id === finding.subjectId);
    return subject === undefined ? [] : [{ finding, subject, text: findingText(finding, subject, reading) }];
  });
  if (findings.length === 0) return null;
  return (
    <section className={css.part}>
      <h3 className={css.name}>{say.findings(String(findings.length))}</h3>
      {told.map(({ finding, subject, text }) => (
        <div key={finding.id} className={`${css.finding} ${css[finding.severity]}`}>
          <b>
            {subject.fields.shortName[reading.lang]} {text.value}
          </b>{" "}
          {text.rule}
          {textWords[reading.lang].stop}
          {textWords[reading.lang].sentenceGap}
          {text.readings.length > 0 && <span className={css.reading}>{text.readings.join(" ")}</span>}
        </div>
      ))}
    </section>
  );
}
