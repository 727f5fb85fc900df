/** What a document is called by. */
type SourceParts = {
  readonly author: string | null;
  readonly title: string;
  readonly titleEn: string | null;
  /** A day, or what is known of it. */
  readonly date: string;
};

/** Documents and places in them. */
export const sources = {
  page: (where: string) => `第 ${where} 页`,
  paragraph: (where: string) => `第 ${where} 段`,
  placesCredit: "地名：GeoNames，CC BY 4.0",
  undated: "未注日期",
  inferredYear: (year: number) => `未注日期，年份按 ${year} 年推断`,
  line: ({ author, title, date }: SourceParts) =>
    `${author === null ? "" : `${author}，`}《${title}》，${date}`,
};

/** Names that the product itself gives. */
export const ownNames = {
  product: "连池绿能",
  /** The scenario that is there from the beginning. */
  baseScenario: "基准",
  /** Who recorded the opening facts. */
  opening: "初始录入",
};
