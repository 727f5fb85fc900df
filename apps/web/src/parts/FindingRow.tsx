import type { SubjectState } from "@lianchi/domain";
import { type Finding, findingText } from "@lianchi/returns";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { usePage, useReading } from "../address/use-page.ts";
import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import { BasisMark } from "./BasisMark.tsx";
import css from "./FindingRow.module.css";

type FindingRowProps = { readonly finding: Finding; readonly subject: SubjectState };

/** A value that does not agree: what it is, whose, and the rule it breaks. Leads to the project. */
export function FindingRow({ finding, subject }: FindingRowProps) {
  const reading = useReading();
  const { lang } = usePage();
  const say = useWords(partsWords);
  const { value, rule: words } = findingText(finding, subject, reading);
  // A range stays on one line.
  const whole = words.replaceAll("–", "\u2060–\u2060");
  const rule = say.ruleText(whole);
  return (
    <li className={css.row}>
      <IconAlertTriangle className={`${css.icon} ${css[finding.severity]}`} aria-hidden="true" />
      <Link className={css.text} to="/projects/$id" params={{ id: subject.fields.id }}>
        <span className="unseen">{finding.severity === "red" ? say.severe : say.doubtful} </span>
        <b className={css[finding.severity]}>{value}</b>{" "}
        <span className={css.subject}>{subject.fields.shortName[lang]}</span>{" "}
        <span className={css.rule}>{rule}</span>
      </Link>
      <BasisMark basis="derived" />
    </li>
  );
}
