import type { Lang, Text } from "@lianchi/domain";
import { type ParameterId, parameterIds, type Values } from "../model/values.ts";
import { parameterSpecs, shownFactor, shownValue } from "./specs.ts";

export type ValueProblem = { readonly id: ParameterId; readonly message: Text };

const wide = { maximumFractionDigits: 6, useGrouping: true } as const;

/** The value as it was given, with its unit: no digit of it is rounded away that the judgement rests on. */
function given(id: ParameterId, value: number, lang: Lang): string {
  const { unit } = parameterSpecs[id];
  const shown =
    id === "firstYear" || id === "vatRefundUntil"
      ? String(value)
      : Number((value * shownFactor(id, lang)).toPrecision(12)).toLocaleString("en", wide);
  return withUnit(shown, unit[lang]);
}

const withUnit = (text: string, unit: string) => (unit === "%" ? `${text}%` : `${text} ${unit}`.trim());

/** What may be given: both ends, or only the upper one where the lower one is next to nothing. */
function allowed(id: ParameterId): Text {
  const { least, most, unit, isWhole, choices } = parameterSpecs[id];
  if (choices !== undefined) {
    const names = (lang: Lang) =>
      choices.map((choice, at) => `${at} (${choice[lang]})`).join(lang === "zh" ? "或 " : " or ");
    return { zh: `请填写 ${names("zh")}。`, en: `Give ${names("en")}.` };
  }
  const upper = (lang: Lang) => withUnit(shownValue(id, most, lang), unit[lang]);
  const isOpen = least > 0 && shownValue(id, least, "zh") === "0";
  if (isOpen)
    return {
      zh: `请填写大于 0、不超过 ${upper("zh")}的数。`,
      en: `Give a number above 0 and up to ${upper("en")}.`,
    };
  return {
    zh: `请填写 ${shownValue(id, least, "zh")}–${upper("zh")}之间的${isWhole ? "整数" : "数"}。`,
    en: `Give a ${isWhole ? "whole number" : "number"} from ${shownValue(id, least, "en")} to ${upper("en")}.`,
  };
}

function outOfLimits(id: ParameterId, value: number): ValueProblem | null {
  const { name, least, most, isWhole } = parameterSpecs[id];
  const isWithin = value >= least && value <= most;
  if (isWithin && (!isWhole || Number.isInteger(value))) return null;
  const remedy = allowed(id);
  // What was typed instead of a number is known to the form alone.
  if (!Number.isFinite(value))
    return {
      id,
      message: {
        zh: `${name.zh}填写的不是有效数字。${remedy.zh}`,
        en: `${name.en} is no number. ${remedy.en}`,
      },
    };
  const why = isWithin
    ? { zh: "不是整数", en: "is not whole" }
    : { zh: "不在允许范围内", en: "is out of range" };
  return {
    id,
    message: {
      zh: `${name.zh}“${given(id, value, "zh")}”${why.zh}。${remedy.zh}`,
      en: `${name.en} of ${given(id, value, "en")} ${why.en}. ${remedy.en}`,
    },
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

type Both = {
  readonly ids: readonly [ParameterId, ...ParameterId[]];
  readonly message: (told: Told) => Text;
};
type Told = (id: ParameterId, lang: Lang) => string;

const tooMuchSold: Both = {
  ids: ["marketShare", "ownUseShare"],
  message: (told) => ({
    zh: `市场化电量占比“${told("marketShare", "zh")}”与自发自用占比“${told("ownUseShare", "zh")}”之和超过 100%。请调低其中一项。`,
    en: `The shares sold at market (${told("marketShare", "en")}) and used on site (${told("ownUseShare", "en")}) exceed 100 % together. Lower one of them.`,
  }),
};
const tooMuchBuilt: Both = {
  ids: ["equipmentShare", "constructionShare"],
  message: (told) => ({
    zh: `投资中设备占比“${told("equipmentShare", "zh")}”与建安占比“${told("constructionShare", "zh")}”之和超过 100%。请调低其中一项。`,
    en: `The shares of equipment (${told("equipmentShare", "en")}) and construction (${told("constructionShare", "en")}) exceed 100 % together. Lower one of them.`,
  }),
};
const loanTooLong: Both = {
  ids: ["loanYears", "life"],
  message: (told) => ({
    zh: `贷款年限“${told("loanYears", "zh")}”长于运营期“${told("life", "zh")}”。请缩短贷款年限或延长运营期。`,
    en: `The loan (${told("loanYears", "en")}) is longer than the life (${told("life", "en")}). Shorten the loan or lengthen the life.`,
  }),
};
const graceTooLong: Both = {
  ids: ["graceYears", "loanYears"],
  message: (told) => ({
    zh: `宽限期“${told("graceYears", "zh")}”不短于贷款年限“${told("loanYears", "zh")}”。请缩短宽限期。`,
    en: `The grace (${told("graceYears", "en")}) is not shorter than the loan (${told("loanYears", "en")}). Shorten it.`,
  }),
};
const batchTooLate: Both = {
  ids: ["laterYears", "life"],
  message: (told) => ({
    zh: `后续批次推迟“${told("laterYears", "zh")}”，不短于运营期“${told("life", "zh")}”。请缩短推迟年数。`,
    en: `The later batch follows after ${told("laterYears", "en")}, not within the life (${told("life", "en")}). Let it follow earlier.`,
  }),
};
const noRevenue: Both = {
  ids: ["price", "subsidy", "marketShare", "marketPrice", "ownUseShare", "ownUsePrice"],
  message: (told) => ({
    zh: `上网电价“${told("price", "zh")}”，且没有补贴或其他电价，无收入可算。请填写大于 0 的电价。`,
    en: `At a price of ${told("price", "en")}, without subsidy or another price, there is no revenue. Give a price above 0.`,
  }),
};
const noMonth: Both = {
  ids: ["vatRefundUntil"],
  message: (told) => ({
    zh: `即征即退截止月“${told("vatRefundUntil", "zh")}”的后两位不是月份。请写作年月六位，如 202510。`,
    en: `The last month of the refund, ${told("vatRefundUntil", "en")}, does not end in a month. Give six digits, like 202510.`,
  }),
};

/** What is wrong with values together. */
function clashes(values: Values): readonly Both[] {
  const month = values.vatRefundUntil % 100;
  const found: Both[] = [];
  if (values.marketShare + values.ownUseShare > 1 + 1e-12) found.push(tooMuchSold);
  if (values.equipmentShare + values.constructionShare > 1 + 1e-12) found.push(tooMuchBuilt);
  if (values.loanYears > values.life) found.push(loanTooLong);
  if (values.graceYears >= values.loanYears) found.push(graceTooLong);
  if (values.laterYears >= values.life) found.push(batchTooLate);
  if (firstPrice(values) <= 0) found.push(noRevenue);
  if (month < 1 || month > 12) found.push(noMonth);
  return found;
}

/** What is wrong with single values and, where those are right, with values together; a model is reckoned only when this is
 *  empty. */
export function judgeValues(values: Values): readonly ValueProblem[] {
  const single = parameterIds.flatMap((id) => outOfLimits(id, values[id]) ?? []);
  const told: Told = (id, lang) => given(id, values[id], lang);
  const together = clashes(values).flatMap(({ ids, message }): readonly ValueProblem[] =>
    single.some(({ id }) => ids.includes(id)) ? [] : [{ id: ids[0], message: message(told) }],
  );
  return [...single, ...together];
}
