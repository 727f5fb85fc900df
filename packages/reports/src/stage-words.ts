import { shareWord, stageOf, stageRows, technologyText } from "@lianchi/charts";
import {
  countedStages,
  isDropped,
  quantityLine,
  type Stage,
  sumExact,
  type Technology,
  type Text,
} from "@lianchi/domain";
import type { ChapterContext } from "./chapter-context.ts";
import { joined, listed, roughly, roughnessOf, shortName } from "./words.ts";

/** A stage as it stands beside a number: before it in Chinese, after it in English. */
const besideNumber: Readonly<Record<Stage | "none", Text>> = {
  gridConnected: { zh: "已并网", en: "grid-connected" },
  underConstruction: { zh: "在建", en: "under construction" },
  permitted: { zh: "已核准", en: "permitted" },
  planned: { zh: "规划阶段", en: "at the planning stage" },
  dropped: { zh: "已取消", en: "dropped" },
  none: { zh: "阶段未报道", en: "without a reported stage" },
};

const order: readonly (Stage | null)[] = [
  "gridConnected",
  "underConstruction",
  "permitted",
  "planned",
  "dropped",
  null,
];

export const stageWords = (stage: Stage | null): Text => besideNumber[stage ?? "none"];

/** How many projects stand where. @example 已并网 3 个、在建 1 个 */
export function stageCounts({ data, zh, lang }: ChapterContext): string {
  const parts = order.flatMap((stage) => {
    const count = data.overview.projects.filter((project) => stageOf(project) === stage).length;
    if (count === 0) return [];
    return [zh ? `${stageWords(stage).zh} ${count} 个` : `${count} ${stageWords(stage).en}`];
  });
  return listed(parts, lang);
}

function technologyWord(technology: Technology | null, { zh }: ChapterContext): string {
  const { zh: han, en } = technologyText(technology);
  if (zh) return technology === null ? "技术未报道的项目" : han;
  return technology === "solar" ? "solar PV" : en.toLowerCase();
}

/** Several things, the last after “与”. @example 光伏与生物质 */
function together(items: readonly string[], { zh }: ChapterContext): string {
  if (!zh || items.length < 2) return listed(items, zh ? "zh" : "en");
  return `${items.slice(0, -1).join("、")}与${items.at(-1) ?? ""}`;
}

/** Known capacity by stage, what it is made of, and the share of the largest where it has no equal.
 *  @example 已并网 10 万千瓦，为光伏与生物质；在建 20 万千瓦，为和平风电，占已知装机的三分之二 */
export function stageCapacity(context: ChapterContext): string {
  const { zh, lang } = context;
  const { projects, totals } = context.data.overview;
  const total = totals.capacity.value ?? 0;
  const rows = stageRows(projects.filter((project) => !isDropped(project)));
  const parts = order.flatMap((stage) => {
    const segments = rows.find((row) => row.stage === stage)?.segments ?? [];
    const kw = sumExact(segments.map(({ valueKw }) => valueKw));
    if (kw === 0) return [];
    const own = segments.flatMap((segment) => segment.projects);
    const [only] = own;
    const what =
      own.length === 1 && only !== undefined
        ? shortName(only, lang)
        : together(
            segments.map(({ technology }) => technologyWord(technology, context)),
            context,
          );
    const rough = roughnessOf(own.flatMap(({ figures }) => figures.capacity ?? []));
    return [{ stage, kw, what, rough }];
  });
  // Only what is on the grid or being built is known capacity, and has a share of it.
  const counted = parts.filter(({ stage }) => countedStages.some((one) => one === stage));
  const largest = counted.reduce((most, { kw }) => Math.max(most, kw), 0);
  const isAlone = counted.length > 1 && counted.filter(({ kw }) => kw === largest).length === 1;
  const texts = parts.map(({ stage, kw, what, rough }) => {
    const amount = roughly(quantityLine("power", kw, context), rough, lang);
    const hasShare = isAlone && kw === largest && counted.some((part) => part.stage === stage);
    const share = hasShare ? shareWord(kw / total, lang, [totals.capacity.precision]).trimEnd() : "";
    if (zh)
      return `${joined(stageWords(stage).zh, amount)}，为${what}${hasShare ? `，占已知装机的${share}` : ""}`;
    return `${amount} is ${stageWords(stage).en} (${what})${hasShare ? `, ${share} of the known capacity` : ""}`;
  });
  return texts.join(zh ? "；" : "; ");
}
