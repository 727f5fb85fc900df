import type { InEach } from "@lianchi/domain";
import { en } from "./en.ts";
import { type Words, zh } from "./zh.ts";

export type { Words };

/** What files say, by language: a language is a file here and a line. */
export const words: InEach<Words> = { zh, en };
