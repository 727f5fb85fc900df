import { SourceId } from "../ids.ts";
import type { Place, SourceFields } from "../source.ts";

/** The one press report that the opening facts come from. It bears no date; the year follows from a season it names. */
export const report: SourceFields = {
  id: SourceId.parse("three-moves-report"),
  kind: "press",
  title: "五大连池市下好“三手棋”打造绿色能源产业集群",
  titleEn: null,
  author: "袁小峰",
  publisher: null,
  publishedOn: null,
  year: 2023,
  isYearInferred: true,
  yearReason: {
    zh: "报道未注日期；同一版面提到 2023–2024 年供暖季，故年份推断为 2023 年。",
    en: "The report bears no date; the same page names the 2023–2024 heating season, so the year is inferred as 2023.",
  },
  url: null,
};

export const paragraph = (from: number, to: number = from): Place => ({ kind: "paragraph", from, to });
