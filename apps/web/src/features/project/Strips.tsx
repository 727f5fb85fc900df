import { type SubjectState, technologyName } from "@lianchi/domain";
import { useReading } from "../../address/use-page.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { BandStrip, StripValue } from "../../parts/BandStrip.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { alongStrip } from "../../parts/strip-band.ts";
import css from "./Strips.module.css";
import { type Strip, stripsOf, stripsTitle } from "./strips.ts";

/** Our values against what is common for the technology. */
export function Strips({ project }: { readonly project: SubjectState }) {
  const say = useWords(projectWords);
  const reading = useReading();
  const { technology, kind } = project.fields;
  const strips = stripsOf(project, reading);
  if (technology === null || kind !== "project") return null;
  return (
    <Figure
      title={stripsTitle(strips, reading)}
      subtitle={say.stripsUnder(technologyName[technology][reading.lang])}
    >
      {strips.length === 0 && <EmptyState sentence={say.stripsNone} />}
      <ul className={css.strips}>
        {strips.map((strip) => (
          <StripLine key={strip.key} strip={strip} />
        ))}
      </ul>
    </Figure>
  );
}

function StripLine({ strip }: { readonly strip: Strip }) {
  const say = useWords(projectWords);
  const { name, unit, value, at, ends, verdict } = strip;
  const span = ends.join("–");
  const verdictWords = { common: say.within, amber: say.doubtful, red: say.outside };
  return (
    <BandStrip
      band={strip}
      said={say.stripSaid(name, `${value} ${unit}`, `${span} ${unit}`, verdictWords[verdict])}
      words={<span className={css.usual}>{say.usual(span)}</span>}
    >
      <g className={css[verdict]}>
        <circle className={css.dot} cx={alongStrip(at)} cy="23.5" r="5" />
        <StripValue at={at} text={value} />
      </g>
    </BandStrip>
  );
}
