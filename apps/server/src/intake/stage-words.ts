import { type SiteStage, siteStageName, siteStages } from "@lianchi/domain";

/** Words of registers for the stages of a site, in lower case. Whole words first; then what a word contains. */
const exact: Readonly<Record<SiteStage, readonly string[]>> = {
  planned: [
    "规划",
    "规划选点",
    "选点",
    "planned",
    "proposed",
    "announced",
    "handläggs",
    "inte påbörjat",
    "0",
  ],
  surveyed: ["测风", "测风复核", "微观选址", "surveyed", "survey", "1"],
  permitted: [
    "核准",
    "已核准",
    "备案",
    "permitted",
    "granted",
    "approved",
    "consented",
    "planning permission granted",
    "beviljat",
    "2",
  ],
  foundation: ["基础", "基础施工", "在建", "土建", "foundation", "under construction", "3"],
  erected: ["吊装", "已吊装", "安装", "erected", "installed", "4"],
  gridConnected: [
    "并网",
    "已并网",
    "投运",
    "投产",
    "运行",
    "grid-connected",
    "connected",
    "operational",
    "operating",
    "in operation",
    "built",
    "uppfört",
    "5",
  ],
  dropped: [
    "取消",
    "放弃",
    "退回",
    "dropped",
    "cancelled",
    "canceled",
    "abandoned",
    "refused",
    "rejected",
    "withdrawn",
    "decommissioned",
    "avslaget",
    "inte aktuellt eller återkallat",
    "planning application withdrawn",
    "planning application refused",
    "6",
  ],
};

/** The stage that a word most likely means; null when nobody should guess. */
export function stageOfWord(word: string): SiteStage | null {
  const said = word.trim().toLowerCase();
  if (said === "") return null;
  const isNamed = (stage: SiteStage) =>
    said === stage.toLowerCase() ||
    Object.values(siteStageName[stage]).some((name) => said === name.toLowerCase()) ||
    exact[stage].includes(said);
  return siteStages.find(isNamed) ?? null;
}

/** A stage for each word of a column; those that are not known wait for somebody to choose. */
export function suggestStages(words: readonly string[]): Readonly<Record<string, SiteStage | null>> {
  return Object.fromEntries(words.map((word) => [word, stageOfWord(word)]));
}
