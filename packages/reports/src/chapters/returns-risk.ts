import { moverName, targetName } from "@lianchi/charts";
import { decimalText, numberText } from "@lianchi/domain";
import { tornado } from "@lianchi/returns";
import type { ChapterContext } from "../chapter-context.ts";
import { gap, type Part, paragraph, see } from "../parts.ts";
import { shortName } from "../words.ts";
import { focusOf, returnsFigure } from "./returns-parts.ts";

/** What moves the return of the project in focus most. */
function swingSentence(place: string, context: ChapterContext): string {
  const { zh, lang, data } = context;
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
  const name = shortName(focus.project, lang);
  const ends = [first.low, first.high].toSorted((a, b) => (a ?? 0) - (b ?? 0)).map(percent);
  const step =
    first.mover === "loanRate" ? (zh ? "1 个百分点" : "1 point") : `${numberText(by, "percent", 0)}%`;
  return zh
    ? `${name}的${targetName[returns.target].zh}测算为 ${percent(base)}；单一因素变动时，${moverName[first.mover].zh}影响最大，增减 ${step}，该指标在 ${ends.join(" 与 ")} 之间${place}。`
    : `The ${targetName[returns.target].en} of ${name} is reckoned at ${percent(base)}; of single things the largest effect is that of ${moverName[first.mover].en}: ${step} up or down, it lies between ${ends.join(" and ")}${place}.`;
}

function chanceSentence(place: string, context: ChapterContext): string {
  const { zh, data } = context;
  const { returns } = data;
  const simulation = returns?.simulation ?? null;
  if (returns === null || simulation === null || simulation.reach === null || place === "") return "";
  const reach = `${numberText(simulation.reach, "percent", 0)}%`;
  const hurdle = `${numberText(returns.hurdle, "percent", 1)}%`;
  const draws = simulation.draws.toLocaleString("en");
  return zh
    ? `按假设的分布抽样 ${draws} 次（种子 ${simulation.seed}），其中 ${reach} 达到 ${hurdle} 的门槛${place}。`
    : `Of ${draws} draws from assumed spreads (seed ${simulation.seed}) ${reach} reach the hurdle of ${hurdle}${place}.`;
}

/** What the return of the project in focus hangs on, and what it pays in tax. */
export function returnsRisk(context: ChapterContext): readonly Part[] {
  const { data, zh } = context;
  const { returns } = data;
  if (returns === null || focusOf(returns) === undefined)
    return gap(
      "risk.none",
      zh
        ? "没有可测算的项目，敏感性与税费暂无法说明。"
        : "No project can be reckoned, so there is nothing to say of sensitivity and taxes.",
      zh ? "可测算的项目" : "projects to reckon",
    );
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
