import type * as zh from "../zh/sources.ts";

export const sources: typeof zh.sources = {
  page: (where) => `p. ${where}`,
  paragraph: (where) => `para. ${where}`,
  placesCredit: "Places: GeoNames, CC BY 4.0",
  undated: "undated",
  inferredYear: (year) => `undated, year inferred as ${year}`,
  line: ({ author, title, titleEn, date }) =>
    `${author === null ? "" : `${author}, `}${titleEn === null ? "" : `${titleEn} `}(${title}), ${date}`,
};

export const ownNames: typeof zh.ownNames = {
  product: "Lianchi",
  baseScenario: "Base",
  opening: "shipped with the product",
};
