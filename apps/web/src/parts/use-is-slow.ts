import { useEffect, useState } from "react";

const patienceMs = 250;

/** Whether something has been awaited for so long that the reader should see the empty page. An answer that comes sooner
 *  is the first thing on screen, and nothing moves. */
export function useIsSlow(isPending: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isPending) return undefined;
    const timer = setTimeout(() => setIsSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, [isPending]);
  return isPending && isSlow;
}
