import { z } from "zod";

/** What a project's model is made from. Money is in yuan, power in kW, energy in kWh, rates and shares are fractions. */
export const parameterIds = [
  "capacity",
  "investment",
  "hours",
  "lossRate",
  "degradation",
  "price",
  "priceGrowth",
  "marketShare",
  "marketPrice",
  "ownUseShare",
  "ownUsePrice",
  "subsidy",
  "subsidyYears",
  "subsidyDelayMonths",
  "constructionMonths",
  "life",
  "firstYear",
  "laterShare",
  "laterYears",
  "warrantyYears",
  "repairInWarranty",
  "repair",
  "insurance",
  "fixedCost1",
  "fixedCost2",
  "fixedCost3",
  "fixedCost4",
  "fuelCost",
  "costGrowth",
  "workingCapital",
  "equityShare",
  "loanRate",
  "loanYears",
  "graceYears",
  "repayment",
  "vatRate",
  "isVatSimple",
  "equipmentShare",
  "constructionShare",
  "costInputShare",
  "vatRefundShare",
  "vatRefundUntil",
  "surchargeRate",
  "incomeTaxRate",
  "freeYears",
  "halfYears",
  "taxedRevenueShare",
  "lossYears",
  "depreciationYears",
  "residualShare",
  "discountRate",
  "equityDiscountRate",
  "inflation",
  "reserveShare",
  "emissionFactor",
  "coalRate",
] as const;

export type ParameterId = (typeof parameterIds)[number];

export const ParameterId = z.enum(parameterIds);

/** A value for each parameter. */
export const Values = z.record(ParameterId, z.number());
export type Values = Readonly<Record<ParameterId, number>>;

/** Values for some, over the defaults. */
export const Overrides = z.partialRecord(ParameterId, z.number());
export type Overrides = Readonly<Partial<Record<ParameterId, number>>>;
