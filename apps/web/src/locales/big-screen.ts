import { inBoth } from "./words.ts";

export const bigScreenWords = inBoth(
  {
    title: "五大连池市 · 可再生能源总览",
    loading: "正在读取项目数据",
    dataVersion: (version: string) => `数据版本 ${version}`,
    inSync: "已同步",
    connecting: "正在连接",
    offline: "离线，显示最近一次的数据",
    empty: (day: string) => `截至 ${day} 还没有录入任何数据。`,
    noSites: "还没有录入点位。",
  },
  {
    title: "Wudalianchi City · renewable energy",
    loading: "Reading the portfolio",
    dataVersion: (version) => `Data version ${version}`,
    inSync: "in step",
    connecting: "connecting",
    offline: "offline, showing the last data",
    empty: (day) => `Nothing had been recorded by ${day}.`,
    noSites: "No sites are recorded yet.",
  },
);
