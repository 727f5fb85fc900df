import type { Product } from "../product.ts";

/** The present version, then each new one until the signal. A slow listener gets the newest and not every one. */
export async function* watchVersions({ model }: Product, until: AbortSignal): AsyncGenerator<number> {
  let wake = () => {};
  const stop = model.onVersion(() => wake());
  const onAbort = () => wake();
  until.addEventListener("abort", onAbort);
  let told = -1;
  try {
    while (!until.aborted) {
      if (model.version() !== told) {
        told = model.version();
        yield told;
        continue;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (until.aborted || model.version() !== told) resolve();
      });
    }
  } finally {
    stop();
    until.removeEventListener("abort", onAbort);
  }
}
