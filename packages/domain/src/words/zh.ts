import * as history from "./zh/history.ts";
import * as lists from "./zh/lists.ts";
import * as problems from "./zh/problems.ts";
import * as sources from "./zh/sources.ts";
import * as text from "./zh/text.ts";
import * as totals from "./zh/totals.ts";

/** What the rooms of this package say in Chinese. */
export const zh = { ...history, ...lists, ...problems, ...sources, ...text, ...totals };
export type Words = typeof zh;
