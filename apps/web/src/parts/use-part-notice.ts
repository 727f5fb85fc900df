import { useEffect, useRef } from "react";
import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import { useNotify } from "./notice.tsx";

/** Says at the foot of the page that what a button opens could not be fetched, and gives the button back: the next
 *  press tries again. */
export function usePartNotice(hasFailed: boolean, giveBack: () => void): void {
  const say = useWords(partsWords);
  const notify = useNotify();
  const give = useRef(giveBack);
  give.current = giveBack;
  useEffect(() => {
    if (!hasFailed) return;
    notify(say.partFailedHere);
    give.current();
  }, [hasFailed, notify, say]);
}
