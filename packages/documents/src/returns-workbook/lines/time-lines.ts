import { fixed, sectionName, type WorkSection } from "./line.ts";

export const timeLines: WorkSection = {
  name: sectionName("time"),
  lines: [
    fixed(
      "building",
      "years",
      (at) => `MAX(1,ROUNDUP(${at.input("constructionMonths")}/12,0))`,
      ({ timeline }) => timeline.buildingYears,
    ),
    fixed(
      "years",
      "years",
      (at) => `${at.fixed("building")}+${at.input("life")}`,
      ({ timeline }) => timeline.years,
    ),
  ],
};
