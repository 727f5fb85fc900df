import type { SubjectState } from "@lianchi/domain";
import { type AnsweredFinding, findingText } from "@lianchi/returns";
import { useReading } from "../address/use-page.ts";
import { findingWords } from "../locales/finding.ts";
import { textWords } from "../locales/text.ts";
import { useWords } from "../locales/use-words.ts";
import { FindingAnswers } from "./FindingAnswers.tsx";
import css from "./FindingDetail.module.css";
import { findingArithmetic, findingBand, timesPrice } from "./finding-words.ts";

type FindingDetailProps = { readonly finding: AnsweredFinding; readonly subject: SubjectState };

/** A finding worked out: the sum with the reported figures, the range it leaves, the readings that would fit, and what
 *  a person can do about it. The figures themselves are never altered here. */
export function FindingDetail({ finding, subject }: FindingDetailProps) {
  const reading = useReading();
  const { lang } = reading;
  const text = textWords[lang];
  const say = useWords(findingWords);
  const { readings } = findingText(finding, subject, reading);
  const { parameter } = finding;
  const times = timesPrice(finding, reading);
  return (
    <div className={`${css.box} ${css[finding.severity]}`}>
      <p>
        <b className={css.sum}>{findingArithmetic(finding, subject, reading)}</b>
        {text.comma}
        {[times, findingBand(finding, reading)].filter((part) => part !== null).join(text.comma)}
        {text.stop}
      </p>
      {readings.length === 0 ? (
        <p className={css.quiet}>{say.noReading}</p>
      ) : (
        <>
          <p className={css.heading}>{say.readings}</p>
          <ol className={css.readings}>
            {readings.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </>
      )}
      {parameter !== null && (
        <p className={css.quiet}>
          {say.priced(parameter.name[lang], String(parameter.value), parameter.source[lang], parameter.asOf)}
        </p>
      )}
      <FindingAnswers finding={finding} subject={subject} />
    </div>
  );
}
