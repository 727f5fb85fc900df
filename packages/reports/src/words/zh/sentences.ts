import type { Precision } from "@lianchi/domain";
import { joined } from "../../spacing.ts";

/** How sentences are put together. */
export const sentences = {
  /** @example "甲、乙、丙" */
  listed: (items: readonly string[]) => items.join("、"),
  /** Several things that are one, the last after “与”. @example "光伏与生物质" */
  together: (items: readonly string[]) =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join("、")}与${items.at(-1) ?? ""}`,
  /** @param all how many there are, the named ones too */
  someProjects: (names: readonly string[], all: number) => `${names.join("、")}等 ${all} 个项目`,
  /** As roughly as a value is known. @example "约 1,100 亿元", "200 MW 以上" */
  roughly: (text: string, precision: Precision) =>
    joined(`${precision === "about" ? "约 " : ""}${text}`, precision === "atLeast" ? "以上" : ""),
  withoutEnd: (text: string) => text.replace(/[。.]$/, ""),
  endOf: (text: string) => (/[。.！!？?]$/.test(text) ? text : `${text}。`),
};
