import { shareWord, stageOf, stageRows } from "@lianchi/charts";
import {
  countedStages,
  isDropped,
  precisionOfSum,
  quantityLine,
  type Stage,
  sumExact,
  type Text,
} from "@lianchi/domain";
import type { ChapterContext } from "./chapter-context.ts";
import { shortName } from "./names.ts";
import { namesOf } from "./words/index.ts";

/** A stage as it stands beside a number: before it in Chinese, after it in English. */
const besideNumber: Readonly<Record<Stage | "none", Text>> = namesOf(
  ({ stagesBesideNumber }) => stagesBesideNumber,
);

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
export function stageCounts({ data, words, lang }: ChapterContext): string {
  const parts = order.flatMap((stage) => {
    const count = data.overview.projects.filter((project) => stageOf(project) === stage).length;
    return count === 0 ? [] : [words.stageSentences.count(stageWords(stage)[lang], count)];
  });
  return words.sentences.listed(parts);
}

/** Known capacity by stage, what it is made of, and the share of the largest where it has no equal.
 *  @example 已并网 10 万千瓦，为光伏与生物质；在建 20 万千瓦，为和平风电，占已知装机的三分之二 */
export function stageCapacity(context: ChapterContext): string {
  const { words, lang } = context;
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
        : words.sentences.together(
            segments.map(({ technology }) => words.technologiesInSentence[technology ?? "none"]),
          );
    const precision = precisionOfSum(own.flatMap(({ figures }) => figures.capacity ?? []));
    return [{ stage, kw, what, precision }];
  });
  // Only what is on the grid or being built is known capacity, and has a share of it.
  const counted = parts.filter(({ stage }) => countedStages.some((one) => one === stage));
  const largest = counted.reduce((most, { kw }) => Math.max(most, kw), 0);
  const isAlone = counted.length > 1 && counted.filter(({ kw }) => kw === largest).length === 1;
  const texts = parts.map(({ stage, kw, what, precision }) => {
    const amount = words.sentences.roughly(quantityLine("power", kw, context), precision);
    const hasShare = isAlone && kw === largest && counted.some((part) => part.stage === stage);
    const share = hasShare ? shareWord(kw / total, lang, [totals.capacity.precision]).trimEnd() : null;
    return words.stageSentences.capacity(stageWords(stage)[lang], amount, what, share);
  });
  return texts.join(context.text.semicolon);
}
