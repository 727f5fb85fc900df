import * as history from "./en/history.ts";
import * as lists from "./en/lists.ts";
import * as problems from "./en/problems.ts";
import * as sources from "./en/sources.ts";
import * as text from "./en/text.ts";
import * as totals from "./en/totals.ts";
import type { Words } from "./zh.ts";

export const en: Words = { ...history, ...lists, ...problems, ...sources, ...text, ...totals };
