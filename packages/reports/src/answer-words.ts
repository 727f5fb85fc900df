import type { FindingAnswer, Text } from "@lianchi/domain";
import type { AnsweredFinding } from "@lianchi/returns";
import type { ChapterContext } from "./chapter-context.ts";
import { plainWords } from "./plain-words.ts";

/** What was answered to a finding, in a word. */
export const answerName: Readonly<Record<FindingAnswer | "open", Text>> = {
  open: { zh: "待核", en: "to be checked" },
  asked: { zh: "待核，已询问来源", en: "to be checked, source asked" },
  explained: { zh: "已说明", en: "explained" },
  accepted: { zh: "已接受", en: "accepted" },
  reopened: { zh: "重新待核", en: "open again" },
};

/** State and note of a finding, as a cell: `已说明：并网首年只运行 4 个月`. */
export function answerCell({ state, answer }: AnsweredFinding, { lang, zh }: ChapterContext): string {
  const note = state === "open" ? null : (answer?.fields.note ?? null);
  const name = answerName[state][lang];
  return note === null ? name : `${name}${zh ? "：" : ": "}${plainWords(note)}`;
}

/** Of the settled findings how many are explained and how many accepted; empty when none is. */
export function settledSentence(findings: readonly AnsweredFinding[], { zh }: ChapterContext): string {
  const count = (state: AnsweredFinding["state"]) => findings.filter((one) => one.state === state).length;
  const [explained, accepted] = [count("explained"), count("accepted")];
  if (explained + accepted === 0) return "";
  if (zh) {
    const parts = [
      ...(explained === 0 ? [] : [`${explained} 项已说明`]),
      ...(accepted === 0 ? [] : [`${accepted} 项核实后已接受`]),
    ];
    return `另有${parts.join("、")}，列于表中，不计入待核。`;
  }
  const parts = [
    ...(explained === 0 ? [] : [`${explained} explained`]),
    ...(accepted === 0 ? [] : [`${accepted} accepted after checking`]),
  ];
  return `Besides, ${parts.join(" and ")}: listed, but not counted.`;
}
