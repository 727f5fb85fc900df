import type { QueryClient } from "@tanstack/react-query";

export type Refresh = {
  /** After a write of one's own: whatever is under way was asked before it, so it is asked anew at once.
   *  @returns when the screen shows it; over a line that is slower than `patienceMs`, before that */
  readonly afterWrite: () => Promise<void>;
  /** When others have written: what is under way is let come, and then asked once more. Begun anew at every news, an
   *  answer over a slow line would not come as long as others write. */
  readonly onNews: () => void;
};

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Asks again for all that is on screen. */
export function createRefresh(
  queries: Pick<QueryClient, "invalidateQueries">,
  { patienceMs = 5_000 }: { readonly patienceMs?: number } = {},
): Refresh {
  let rounds = 0;
  let isStale = false;
  const ask = async (cancelRefetch: boolean) => {
    rounds += 1;
    isStale = false;
    try {
      await queries.invalidateQueries({}, { cancelRefetch });
    } finally {
      rounds -= 1;
      if (rounds === 0 && isStale) void ask(false);
    }
  };
  return {
    afterWrite: () => Promise.race([ask(true), pause(patienceMs)]),
    onNews: () => {
      if (rounds > 0) isStale = true;
      else void ask(false);
    },
  };
}
