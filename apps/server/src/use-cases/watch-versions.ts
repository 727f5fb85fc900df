import type { Product } from "../product.ts";

/** `at`: instant of the newest change; null while there is none. */
export type VersionResponse = { readonly version: number; readonly at: string | null };

/** Listeners are told in this many groups, one after another, so that the writer and other requests get their answers
 *  in between; two hundred open pages told at once would hold everybody up. */
const groups = 10;
const pauseMs = 8;
let nextGroup = 0;

/** The present version, then each new one until the signal. A slow listener gets the newest and not every one. */
export async function* watchVersions(
  { model }: Pick<Product, "model">,
  until: AbortSignal,
): AsyncGenerator<VersionResponse> {
  nextGroup = (nextGroup + 1) % groups;
  const delayMs = (nextGroup + 1) * pauseMs;
  let wake = () => {};
  const stop = model.onVersion(() => setTimeout(() => wake(), delayMs));
  const onAbort = () => wake();
  until.addEventListener("abort", onAbort);
  let told = -1;
  try {
    while (!until.aborted) {
      if (model.version() !== told) {
        told = model.version();
        yield { version: told, at: model.changes().at(-1)?.at ?? null };
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
        // What came while the last one was being told woke nobody.
        if (until.aborted || model.version() !== told) resolve();
      });
    }
  } finally {
    stop();
    until.removeEventListener("abort", onAbort);
  }
}
