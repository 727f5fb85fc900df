import { type Figure, figureText, metrics, type Place, periodText, placeText } from "@lianchi/domain";
import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { usePage, useReading } from "../../address/use-page.ts";
import { sourcesWords } from "../../locales/sources.ts";
import { useWords } from "../../locales/use-words.ts";
import { BasisMark } from "../../parts/BasisMark.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { NumberButton } from "../../parts/NumberButton.tsx";
import { StageChip } from "../../parts/StageChip.tsx";
import css from "./RestingTable.module.css";
import type { Resting } from "./resting.ts";

type RestingTableProps = {
  readonly resting: readonly Resting[];
  /** Sites or whole documents rest on it, which are told apart. */
  readonly restsElse: boolean;
};

/** The figures that rest on one document, grouped by what it is about, each with the place it stands at. */
export function RestingTable({ resting, restsElse }: RestingTableProps) {
  const say = useWords(sourcesWords);
  const { lang } = usePage();
  if (resting.length === 0) return restsElse ? null : <EmptyState sentence={say.none} />;
  return (
    <section className={css.scroll} aria-label={say.figure} tabIndex={-1}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{say.figure}</th>
            <th scope="col">{say.value}</th>
            <th scope="col">{say.period}</th>
            <th scope="col">{say.place}</th>
            <th scope="col">{say.note}</th>
          </tr>
        </thead>
        <tbody>
          {resting.map(({ subjectId, name, figures, stage }) => (
            <Fragment key={subjectId}>
              <tr className={css.group}>
                <th scope="rowgroup" colSpan={5}>
                  <Link to="/projects/$id" params={{ id: subjectId }}>
                    {name[lang]}
                  </Link>
                </th>
              </tr>
              {figures.map((figure) => (
                <FigureRow key={figure.id} figure={figure} />
              ))}
              {stage !== null && (
                <tr>
                  <th scope="row">{say.stage}</th>
                  <td>
                    <StageChip stage={stage.fields.stage} />
                  </td>
                  <td>{stage.fields.on ?? "—"}</td>
                  <PlaceCell place={stage.fields.place} />
                  <td className={css.note}>{stage.fields.note?.[lang] ?? ""}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FigureRow({ figure: { id, basis, fields } }: { readonly figure: Figure }) {
  const { lang } = usePage();
  const reading = useReading();
  return (
    <tr>
      <th scope="row">{metrics[fields.metric].name[lang]}</th>
      <td className={css.value}>
        <NumberButton opens={id}>{figureText(fields, reading)}</NumberButton> <BasisMark basis={basis} />
      </td>
      <td>{periodText(fields.period, lang)}</td>
      <PlaceCell place={fields.place} />
      <td className={css.note}>{fields.note?.[lang] ?? ""}</td>
    </tr>
  );
}

function PlaceCell({ place }: { readonly place: Place | null }) {
  const say = useWords(sourcesWords);
  const { lang } = usePage();
  return <td>{place === null ? say.noPlace : placeText(place, lang)}</td>;
}
