import { bases, basisMeaning, basisName } from "@lianchi/domain";
import { usePage } from "../../address/use-page.ts";
import { helpWords } from "../../locales/help.ts";
import { useWords } from "../../locales/use-words.ts";
import { BasisMark } from "../../parts/BasisMark.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import css from "./HelpPage.module.css";

/** What the marks mean, how totals count, and how to import, export and correct. */
export function HelpPage() {
  const say = useWords(helpWords);
  return (
    <>
      <InTopBar slot="title">{say.name}</InTopBar>
      <PageHead title={say.title}>{say.under}</PageHead>
      <div className={css.page}>
        <Figure title={say.marks} subtitle={say.marksUnder}>
          <Marks />
        </Figure>
        <Lines title={say.totals} lines={[say.totals1, say.totals2, say.totals3, say.totals4]} />
        <Lines title={say.import} lines={[say.import1, say.import2, say.import3]} />
        <Lines title={say.export} lines={[say.export1, say.export2, say.export3]} />
        <Lines title={say.correct} lines={[say.correct1, say.correct2, say.correct3, say.correct4]} />
        <Figure title={say.keys}>
          <Keys />
        </Figure>
      </div>
    </>
  );
}

function Marks() {
  const say = useWords(helpWords);
  const { lang } = usePage();
  return (
    <>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{say.markShort}</th>
            <th scope="col">{say.markName}</th>
            <th scope="col">{say.markMeaning}</th>
          </tr>
        </thead>
        <tbody>
          {bases.map((basis) => (
            <tr key={basis}>
              <td>
                <BasisMark basis={basis} />
              </td>
              <th scope="row">{basisName[basis][lang]}</th>
              <td>{basisMeaning[basis][lang]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.note}>{say.marksFollow}</p>
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <Figure title={title}>
      <ul className={css.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Figure>
  );
}

function Keys() {
  const say = useWords(helpWords);
  const keys = [
    ["Tab", say.keyTab],
    ["Enter", say.keyEnter],
    ["Esc", say.keyEsc],
    ["← ↑ → ↓", say.keyArrows],
    ["Shift", say.keyShift],
  ] as const;
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{say.key}</th>
          <th scope="col">{say.keyDoes}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(([key, does]) => (
          <tr key={key}>
            <th scope="row">
              <kbd className={css.key}>{key}</kbd>
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
