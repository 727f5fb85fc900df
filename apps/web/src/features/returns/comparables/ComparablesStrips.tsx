import { type Technology, technologyName } from "@lianchi/domain";
import { usePage } from "../../../address/use-page.ts";
import { comparablesWords } from "../../../locales/comparables.ts";
import { useWords } from "../../../locales/use-words.ts";
import { BandStrip, StripValue } from "../../../parts/BandStrip.tsx";
import { alongStrip } from "../../../parts/strip-band.ts";
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
      <ul className={css.strips}>
        {strips.map((strip) => (
          <StripLine key={strip.key} strip={strip} />
        ))}
      </ul>
    </section>
  );
}

function StripLine({ strip }: { readonly strip: Strip }) {
  const say = useWords(comparablesWords);
  const { name, unit, placed, own, dots, range } = strip;
  const counted = range === "" ? say.noRange : say.range(range, String(placed.trusted));
  const beside = placed.doubtful === 0 ? "" : say.doubtfulToo(String(placed.doubtful));
  const ownSaid = own === null ? say.noOwn : `${own.text} ${unit}`;
  const words = (
    <>
      {counted}
      <span className={css.beside}>{own === null ? say.noOwn : beside}</span>
      {own === null && beside !== "" && <span className={css.beside}>{beside}</span>}
    </>
  );
  return (
    <BandStrip
      band={strip}
      said={say.stripSaid(name, ownSaid, counted, beside === "" ? "" : `; ${beside}`)}
      words={words}
    >
      {dots.map(({ key, at, isDoubtful }) =>
        isDoubtful ? (
          <svg key={key} aria-hidden="true" className={css.held} x={alongStrip(at)} y="23.5">
            <path className={css.triangle} d="M0-5.2 5 4H-5z" />
          </svg>
        ) : (
          <circle key={key} className={css.other} cx={alongStrip(at)} cy="23.5" r="4.5" />
        ),
      )}
      {own !== null && (
        <>
          <circle className={css.dot} cx={alongStrip(own.at)} cy="23.5" r="5.5" />
          <StripValue at={own.at} text={own.text} />
        </>
      )}
    </BandStrip>
  );
}
