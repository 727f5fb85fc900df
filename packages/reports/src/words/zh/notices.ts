/** What the reader is told before anything else. */
export const notices = {
  empty: (first: string, day: string) =>
    `数值按录入日期取舍，最早录入于 ${first}；截至 ${day}台账尚无数值，本报告没有可列的内容。请把截至日期改为 ${first}或以后。`,
  /** @param later figures first recorded after the day; @param corrected those corrected or withdrawn after it */
  recordedLater: (later: number, corrected: number, day: string) => {
    const parts = [
      ...(later === 0 ? [] : [`${later} 项数值录入于 ${day}之后，未列入本报告`]),
      ...(corrected === 0 ? [] : [`${corrected} 项数值于 ${day}之后有更正或撤回，本报告列更正前的数值`]),
    ];
    return `数值按录入日期取舍：${parts.join("；")}。`;
  },
};
