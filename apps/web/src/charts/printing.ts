import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

let isPrinting = false;
const listeners = new Set<() => void>();

/** The page takes its paper layout before it is drawn for paper, so that charts measure the paper's width. */
function change(next: boolean): void {
  if (isPrinting === next) return;
  isPrinting = next;
  document.documentElement.toggleAttribute("data-printing", next);
  // The browser takes the page's picture as soon as this handler returns.
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

if (!import.meta.env.SSR) {
  addEventListener("beforeprint", () => change(true));
  addEventListener("afterprint", () => change(false));
}

export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isPrinting,
    () => false,
  );
}
