import { inEach } from "../language.ts";
import { words } from "../words/index.ts";

/** Names of the fields of a revision, and what was done to them. */
export const revisionWords = inEach((lang) => words[lang].revision);
