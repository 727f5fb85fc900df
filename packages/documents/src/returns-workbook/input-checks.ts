import { words } from "../words/index.ts";
import type { WorkbookOrder } from "./order.ts";
import type { Refs } from "./refs.ts";

/** Words of warning where inputs cannot stand together; empty where they can. */
export function inputCheck(order: WorkbookOrder, at: Refs, years: number): string {
  const say = words[order.reading.lang].inputChecks;
  const { input, fixed } = at;
  const rules: readonly (readonly [wrong: string, warning: string])[] = [
    [`${fixed("years")}>${years}`, say.years(years)],
    [`${input("loanYears")}>${input("life")}`, say.loan],
    [`${input("graceYears")}>=${input("loanYears")}`, say.grace],
    [`${input("laterYears")}>=${input("life")}`, say.later],
    [`${input("marketShare")}+${input("ownUseShare")}>1`, say.market],
    [`${input("equipmentShare")}+${input("constructionShare")}>1`, say.equipment],
  ];
  return rules.reduceRight((rest, [wrong, warning]) => `IF(${wrong},"${warning}",${rest})`, '""');
}
