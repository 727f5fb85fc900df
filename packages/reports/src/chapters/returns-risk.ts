import { moverName, targetName } from "@lianchi/charts";
import { decimalText, numberText } from "@lianchi/domain";
import { tornado } from "@lianchi/returns";
import type { ChapterContext } from "../chapter-context.ts";
import { shortName } from "../names.ts";
import { gap, type Part, paragraph, see } from "../parts.ts";
import { focusOf, returnsFigure } from "./returns-parts.ts";

/** What moves the return of the project in focus most. */
function swingSentence(place: string, context: ChapterContext): string {
  const { words, lang, data } = context;
  const { returns } = data;
  const focus = returns === null ? undefined : focusOf(returns);
  if (returns === null || focus === undefined) return "";
  const { swings, base, by } = tornado(focus.outcome.values, returns.target);
  const whole = swings.filter(({ low, high }) => low !== null && high !== null);
  const [first] = whole;
  if (first === undefined || base === null || returns.target === "projectNpv" || returns.target === "lcoe")
    return "";
  // With its nought, as in the table: 11.0%.
  const percent = (value: number | null) => `${decimalText((value ?? 0) * 100, 1, 1)}%`;
  const ends = [first.low, first.high].toSorted((a, b) => (a ?? 0) - (b ?? 0)).map(percent);
  return words.risk.swing(
    {
      project: shortName(focus.project, lang),
      target: targetName[returns.target][lang],
      base: percent(base),
      mover: moverName[first.mover][lang],
      step: first.mover === "loanRate" ? words.risk.onePoint : `${numberText(by, "percent", 0)}%`,
      ends,
    },
    place,
  );
}

function chanceSentence(place: string, { words, data }: ChapterContext): string {
  const { returns } = data;
  const simulation = returns?.simulation ?? null;
  if (returns === null || simulation === null || simulation.reach === null || place === "") return "";
  return words.risk.chance(
    {
      draws: simulation.draws.toLocaleString("en"),
      seed: simulation.seed,
      reach: `${numberText(simulation.reach, "percent", 0)}%`,
      hurdle: `${numberText(returns.hurdle, "percent", 1)}%`,
    },
    place,
  );
}

/** What the return of the project in focus hangs on, and what it pays in tax. */
export function returnsRisk(context: ChapterContext): readonly Part[] {
  const { data, words } = context;
  const { returns } = data;
  if (returns === null || focusOf(returns) === undefined)
    return gap("risk.none", words.risk.none, words.comparison.lacksProjects);
  const swings = returnsFigure("sensitivity", returns, context);
  const chances = returns.simulation === null ? [] : returnsFigure("probability", returns, context);
  return [
    ...paragraph(
      "risk.swings",
      [swingSentence(see(swings, context), context), chanceSentence(see(chances, context), context)],
      context,
    ),
    ...swings,
    ...chances,
    ...returnsFigure("tax-by-year", returns, context),
  ];
}
