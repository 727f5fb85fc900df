import type * as zh from "../zh/sentences.ts";
import { listed } from "./grammar.ts";

const roughWords = { exact: "", about: "about ", atLeast: "at least " };

export const sentences: typeof zh.sentences = {
  listed,
  together: listed,
  someProjects: (names, all) => `${names.join(", ")} and ${all - names.length} other projects`,
  roughly: (text, precision) => `${roughWords[precision]}${text}`,
  withoutEnd: (text) => text.replace(/[。.]$/, ""),
  endOf: (text) => (/[。.！!？?]$/.test(text) ? text : `${text}.`),
};
