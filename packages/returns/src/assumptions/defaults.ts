import type { Technology } from "@lianchi/domain";
import type { Confidence } from "../parameter.ts";
import type { Default } from "./default.ts";
import { provincialFactor } from "./emission-factors.ts";
import type { ParameterId } from "./values.ts";

type ByTechnology = Partial<Readonly<Record<Technology, Default>>>;

type Certificate = Omit<Default, "value" | "source"> & { readonly zh: string; readonly en: string };

const from =
  ({ zh, en, ...certificate }: Certificate) =>
  (value: number): Default => ({ value, ...certificate, source: { zh, en } });
const national = (confidence: Confidence, zh: string, en: string, asOf = "2025") =>
  from({ confidence, place: "national", zh, en, asOf });
const provincial = (confidence: Confidence, zh: string, en: string, asOf = "2025") =>
  from({ confidence, place: "provincial", zh, en, asOf });

const usual = national("K", "通用知识，未核实", "general knowledge, unverified");
const finance = provincial(
  "F2",
  "黑龙江新能源项目融资惯例：资本金 20–30%，15 年等额本金，利率 3.6–4.9%（转引）",
  "usual finance in Heilongjiang: 20–30 % equity, 15 years of equal principal, 3.6–4.9 %, secondary copy",
);
const designed = provincial(
  "C",
  "省内新建 6.25 MW 级风电场设计值 2,690–3,100 小时，在其中偏低取值",
  "design values of new 6.25 MW-class wind farms in the province, 2,690–3,100 h, taken low among them",
  "2024",
);
const hoursRange = provincial(
  "K",
  "黑龙江 2020–2024 年利用小时区间，未核实",
  "range of hours in Heilongjiang 2020–24, unverified",
  "2024",
);
const coal = provincial(
  "F2",
  "黑龙江省燃煤发电基准价（转引）",
  "Heilongjiang coal benchmark price, secondary copy",
);
const biomassPrice = provincial(
  "C",
  "农林生物质标杆电价 0.75 元与本省燃煤基准价 0.374 元之差",
  "national biomass price of 0.75 yuan less the province's benchmark of 0.374 yuan",
);
const subsidyDelay = national(
  "F",
  "生物质电价的补贴部分约滞后两年结算",
  "the subsidy part of the biomass price is settled about two years late",
);
const windCosts = national(
  "F2",
  "风电运维成本测算惯例（转引）",
  "usual operating costs of wind, secondary copy",
);
const pvCosts = national("F2", "NB/T 11894-2025 附录 A（转引）", "NB/T 11894-2025 App. A, secondary copy");
const vatLaw = national(
  "F2",
  "增值税一般计税与抵扣规定（转引）",
  "rules of VAT and its credit, secondary copy",
);
const smallHydroVat = national(
  "K",
  "5 万千瓦及以下小水电可选按 3% 简易计税，未核实",
  "small hydropower up to 50 MW may choose the simple method at 3 %, unverified",
);
const windRefund = national(
  "F2",
  "财税〔2015〕74号（转引）",
  "Cai Shui [2015] 74, secondary copy",
  "2015-07-01",
);
const refundEnd = national(
  "K",
  "陆上风电即征即退一般认为已于 2025-11-01 终止，未核实",
  "the refund for onshore wind is believed to have ended on 2025-11-01, unverified",
  "2025-11-01",
);
const strawRefund = national(
  "K",
  "秸秆发电增值税即征即退 100%，未核实",
  "full refund for power from straw, unverified",
);
const surchargeLaw = national(
  "F2",
  "城建税 5%、教育费附加 3%、地方教育附加 2%（转引）",
  "urban 5 %, education 3 %, local education 2 %, secondary copy",
);
const incomeLaw = national(
  "F",
  "企业所得税法；财税〔2008〕116号：自取得第一笔收入起三免三减半",
  "Enterprise Income Tax Law; Cai Shui [2008] 116: three years free, three at half from the first revenue",
);
const lossLaw = national(
  "K",
  "企业所得税法：亏损向后结转五年，未核实",
  "Enterprise Income Tax Law: losses are carried forward five years, unverified",
);
const biomassBase = national(
  "K",
  "资源综合利用减按 90% 计入收入总额，未核实",
  "90 % of revenue in the tax base, unverified",
);
const lifeRule = national("F2", "经济评价惯例（转引）", "usual in evaluations, secondary copy");
// After the subsidy a plant that pays for its straw loses money with every hour: nobody plans to run it.
const subsidised = national(
  "K",
  "与 15 年补贴期一致，期满后燃煤基准价不足以支付燃料，未核实",
  "as long as the subsidy: the benchmark alone does not pay for the fuel afterwards; unverified",
);
const coalUse = national(
  "K",
  "2022 年全国供电标准煤耗约 301.5 克，未核实",
  "about 301.5 g/kWh in 2022, unverified",
  "2022",
);

const all = (value: Default): ByTechnology => ({ wind: value, solar: value, biomass: value, hydro: value });
const each = (wind: Default, solar: Default, biomass: Default, hydro: Default): ByTechnology => ({
  wind,
  solar,
  biomass,
  hydro,
});

/** Defaults for Heilongjiang by technology. Capacity and investment have none: they are the project's own.
 *  What each rests on, and how far it can be trusted, stands beside it; see SOURCES.md. */
export const defaults: Readonly<Record<ParameterId, ByTechnology>> = {
  capacity: {},
  investment: {},
  hours: each(designed(2_800), hoursRange(1_400), hoursRange(5_000), hoursRange(2_500)),
  lossRate: each(usual(0.05), usual(0.05), usual(0.1), usual(0.02)),
  degradation: each(usual(0), usual(0.005), usual(0), usual(0)),
  price: all(coal(0.374)),
  priceGrowth: all(usual(0)),
  marketShare: all(usual(0)),
  marketPrice: all(usual(0.3)),
  ownUseShare: all(usual(0)),
  ownUsePrice: all(usual(0.55)),
  subsidy: { ...all(usual(0)), biomass: biomassPrice(0.376) },
  subsidyYears: { ...all(usual(0)), biomass: usual(15) },
  subsidyDelayMonths: { ...all(usual(0)), biomass: subsidyDelay(24) },
  constructionMonths: each(usual(12), usual(6), usual(18), usual(24)),
  life: each(lifeRule(20), lifeRule(25), subsidised(15), usual(30)),
  firstYear: all(usual(2027)),
  laterShare: all(usual(0)),
  laterYears: all(usual(0)),
  warrantyYears: { ...all(usual(0)), wind: windCosts(5) },
  repairInWarranty: each(windCosts(0.005), pvCosts(0), usual(0.02), usual(0.01)),
  repair: each(windCosts(0.015), pvCosts(0), usual(0.02), usual(0.01)),
  insurance: { ...all(usual(0.0025)), wind: windCosts(0.0025) },
  fixedCost1: each(windCosts(40), pvCosts(10), usual(300), usual(80)),
  fixedCost2: each(windCosts(40), pvCosts(18), usual(300), usual(80)),
  fixedCost3: each(windCosts(40), pvCosts(28), usual(300), usual(80)),
  fixedCost4: each(windCosts(40), pvCosts(32), usual(300), usual(80)),
  fuelCost: { ...all(usual(0)), biomass: usual(0.38) },
  costGrowth: all(usual(0)),
  workingCapital: all(usual(30)),
  equityShare: all(finance(0.3)),
  loanRate: all(finance(0.042)),
  loanYears: all(finance(15)),
  graceYears: all(usual(0)),
  repayment: all(finance(0)),
  vatRate: { ...all(vatLaw(0.13)), hydro: smallHydroVat(0.03) },
  isVatSimple: { ...all(usual(0)), hydro: smallHydroVat(1) },
  equipmentShare: each(usual(0.6), usual(0.6), usual(0.5), usual(0.25)),
  constructionShare: each(usual(0.25), usual(0.25), usual(0.35), usual(0.6)),
  costInputShare: all(usual(0.5)),
  vatRefundShare: { ...all(usual(0)), wind: windRefund(0.5), biomass: strawRefund(1) },
  vatRefundUntil: { ...all(usual(210_012)), wind: refundEnd(202_510) },
  surchargeRate: all(surchargeLaw(0.1)),
  incomeTaxRate: all(incomeLaw(0.25)),
  freeYears: { ...all(incomeLaw(3)), biomass: usual(0) },
  halfYears: { ...all(incomeLaw(3)), biomass: usual(0) },
  taxedRevenueShare: { ...all(usual(1)), biomass: biomassBase(0.9) },
  lossYears: all(lossLaw(5)),
  depreciationYears: all(lifeRule(20)),
  residualShare: all(lifeRule(0.05)),
  discountRate: all(usual(0.06)),
  equityDiscountRate: all(usual(0.08)),
  inflation: all(usual(0.02)),
  reserveShare: all(usual(0.1)),
  emissionFactor: all(provincialFactor),
  coalRate: all(coalUse(301.5)),
};
