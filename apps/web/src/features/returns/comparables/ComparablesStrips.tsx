import { type Technology, technologyName } from "@lianchi/domain";
import { usePage } from "../../../address/use-page.ts";
import { comparablesWords } from "../../../locales/comparables.ts";
import { useWords } from "../../../locales/use-words.ts";
import css from "./ComparablesStrips.module.css";
import type { Strip } from "./strips.ts";

type ComparablesStripsProps = { readonly strips: readonly Strip[]; readonly technology: Technology };

/** One's own value among those of the comparables, a strip for each measure. */
export function ComparablesStrips({ strips, technology }: ComparablesStripsProps) {
  const say = useWords(comparablesWords);
  const { lang } = usePage();
  if (strips.length === 0) return null;
  return (
    <section aria-label={say.strips}>
      <p className={css.key}>{say.stripsUnder(technologyName[technology][lang])}</p>
      <ul>
        {strips.map((strip) => (
          <StripLine key={strip.key} strip={strip} />
        ))}
      </ul>
    </section>
  );
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

function StripLine({ strip }: { readonly strip: Strip }) {
  const say = useWords(comparablesWords);
  const { name, unit, placed, own, dots, common, doubtful, ends, range } = strip;
  const width = ([from, to]: readonly [number, number]) => percent(to - from);
  const counted = range === "" ? say.noRange : say.range(range, String(placed.trusted));
  const beside = placed.doubtful === 0 ? "" : say.doubtfulToo(String(placed.doubtful));
  const ownSaid = own === null ? say.noOwn : `${own.text} ${unit}`;
  return (
    <li className={css.strip}>
      <div className={css.name} aria-hidden="true">
        {name}
        <span className={css.unit}>{unit}</span>
      </div>
      <svg
        className={css.bar}
        role="img"
        aria-label={say.stripSaid(name, ownSaid, counted, beside === "" ? "" : `; ${beside}`)}
      >
        <rect className={css.ground} x="0" y="19" width="100%" height="9" />
        <rect className={css.pale} x={percent(doubtful[0])} y="19" width={width(doubtful)} height="9" />
        <rect className={css.deep} x={percent(common[0])} y="19" width={width(common)} height="9" />
        <text
          className={css.end}
          x={percent(common[0])}
          y="41"
          textAnchor={common[0] === 0 ? "start" : "middle"}
        >
          {ends[0]}
        </text>
        <text className={css.end} x={percent(common[1])} y="41" textAnchor="middle">
          {ends[1]}
        </text>
        {dots.map(({ key, at, isDoubtful }) =>
          isDoubtful ? (
            <svg key={key} aria-hidden="true" className={css.held} x={percent(at)} y="23.5">
              <path className={css.triangle} d="M0-5.2 5 4H-5z" />
            </svg>
          ) : (
            <circle key={key} className={css.other} cx={percent(at)} cy="23.5" r="4.5" />
          ),
        )}
        {own !== null && (
          <>
            <circle className={css.dot} cx={percent(own.at)} cy="23.5" r="5.5" />
            <text
              className={css.value}
              x={percent(own.at)}
              y="12"
              textAnchor={own.at > 0.94 ? "end" : own.at < 0.05 ? "start" : "middle"}
            >
              {own.text}
            </text>
          </>
        )}
      </svg>
      <div className={css.usual} aria-hidden="true">
        {counted}
        <span className={css.beside}>{own === null ? say.noOwn : beside}</span>
        {own === null && beside !== "" && <span className={css.beside}>{beside}</span>}
      </div>
    </li>
  );
}
