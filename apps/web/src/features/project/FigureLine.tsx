import {
  type Figure,
  languages,
  metrics,
  periodText,
  placeText,
  quantityText,
  type Revision,
  revisionWords,
  type SourceFields,
  sourceLine,
} from "@lianchi/domain";
import { IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useIsPresent, usePage, useReading, useSetPage } from "../../address/use-page.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { BasisMark } from "../../parts/BasisMark.tsx";
import { Button } from "../../parts/Button.tsx";
import { NumberButton } from "../../parts/NumberButton.tsx";
import { useSetOwnSearch } from "../../parts/own-search.ts";
import { secondUnitText } from "../../parts/second-unit.ts";
import css from "./FigureTable.module.css";

type FigureLineProps = {
  readonly figure: Figure;
  readonly sources: readonly Revision<SourceFields>[];
  readonly isMarked: boolean;
};

/** A reported figure. A click marks the row, so that its history shows; the number opens its provenance. */
export function FigureLine({ figure, sources, isMarked }: FigureLineProps) {
  const say = useWords(projectWords);
  const worded = useWords(revisionWords);
  const reading = useReading();
  const { lang } = usePage();
  const isPresent = useIsPresent();
  const setPage = useSetPage();
  const setOwn = useSetOwnSearch();
  const { fields } = figure;
  const { name, quantity } = metrics[fields.metric];
  const value = fields.value ?? 0;
  const { number, unit } = quantityText(quantity, value, reading, "listed");
  const hasSecond = languages[lang].countsInWan && (quantity === "power" || quantity === "energy");
  const second = hasSecond ? secondUnitText(quantity, { value, precision: fields.precision }, reading) : null;
  const before = fields.precision === "exact" ? "" : worded[fields.precision];
  const mark = () => setOwn({ marked: fields.metric });
  return (
    // The name is a button that does the same: the row only widens the target for a mouse.
    <tr
      className={`${css.row} ${isMarked ? css.marked : ""}`}
      onClick={({ target }) => (target instanceof Element && target.closest("a,button")) || mark()}
    >
      <th scope="row" className={css.name}>
        <button type="button" aria-pressed={isMarked} title={say.mark(name[lang])} onClick={mark}>
          {name[lang]}
        </button>
      </th>
      <td className={css.number}>
        {before !== "" && <span className={css.before}>{before}</span>}
        <NumberButton opens={figure.id}>{number}</NumberButton>
      </td>
      <td className={css.unit}>
        <span>{unit}</span>
        {second !== null && <span className={css.second}>{second}</span>}
        <BasisMark basis={figure.basis} />
      </td>
      <td className={`${css.period} ${fields.period.kind === "none" ? css.none : ""}`}>
        {periodText(fields.period, lang)}
      </td>
      <td className={css.where}>
        <Where figure={figure} sources={sources} />
      </td>
      <td className={css.end}>
        <span>{say.versions(String(figure.version))}</span>
        {isPresent && (
          <Button
            look="quiet"
            className={css.edit}
            aria-label={say.edit(name[lang])}
            title={say.edit(name[lang])}
            onClick={() => setPage({ edit: fields.metric })}
          >
            <IconPencil aria-hidden="true" />
          </Button>
        )}
      </td>
    </tr>
  );
}

/** The document and the place in it; its title only where there are several to tell apart. */
function Where({ figure: { fields }, sources }: Pick<FigureLineProps, "figure" | "sources">) {
  const say = useWords(projectWords);
  const { lang } = usePage();
  const source = sources.find((one) => one.fields.id === fields.sourceId);
  const place = fields.place === null ? say.noPlace : placeText(fields.place, lang);
  const plain = source?.fields.kind === "press" ? say.report : say.source;
  const title = source === undefined || sources.length === 1 ? plain : source.fields.title;
  const short = title.length > 14 ? `${title.slice(0, 13)}… ` : title;
  return (
    <>
      <Link
        to="/sources/$id"
        params={{ id: fields.sourceId }}
        title={source === undefined ? undefined : sourceLine(source.fields, lang)}
      >
        {short}
        {say.beforePlace}
        {place}
      </Link>
      {fields.note !== null && <span title={fields.note[lang]}> · {fields.note[lang]}</span>}
    </>
  );
}
