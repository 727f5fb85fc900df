import type { Technology } from "@lianchi/domain";
import type { Confidence } from "../parameter.ts";
import { namesOf } from "../words/index.ts";
import type { Default } from "./default.ts";
import { provincialFactor } from "./emission-factors.ts";
import type { ParameterId } from "./values.ts";

type ByTechnology = Partial<Readonly<Record<Technology, Default>>>;

type Certificate = Omit<Default, "value" | "source">;

const sources = namesOf(({ defaultSources }) => defaultSources);

const from =
  (source: keyof typeof sources, certificate: Certificate) =>
  (value: number): Default => ({ value, ...certificate, source: sources[source] });
const national = (confidence: Confidence, source: keyof typeof sources, asOf = "2025") =>
  from(source, { confidence, place: "national", asOf });
const provincial = (confidence: Confidence, source: keyof typeof sources, asOf = "2025") =>
  from(source, { confidence, place: "provincial", asOf });

const usual = national("K", "usual");
const finance = provincial("F2", "finance");
const designed = provincial("C", "designed", "2024");
const hoursRange = provincial("K", "hoursRange", "2024");
const coal = provincial("F2", "coal");
const biomassPrice = provincial("C", "biomassPrice");
const subsidyDelay = national("F", "subsidyDelay");
const windCosts = national("F2", "windCosts");
const pvCosts = national("F2", "pvCosts");
const vatLaw = national("F2", "vatLaw");
const smallHydroVat = national("K", "smallHydroVat");
const windRefund = national("F2", "windRefund", "2015-07-01");
const refundEnd = national("K", "refundEnd", "2025-11-01");
const strawRefund = national("K", "strawRefund");
const surchargeLaw = national("F2", "surchargeLaw");
const incomeLaw = national("F", "incomeLaw");
const lossLaw = national("K", "lossLaw");
const biomassBase = national("K", "biomassBase");
const lifeRule = national("F2", "lifeRule");
// After the subsidy a plant that pays for its straw loses money with every hour: nobody plans to run it.
const subsidised = national("K", "subsidised");
const coalUse = national("K", "coalUse", "2022");

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
