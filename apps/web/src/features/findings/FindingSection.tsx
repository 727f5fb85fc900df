import { figureText, metrics, periodText, placeText, type SubjectState } from "@lianchi/domain";
import { type AnsweredFinding, findingText } from "@lianchi/returns";
import { Link } from "@tanstack/react-router";
import { useReading } from "../../address/use-page.ts";
import { findingWords } from "../../locales/finding.ts";
import { findingsWords } from "../../locales/findings.ts";
import { textWords } from "../../locales/text.ts";
import { useWords } from "../../locales/use-words.ts";
import { BasisMark } from "../../parts/BasisMark.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { FindingDetail } from "../../parts/FindingDetail.tsx";
import { findingTitle, inputMetrics } from "../../parts/finding-words.ts";
import { NumberButton } from "../../parts/NumberButton.tsx";
import { TechnologySquare } from "../../parts/TechnologySquare.tsx";
import css from "./FindingSection.module.css";

type FindingSectionProps = { readonly finding: AnsweredFinding; readonly subject: SubjectState };

/** One finding: what it is about and rests on at the left, how it was worked out at the right. */
export function FindingSection({ finding, subject }: FindingSectionProps) {
  const found = useWords(findingWords);
  const say = useWords(findingsWords);
  const reading = useReading();
  const { lang } = reading;
  const { value, rule } = findingText(finding, subject, reading);
  const { id, name, technology } = subject.fields;
  return (
    <Figure title={`${findingTitle(finding, reading)}${textWords[lang].colon}${value}`}>
      <div className={css.columns}>
        <div>
          <p className={css.about}>
            <TechnologySquare technology={technology} isNamed />
            <Link to="/projects/$id" params={{ id }} className={css.name}>
              {name[lang]}
            </Link>
            <span className={css[finding.severity]}>
              {finding.severity === "red" ? found.severe : found.doubtfulName}
            </span>
          </p>
          <p className={css.rule}>
            {rule} <BasisMark basis="derived" />
          </p>
          <h3 className={css.rests}>{say.rests}</h3>
          <ul>
            {inputMetrics(finding).map((metric) => {
              const figure = subject.figures[metric];
              if (figure === undefined) return null;
              const { period, place } = figure.fields;
              return (
                <li key={metric} className={css.input}>
                  <span>{metrics[metric].name[lang]}</span>
                  <span className={css.where}>
                    {[
                      ...(period.kind === "none" ? [] : [periodText(period, lang)]),
                      ...(place === null ? [] : [placeText(place, lang)]),
                    ].join(" · ")}
                  </span>
                  <span className={css.value}>
                    <NumberButton opens={figure.id}>{figureText(figure.fields, reading)}</NumberButton>{" "}
                    <BasisMark basis={figure.basis} />
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
        <FindingDetail finding={finding} subject={subject} />
      </div>
    </Figure>
  );
}
