import { figureText, metrics, type SubjectState } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { Link } from "@tanstack/react-router";
import { usePage, useReading } from "../../address/use-page.ts";
import { projectsWords } from "../../locales/projects.ts";
import { useWords } from "../../locales/use-words.ts";
import { BasisMark } from "../../parts/BasisMark.tsx";
import { NumberButton } from "../../parts/NumberButton.tsx";
import { TechnologySquare } from "../../parts/TechnologySquare.tsx";
import css from "./OtherSubjects.module.css";

/** The planned cluster and the agreements have figures too, but they are no projects and enter no total. */
export function OtherSubjects({ overview }: { readonly overview: Overview }) {
  const say = useWords(projectsWords);
  const others = [...overview.clusters, ...overview.agreements];
  if (others.length === 0) return null;
  return (
    <section className={css.others} aria-label={say.others}>
      <h2 className={css.title}>{say.others}</h2>
      <ul>
        {others.map((subject) => (
          <Other key={subject.fields.id} subject={subject} />
        ))}
      </ul>
    </section>
  );
}

function Other({ subject: { fields, figures } }: { readonly subject: SubjectState }) {
  const { lang } = usePage();
  const reading = useReading();
  return (
    <li className={css.other}>
      <Link to="/projects/$id" params={{ id: fields.id }} className={css.name}>
        <TechnologySquare technology={fields.technology} />
        {fields.name[lang]}
      </Link>
      {Object.values(figures).map((figure) => (
        <span key={figure.id} className={css.figure}>
          {metrics[figure.fields.metric].name[lang]}{" "}
          <NumberButton opens={figure.id} className={css.number}>
            {figureText(figure.fields, reading)}
          </NumberButton>{" "}
          <BasisMark basis={figure.basis} />
        </span>
      ))}
    </li>
  );
}
