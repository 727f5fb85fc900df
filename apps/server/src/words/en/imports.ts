import type * as zh from "../zh/imports.ts";

export const table: typeof zh.table = {
  row: (row) => `row ${row}`,
  ofRow: (row, message) => `Row ${row}: ${message}`,
  longitude: "lon",
  latitude: "lat",
  column: (number) => `column ${number}`,
};

export const siteChange: typeof zh.siteChange = {
  position: (degrees, basis) => `${degrees} (${basis.toLowerCase()})`,
  stage: (name, on) => `${name}, ${on ?? "date unknown"}`,
};

export const comparableHead: typeof zh.comparableHead = {
  name: "project",
  technology: "technology",
  capacityKw: "capacity_mw",
  investmentYuan: "investment_wan_yuan",
  generationKwhPerYear: "annual_generation_wan_kwh",
  revenueYuanPerYear: "annual_revenue_wan_yuan",
  taxYuanPerYear: "annual_tax_wan_yuan",
};
