import {
  type Figure as KnownFigure,
  periodText,
  placeText,
  precisionWord,
  quantityLine,
  quantityText,
} from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import type { ReactNode } from "react";
import { usePage, useReading } from "../../address/use-page.ts";
import { overviewWords } from "../../locales/overview.ts";
import { textWords } from "../../locales/text.ts";
import { useWords } from "../../locales/use-words.ts";
import { Amount } from "../../parts/Amount.tsx";
import { BasisMark } from "../../parts/BasisMark.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { NumberButton } from "../../parts/NumberButton.tsx";
import css from "./Agreements.module.css";

/** Signed intent, apart from investment: it has no scale in common with it. */
export function Agreements({ overview }: { readonly overview: Overview | undefined }) {
  const say = useWords(overviewWords);
  const agreement = overview?.agreements.find(({ figures }) => figures.agreementSum !== undefined);
  const target = overview?.clusters.flatMap(({ figures }) => figures.industryTarget ?? [])[0];
  const { agreementSum, agreementCount } = agreement?.figures ?? {};
  return (
    <Figure
      title={say.agreementsTitle}
      subtitle={say.agreementsSubtitle}
      foot={agreementSum !== undefined && <Foot figure={agreementSum} />}
    >
      {overview !== undefined && agreementSum === undefined && <EmptyState sentence={say.agreementsNone} />}
      {agreementSum !== undefined && (
        <>
          <p className={css.sum}>
            <NumberButton opens={agreementSum.id}>
              <Amount
                quantity="money"
                value={agreementSum.fields.value}
                precision={agreementSum.fields.precision}
                size="headline"
              />
            </NumberButton>
            <BasisMark basis={agreementSum.basis} form="long" />
          </p>
          <div className={css.hatched} aria-hidden="true" />
          <dl className={css.facts}>
            {agreementCount !== undefined && <Enterprises figure={agreementCount} />}
            <Period figure={agreementSum} />
            {target !== undefined && <Target figure={target} />}
          </dl>
        </>
      )}
    </Figure>
  );
}

type FactProps = { readonly name: string; readonly children: ReactNode; readonly mark: ReactNode };

function Fact({ name, children, mark }: FactProps) {
  return (
    <div className={css.fact}>
      <dt>{name}</dt>
      <dd>
        {children}
        <span className={css.mark}>{mark}</span>
      </dd>
    </div>
  );
}

type OfFigure = { readonly figure: KnownFigure };

function Enterprises({ figure }: OfFigure) {
  const say = useWords(overviewWords);
  const reading = useReading();
  const { number } = quantityText("count", figure.fields.value ?? 0, reading);
  const text =
    figure.fields.precision === "atLeast"
      ? say.enterprisesCount(number)
      : say.enterprisesExact(`${precisionWord[figure.fields.precision][reading.lang]}${number}`);
  return (
    <Fact name={say.enterprises} mark={<BasisMark basis={figure.basis} />}>
      <NumberButton opens={figure.id}>{text}</NumberButton>
    </Fact>
  );
}

function Period({ figure: { basis, fields } }: OfFigure) {
  const say = useWords(overviewWords);
  const { lang } = usePage();
  const isInferred = "isInferred" in fields.period && fields.period.isInferred;
  const stated = isInferred ? { ...fields.period, isInferred: false } : fields.period;
  return (
    <Fact name={say.period} mark={<BasisMark basis={isInferred ? "derived" : basis} />}>
      {periodText(stated, lang)}
    </Fact>
  );
}

function Target({ figure }: OfFigure) {
  const say = useWords(overviewWords);
  const reading = useReading();
  const amount = quantityLine("money", figure.fields.value ?? 0, reading);
  return (
    <Fact name={say.target} mark={<BasisMark basis={figure.basis} />}>
      <NumberButton opens={figure.id}>
        {figure.fields.precision === "atLeast" ? say.targetClass(amount) : amount}
      </NumberButton>
    </Fact>
  );
}

function Foot({ figure: { fields } }: OfFigure) {
  const say = useWords(overviewWords);
  const { lang } = usePage();
  const isInferred = "isInferred" in fields.period && fields.period.isInferred;
  const place = fields.place === null ? "" : placeText(fields.place, lang);
  const parts = [say.sourceOf(place), ...(isInferred ? [say.yearInferred] : [])];
  return <span>{parts.join(textWords[lang].semicolon)}</span>;
}
