import type { Text } from "@lianchi/domain";
import { type ParameterId, parameterIds, type Values } from "../model/values.ts";
import { parameterSpecs, shownValue } from "./specs.ts";

export type ValueProblem = { readonly id: ParameterId; readonly message: Text };

function limits(id: ParameterId): Text {
  const { least, most, unit } = parameterSpecs[id];
  const text = (lang: "zh" | "en") =>
    `${shownValue(id, least, lang)}–${shownValue(id, most, lang)} ${unit[lang]}`.trim();
  return { zh: text("zh"), en: text("en") };
}

function outOfLimits(id: ParameterId, value: number): ValueProblem | null {
  const { name, least, most, isWhole } = parameterSpecs[id];
  if (Number.isFinite(value) && value >= least && value <= most && (!isWhole || Number.isInteger(value)))
    return null;
  const allowed = limits(id);
  const whole = isWhole ? { zh: "的整数", en: "a whole number " } : { zh: "的数", en: "" };
  return {
    id,
    message: {
      zh: `${name.zh}应为 ${allowed.zh}${whole.zh}。`,
      en: `${name.en} should be ${whole.en}between ${allowed.en.replace("–", " and ")}.`,
    },
  };
}

/** What is wrong with single values and with values together; a model is reckoned only when this is empty. */
export function judgeValues(values: Values): readonly ValueProblem[] {
  const problems = parameterIds.flatMap((id) => outOfLimits(id, values[id]) ?? []);
  const also = (isWrong: boolean, id: ParameterId, zh: string, en: string) => {
    if (isWrong && !problems.some((problem) => problem.id === id)) problems.push({ id, message: { zh, en } });
  };
  also(
    values.marketShare + values.ownUseShare > 1 + 1e-12,
    "marketShare",
    "市场化电量与自发自用占比之和不能超过 100%。",
    "The shares sold at market and used on site cannot exceed 100 % together.",
  );
  also(
    values.equipmentShare + values.constructionShare > 1 + 1e-12,
    "equipmentShare",
    "设备与建安占比之和不能超过 100%。",
    "The shares of equipment and construction cannot exceed 100 % together.",
  );
  also(
    values.loanYears > values.life,
    "loanYears",
    `贷款年限（${values.loanYears} 年）不能长于运营期（${values.life} 年）。`,
    `The loan (${values.loanYears} years) cannot be longer than the life (${values.life} years).`,
  );
  also(
    values.graceYears >= values.loanYears,
    "graceYears",
    "宽限期应短于贷款年限。",
    "The grace must be shorter than the loan.",
  );
  also(
    values.laterYears >= values.life,
    "laterYears",
    `后续批次推迟的年数（${values.laterYears} 年）应短于运营期（${values.life} 年）。`,
    `The later batch must follow within the life: ${values.laterYears} years is not less than ${values.life}.`,
  );
  also(
    values.price === 0 && values.subsidy === 0 && values.marketShare === 0 && values.ownUseShare === 0,
    "price",
    "电价和补贴都为零，没有收入可算。",
    "Price and subsidy are both zero: there is no revenue.",
  );
  also(
    values.vatRefundUntil % 100 < 1 || values.vatRefundUntil % 100 > 12,
    "vatRefundUntil",
    "截止月写作年月六位，如 202510。",
    "The last month has six digits, like 202510.",
  );
  return problems;
}
