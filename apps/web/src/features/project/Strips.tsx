import { type SubjectState, technologyName } from "@lianchi/domain";
import { useReading } from "../../address/use-page.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { Figure } from "../../parts/Figure.tsx";
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

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

function StripLine({ strip }: { readonly strip: Strip }) {
  const say = useWords(projectWords);
  const { name, unit, value, at, common, doubtful, ends, verdict } = strip;
  const span = ends.join("–");
  const verdictWords = { common: say.within, amber: say.doubtful, red: say.outside };
  const width = ([from, to]: readonly [number, number]) => percent(to - from);
  return (
    <li className={css.strip}>
      <div className={css.name} aria-hidden="true">
        {name}
        <span className={css.unit}>{unit}</span>
      </div>
      <svg
        className={`${css.bar} ${css[verdict]}`}
        role="img"
        aria-label={say.stripSaid(name, `${value} ${unit}`, `${span} ${unit}`, verdictWords[verdict])}
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
        <circle className={css.dot} cx={percent(at)} cy="23.5" r="5" />
        <text
          className={css.value}
          x={percent(at)}
          y="12"
          textAnchor={at > 0.94 ? "end" : at < 0.05 ? "start" : "middle"}
        >
          {value}
        </text>
      </svg>
      <div className={css.usual} aria-hidden="true">
        {say.usual(span)}
      </div>
    </li>
  );
}
