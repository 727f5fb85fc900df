type Late = { readonly name: string; readonly plannedEnd: string; readonly months: number };

/** @param months in words, 0 for days */
const ago = (months: number) => (months === 0 ? "不足 1 个月" : ` ${months} 个月`);

/** What is not as it would be if the batches were the plan; each null where it is. */
type Check = {
  /** Capacity of the batches against the planned one, with the size of the difference. */
  readonly capacity: { readonly kind: "same" | "less" | "more"; readonly size: string } | null;
  readonly dropped: { readonly sites: number; readonly text: string } | null;
  readonly withoutRating: string | null;
};

/** The cluster batch by batch. */
export const batches = {
  /** @param late the first few of those past their planned end; @param lateCount how many there are */
  sentence: (
    count: number,
    done: number,
    { late, lateCount }: { readonly late: readonly Late[]; readonly lateCount: number },
    place: string,
  ) => {
    const named = late.map(
      ({ name, plannedEnd, months }) => `${name}（计划 ${plannedEnd}建成，已过${ago(months)}）`,
    );
    const over =
      lateCount === 0
        ? ""
        : `过了计划时间仍未全部并网的有 ${lateCount} 个批次：${named.join("、")}${lateCount > late.length ? "等" : ""}。`;
    return `点位分为 ${count} 个批次${done === 0 ? "" : `，已完成 ${done} 个`}${place}。${over}`;
  },
  sites: "点位",
  batch: "批次",
  noBatch: "未分批",
  share: "并网比例",
  status: "计划建成与状态",
  /** Empty where all is as planned. */
  check: ({ capacity, dropped, withoutRating }: Check): readonly string[] => [
    ...(capacity === null
      ? []
      : [
          capacity.kind === "same"
            ? "合计装机与规划装机一致"
            : `合计装机比规划${capacity.kind === "less" ? "少" : "多"} ${capacity.size}`,
        ]),
    ...(dropped === null ? [] : [`已取消的 ${dropped.text} 个点位未计入`]),
    ...(withoutRating === null ? [] : [`${withoutRating} 个点位未填单机容量，未计入装机`]),
  ],
  none: "点位尚未分批，分批进度暂无法说明。",
  lacksBatches: "批次",
  figure: "各批次的点位与阶段",
  noFigure: "没有点位可按批次画出。",
  table: "分批进度",
  gantt: "批次计划与里程碑",
  noPlan: "没有参照计划，批次时间和里程碑暂不能绘制。",
  noTimes: "参照计划没有批次时间和里程碑，计划图暂不能绘制。",
  lacksPlans: "批次计划",
};
