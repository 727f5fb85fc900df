import type * as zh from "../zh/sentences.ts";

export const sentences: typeof zh.sentences = {
  fractions: {
    half: "half",
    oneThird: "one third",
    twoThirds: "two thirds",
    oneQuarter: "one quarter",
    threeQuarters: "three quarters",
  },
  fraction: (name, isRough) => (isRough ? `about ${name}` : name),
  percent: (share) => share,
  spoken: (title, items) => `${title}. ${items.join("; ")}.`,
  moreInTable: (count) => `${count} more in the table`,
};

export const heads: typeof zh.heads = {
  inUnit: (name, unit) => `${name}, ${unit}`,
  project: "Project",
  stage: "Stage",
  batch: "Batch",
  month: "Month",
  year: "Year",
  capacity: "Capacity",
  investment: "Investment",
  sites: "Sites",
};
