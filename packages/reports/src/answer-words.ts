import type { FindingAnswer, Text } from "@lianchi/domain";
import type { AnsweredFinding } from "@lianchi/returns";
import type { ChapterContext } from "./chapter-context.ts";
import { plainWords } from "./plain-words.ts";
import { namesOf } from "./words/index.ts";

/** What was answered to a finding, in a word. */
export const answerName: Readonly<Record<FindingAnswer | "open", Text>> = namesOf(({ answers }) => answers);

/** State and note of a finding, as a cell: `已说明：并网首年只运行 4 个月`. */
export function answerCell({ state, answer }: AnsweredFinding, { lang, words }: ChapterContext): string {
  const note = state === "open" ? null : (answer?.fields.note ?? null);
  const name = answerName[state][lang];
  return note === null ? name : words.findings.answer(name, plainWords(note));
}

/** How many findings are settled, and how. */
function settledCounts(findings: readonly AnsweredFinding[]): readonly [explained: number, accepted: number] {
  const count = (state: AnsweredFinding["state"]) => findings.filter((one) => one.state === state).length;
  return [count("explained"), count("accepted")];
}

/** Of the settled findings how many are explained and how many accepted; empty when none is. */
export function settledSentence(
  findings: readonly AnsweredFinding[],
  { words }: ChapterContext,
  say: "settled" | "allSettled" = "settled",
): string {
  const [explained, accepted] = settledCounts(findings);
  return explained + accepted === 0 ? "" : words.findings[say](explained, accepted);
}
