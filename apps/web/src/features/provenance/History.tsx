import { dayAt, isOpeningActor, metrics, openingActorText, type Reading, wordedLine } from "@lianchi/domain";
import type { Provenance } from "@lianchi/server/api";
import { usePage, useReading } from "../../address/use-page.ts";
import { provenanceWords } from "../../locales/provenance.ts";
import { useWords } from "../../locales/use-words.ts";
import css from "./ProvenanceView.module.css";

const mostShown = 4;

type Entry = Provenance["history"][number];

const amountOf = ({ fields: { metric, value, precision } }: Entry, reading: Reading) =>
  value === null ? "—" : wordedLine(metrics[metric].quantity, { value, precision }, reading, "listed");

/** Newest first. Facts that came with the product name both languages; a reader sees their own. */
export function History({ provenance: { history, inputs, kind } }: { readonly provenance: Provenance }) {
  const say = useWords(provenanceWords);
  const reading = useReading();
  const { lang } = usePage();
  const nameOf = (entry: Entry) => {
    const input = inputs.find(
      ({ subjectId, metric }) => subjectId === entry.fields.subjectId && metric === entry.fields.metric,
    );
    if (kind === "figure" || input === undefined) return "";
    return `${kind === "total" ? input.subject[lang] : metrics[input.metric].name[lang]} `;
  };
  const whatOf = (entry: Entry) => {
    const before = history.find(
      ({ version, fields }) =>
        version === entry.version - 1 &&
        fields.subjectId === entry.fields.subjectId &&
        fields.metric === entry.fields.metric,
    );
    const after = amountOf(entry, reading);
    if (before === undefined) return say.recorded(after);
    if (entry.fields.value === null) return say.withdrawn(amountOf(before, reading));
    return before.fields.value === entry.fields.value
      ? say.reworded(after)
      : say.changed(amountOf(before, reading), after);
  };
  const rest = history.length - mostShown;
  return (
    <section className={css.part}>
      <h3 className={css.name}>{say.history}</h3>
      <ol>
        {history.slice(0, mostShown).map((entry) => (
          <li key={entry.seq} className={css.entry}>
            <time className={css.when} dateTime={entry.at}>
              {dayAt(entry.at)}
            </time>
            <span>
              <span className={css.who}>
                {isOpeningActor(entry.actor) ? openingActorText(lang) : entry.actor}
              </span>
              {nameOf(entry)}
              {whatOf(entry)}
              {entry.fields.reason !== undefined && ` · ${say.slip(entry.fields.reason)}`}
            </span>
          </li>
        ))}
      </ol>
      {rest > 0 && <p className={css.when}>{say.moreHistory(String(rest))}</p>}
    </section>
  );
}
