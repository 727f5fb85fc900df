import { inEach, type Lang, type Text, units } from "@lianchi/domain";
import { type Words, words } from "../words/index.ts";
import { parameterSpecs, shownFactor, shownValue } from "./specs.ts";
import { type ParameterId, parameterIds, type Values } from "./values.ts";

export type ValueProblem = { readonly id: ParameterId; readonly message: Text };

const wide = { maximumFractionDigits: 6, useGrouping: true } as const;

/** The value as it was given, with its unit: no digit of it is rounded away that the judgement rests on. */
function given(id: ParameterId, value: number, lang: Lang): string {
  const shown =
    id === "firstYear" || id === "vatRefundUntil"
      ? String(value)
      : Number((value * shownFactor(id, lang)).toPrecision(12)).toLocaleString("en", wide);
  return withUnit(id, shown, lang);
}

function withUnit(id: ParameterId, number: string, lang: Lang): string {
  const { unit } = parameterSpecs[id];
  return unit === units.percent.label ? `${number}${unit[lang]}` : `${number} ${unit[lang]}`.trim();
}

/** What may be given: both ends, or only the upper one where the lower one is next to nothing. */
function allowed(id: ParameterId, lang: Lang): string {
  const { least, most, isWhole, choices } = parameterSpecs[id];
  const { valueProblems: say } = words[lang];
  if (choices !== undefined) return say.giveChoice(choices.map((choice) => choice[lang]));
  const upper = withUnit(id, shownValue(id, most, lang), lang);
  const lower = shownValue(id, least, lang);
  return least > 0 && lower === "0" ? say.giveAbove(upper) : say.giveBetween(lower, upper, isWhole);
}

function outOfLimits(id: ParameterId, value: number): ValueProblem | null {
  const { name, least, most, isWhole } = parameterSpecs[id];
  const isWithin = value >= least && value <= most;
  if (isWithin && (!isWhole || Number.isInteger(value))) return null;
  // What was typed instead of a number is known to the form alone.
  const isNumber = Number.isFinite(value);
  return {
    id,
    message: inEach((lang) => {
      const { valueProblems: say } = words[lang];
      const remedy = allowed(id, lang);
      if (!isNumber) return say.noNumber(name[lang], remedy);
      return say[isWithin ? "notWhole" : "outOfRange"](name[lang], given(id, value, lang), remedy);
    }),
  };
}

/** Price of a kWh in the first year, subsidy included [yuan/kWh incl. VAT]. */
function firstPrice(values: Values): number {
  const { marketShare, ownUseShare } = values;
  return (
    values.price * (1 - marketShare - ownUseShare) +
    values.marketPrice * marketShare +
    values.ownUsePrice * ownUseShare +
    (values.subsidyYears > 0 ? values.subsidy : 0)
  );
}

type Say = Words["valueProblems"];

/** Parameters that do not go together, and what is said of them with their values as they were given. */
type Clash = {
  readonly ids: readonly [ParameterId, ...ParameterId[]];
  readonly message: (say: Say, given: (id: ParameterId) => string) => string;
};

const tooMuchSold: Clash = {
  ids: ["marketShare", "ownUseShare"],
  message: (say, own) => say.tooMuchSold(own("marketShare"), own("ownUseShare")),
};
const tooMuchBuilt: Clash = {
  ids: ["equipmentShare", "constructionShare"],
  message: (say, own) => say.tooMuchBuilt(own("equipmentShare"), own("constructionShare")),
};
const loanTooLong: Clash = {
  ids: ["loanYears", "life"],
  message: (say, own) => say.loanTooLong(own("loanYears"), own("life")),
};
const graceTooLong: Clash = {
  ids: ["graceYears", "loanYears"],
  message: (say, own) => say.graceTooLong(own("graceYears"), own("loanYears")),
};
const batchTooLate: Clash = {
  ids: ["laterYears", "life"],
  message: (say, own) => say.batchTooLate(own("laterYears"), own("life")),
};
const noRevenue: Clash = {
  ids: ["price", "subsidy", "marketShare", "marketPrice", "ownUseShare", "ownUsePrice"],
  message: (say, own) => say.noRevenue(own("price")),
};
const noMonth: Clash = {
  ids: ["vatRefundUntil"],
  message: (say, own) => say.noMonth(own("vatRefundUntil")),
};

/** What is wrong with values together. */
function clashes(values: Values): readonly Clash[] {
  const month = values.vatRefundUntil % 100;
  const found: Clash[] = [];
  if (values.marketShare + values.ownUseShare > 1 + 1e-12) found.push(tooMuchSold);
  if (values.equipmentShare + values.constructionShare > 1 + 1e-12) found.push(tooMuchBuilt);
  if (values.loanYears > values.life) found.push(loanTooLong);
  if (values.graceYears >= values.loanYears) found.push(graceTooLong);
  if (values.laterYears >= values.life) found.push(batchTooLate);
  if (firstPrice(values) <= 0) found.push(noRevenue);
  if (month < 1 || month > 12) found.push(noMonth);
  return found;
}

/** What is wrong with single values and, where those are right, with values together; a project is evaluated only when this is
 *  empty. */
export function judgeValues(values: Values): readonly ValueProblem[] {
  const single = parameterIds.flatMap((id) => outOfLimits(id, values[id]) ?? []);
  const together = clashes(values).flatMap(({ ids, message }): readonly ValueProblem[] => {
    if (single.some(({ id }) => ids.includes(id))) return [];
    const said = inEach((lang) => message(words[lang].valueProblems, (id) => given(id, values[id], lang)));
    return [{ id: ids[0], message: said }];
  });
  return [...single, ...together];
}
