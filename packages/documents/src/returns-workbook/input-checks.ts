import { sayFor, type WorkbookOrder } from "./order.ts";
import type { Refs } from "./refs.ts";

/** Words of warning where inputs cannot stand together; empty where they can. */
export function inputCheck(order: WorkbookOrder, at: Refs, years: number): string {
  const say = sayFor(order);
  const { input, fixed } = at;
  const rules: readonly (readonly [wrong: string, words: string])[] = [
    [
      `${fixed("years")}>${years}`,
      say(
        `注意：建设年数与运营期合计超过 ${years} 年，本文件的列不够，请在产品中改好参数后重新导出`,
        `Mind: construction and life exceed the ${years} years that this file has columns for; change them in the product and export again`,
      ),
    ],
    [
      `${input("loanYears")}>${input("life")}`,
      say("注意：贷款年限长于运营期", "Mind: the loan is longer than the life"),
    ],
    [
      `${input("graceYears")}>=${input("loanYears")}`,
      say("注意：宽限期应短于贷款年限", "Mind: the grace must be shorter than the loan"),
    ],
    [
      `${input("laterYears")}>=${input("life")}`,
      say("注意：后续批次推迟的年数应短于运营期", "Mind: the later batch must follow within the life"),
    ],
    [
      `${input("marketShare")}+${input("ownUseShare")}>1`,
      say("注意：市场化与自发自用占比之和超过 100%", "Mind: market and own use exceed 100 %"),
    ],
    [
      `${input("equipmentShare")}+${input("constructionShare")}>1`,
      say("注意：设备与建安占比之和超过 100%", "Mind: equipment and construction exceed 100 %"),
    ],
  ];
  return rules.reduceRight((rest, [wrong, words]) => `IF(${wrong},"${words}",${rest})`, '""');
}
