import type { Product } from "../product.ts";

/** `at`: instant of the newest change; null while there is none. */
export type ToldVersion = { readonly version: number; readonly at: string | null };

/** The present version, then each new one until the signal. A slow listener gets the newest and not every one. */
export async function* watchVersions({ model }: Product, until: AbortSignal): AsyncGenerator<ToldVersion> {
  let wake = () => {};
  const stop = model.onVersion(() => wake());
  const onAbort = () => wake();
  until.addEventListener("abort", onAbort);
  let told = -1;
  try {
    while (!until.aborted) {
      if (model.version() !== told) {
        told = model.version();
        yield { version: told, at: model.changes().at(-1)?.at ?? null };
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
