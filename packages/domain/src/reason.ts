import { lineUpTo } from "./plain-text.ts";

/** Why an entry before was a slip, on one line. */
export const Reason = lineUpTo(500);
