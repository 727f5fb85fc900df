import { basisName, placeText, sourceLine, wordedLine } from "@lianchi/domain";
import type { Provenance } from "@lianchi/server/api";
import { IconCopy, IconHistory, IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { usePage, useReading } from "../../address/use-page.ts";
import { partsWords } from "../../locales/parts.ts";
import { provenanceWords } from "../../locales/provenance.ts";
import { textWords } from "../../locales/text.ts";
import { useWords } from "../../locales/use-words.ts";
import { copyText } from "../../parts/clipboard.ts";
import { useNotify } from "../../parts/notice.tsx";
import { secondUnitText } from "../../parts/second-unit.ts";
import { coverageWords } from "./coverage-words.ts";
import css from "./ProvenanceView.module.css";
import { useSubjectName } from "./use-subject-name.ts";

export function Actions({ provenance }: { readonly provenance: Provenance }) {
  const say = useWords(provenanceWords);
  const told = useWords(partsWords);
  const notify = useNotify();
  const line = useCopiedLine(provenance);
  const { subject, kind, key } = provenance;
  const about = subject === null ? {} : { about: subject.id };
  const copy = async () => notify((await copyText(line)) ? told.valueCopied : told.linkNotCopied);
  return (
    <div className={css.actions}>
      <button type="button" className={css.action} onClick={() => void copy()}>
        <IconCopy aria-hidden="true" />
        {say.copy}
      </button>
      <Link to="/changes" search={about} className={css.action}>
        <IconHistory aria-hidden="true" />
        {say.allHistory}
      </Link>
      {subject !== null && (
        <Link
          to="/projects/$id"
          params={{ id: subject.id }}
          search={kind === "figure" ? { edit: key.split(".")[1] } : {}}
          className={`${css.action} ${css.correct}`}
        >
          <IconPencil aria-hidden="true" />
          {say.correct}
        </Link>
      )}
    </div>
  );
}

/** One line for a document: name, value in both units, basis, coverage, source, day. */
function useCopiedLine(provenance: Provenance): string {
  const say = useWords(provenanceWords);
  const reading = useReading();
  const { lang, asOf } = usePage();
  const name = useSubjectName(provenance);
  const { quantity, value, precision, basis, coverage, sources } = provenance;
  const second = value === null ? null : secondUnitText(quantity, { value, precision }, reading);
  const parts = [
    value === null
      ? "—"
      : wordedLine(quantity, { value, precision }, reading, "listed") +
        (second === null ? "" : ` (${second})`),
    ...(basis === null ? [] : [basisName[basis][lang]]),
    ...(coverage === null ? [] : [coverageWords(provenance, lang)]),
    ...sources.map(({ source, places }) =>
      [sourceLine(source, lang), ...new Set(places.map((place) => placeText(place, lang)))].join(" "),
    ),
    ...(asOf === undefined ? [] : [say.asOf(asOf)]),
  ];
  const { colon, semicolon } = textWords[lang];
  return `${name}${colon}${parts.join(semicolon)}`;
}
