import { actorName, dayAt, type FindingAnswer, metrics, type SubjectState } from "@lianchi/domain";
import { type AnsweredFinding, numbersOf } from "@lianchi/returns";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { usePage, useReading } from "../address/use-page.ts";
import { findingWords } from "../locales/finding.ts";
import { useWords } from "../locales/use-words.ts";
import { Button } from "./Button.tsx";
import { FindingAnswerSheet } from "./editing/FindingAnswerSheet.tsx";
import css from "./FindingDetail.module.css";
import { inputMetrics, questionText } from "./finding-words.ts";

type FindingAnswersProps = { readonly finding: AnsweredFinding; readonly subject: SubjectState };

/** What was answered to a finding, and what can be: accept, explain, correct a figure, ask the source. */
export function FindingAnswers({ finding, subject }: FindingAnswersProps) {
  const say = useWords(findingWords);
  const reading = useReading();
  const { asOf } = usePage();
  const [answering, setAnswering] = useState<FindingAnswer | null>(null);
  const { state } = finding;
  const button = (answer: FindingAnswer, text: string) => (
    <Button className={css.ask} onClick={() => setAnswering(answer)}>
      {text}
    </Button>
  );
  return (
    <>
      <AnswerLine finding={finding} />
      {asOf === undefined && (
        <div className={css.answers}>
          {state !== "accepted" && button("accepted", say.accept)}
          {button("explained", say.explain)}
          {inputMetrics(finding).map((metric) => (
            <Link
              key={metric}
              className={css.answer}
              to="/projects/$id"
              params={{ id: subject.fields.id }}
              search={{ edit: metric }}
            >
              {say.correct(metrics[metric].name[reading.lang])}
            </Link>
          ))}
          {button("asked", say.ask)}
          {state !== "open" && button("reopened", say.reopen)}
        </div>
      )}
      {answering !== null && (
        <FindingAnswerSheet
          answer={answering}
          finding={finding}
          numbers={numbersOf(finding, subject)}
          question={questionText(finding, subject, reading)}
          onClose={() => setAnswering(null)}
        />
      )}
    </>
  );
}

function AnswerLine({ finding: { answer, state, isOutdated } }: { readonly finding: AnsweredFinding }) {
  const say = useWords(findingWords);
  const reading = useReading();
  if (answer === null || (state === "open" && !isOutdated)) return null;
  const given = answer.fields.answer;
  const words = say[given === "reopened" ? "open" : given];
  const [actor, day] = [actorName(answer.actor, { reading }), dayAt(answer.at)];
  return (
    <div className={css.answered}>
      <p>{isOutdated ? say.outdated(words, actor, day) : say.answeredBy(words, actor, day)}</p>
      {answer.fields.note !== null && <p className={css.quiet}>{answer.fields.note}</p>}
    </div>
  );
}
