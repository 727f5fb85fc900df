import type { NativeChart, Picture } from "@lianchi/charts";

const base = { isStacked: false, categoryTitle: "", valueTitle: "容量（万千瓦）" } as const;

/** One chart of each kind, with missing values, true zeros, numbers of many digits and names that try to be more. */
export const nativeCharts: readonly NativeChart[] = [
  {
    ...base,
    kind: "bar",
    isStacked: true,
    categories: ["和平风电", "二龙山生物质", "凌运光伏", "山口水电"],
    series: [
      { name: "风电", values: [20, null, null, null], colour: "2B7A9B" },
      { name: "生物质", values: [null, 3, null, null], colour: "6B8E3D" },
      { name: "光伏", values: [null, null, 7.000_000_000_01, null], colour: "E0A030" },
    ],
  },
  {
    ...base,
    kind: "column",
    isStacked: true,
    categories: ["=1+1", "+2", "@三批", "</script>&\"'"],
    series: [
      { name: "核准", values: [10, 5, 0, 1e-9], colour: "72A58C" },
      { name: "吊装", values: [3, 15.25, 0, 383.749_999_999], colour: "1E674B" },
      { name: "并网\u0000\u0007\uFFFE", values: [8, 0, 12, null], colour: "063F2B" },
    ],
  },
  {
    ...base,
    kind: "line",
    categories: ["1月", "2月", "3月", "4月", "5月"],
    series: [
      { name: "计划", values: [1, 2, 3, 4, 5], colour: "66726C", isDashed: true },
      { name: "实际", values: [1, 0.1 + 0.2, null, 2.2, null], colour: "063F2B" },
    ],
  },
  {
    ...base,
    kind: "scatter",
    categories: [],
    series: [
      {
        name: "风电",
        values: [6, -7.5, 8],
        across: [100, 250, 400],
        pointNames: ["甲", "=乙", "丙"],
        colour: "2B7A9B",
      },
      { name: "光伏", values: [3], across: [90.5], marker: "cross", colour: "E0A030" },
      {
        name: "地名",
        values: [5],
        across: [120],
        pointNames: ["</script>&"],
        marker: "ring",
        colour: "4C5853",
      },
    ],
    categoryTitle: "投资（亿元）",
  },
  {
    ...base,
    kind: "bubble",
    categories: [],
    series: [
      {
        name: "项目",
        values: [6, 7],
        across: [100, 250],
        sizes: [1, 4.5],
        pointNames: ["甲", "乙"],
        colour: "2B7A9B",
      },
    ],
    categoryTitle: "投资（亿元）",
  },
];

const kinds = ["cluster-progress", "stage-by-batch", "s-curve", "money-by-project", "returns-comparison"];
/** A native chart for some of the pictures, one of each kind; the others stand as pictures. */
export const sampleNative = ({ chart }: Picture): NativeChart | undefined =>
  nativeCharts[kinds.indexOf(chart)];
