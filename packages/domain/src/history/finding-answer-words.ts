import { inBoth } from "../in-both.ts";

/** An answer to a finding, in a sentence of the history. */
export const findingAnswerWords = inBoth(
  {
    history: (title: string, state: string, note: string) =>
      `待核“${title}”：${state}${note === "" ? "" : `；${note}`}`,
    unitRevenue: "收入与发电量不一致",
    hours: "利用小时异常",
    moneyHours: "金额折算的小时数不一致",
    taxShare: "税收占收入的比例异常",
    unitCost: "单位造价异常",
    energyAboveCapacity: "发电量超过满发上限",
    operatingBeforeGrid: "尚未并网，却有运行数值",
    reopened: "待答复",
    asked: "已询问来源",
    explained: "已说明",
    accepted: "已接受",
  },
  {
    history: (title, state, note) => `“${title}”: ${state}${note === "" ? "" : `; ${note}`}`,
    unitRevenue: "Revenue and generation do not agree",
    hours: "Unusual full-load hours",
    moneyHours: "The money means unlikely hours",
    taxShare: "Unusual share of tax in revenue",
    unitCost: "Unusual unit cost",
    energyAboveCapacity: "More energy than full capacity could give",
    operatingBeforeGrid: "An operating figure before grid connection",
    reopened: "open",
    asked: "source asked",
    explained: "explained",
    accepted: "accepted",
  },
);
