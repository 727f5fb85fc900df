import { loadable } from "../parts/loadable.ts";

/** The drawing library, the largest part of the program. */
export const drawing = loadable(async () => (await import("./Drawing.tsx")).Drawing);
