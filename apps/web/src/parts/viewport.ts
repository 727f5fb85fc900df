import { useSyncExternalStore } from "react";

const phone = matchMedia("(max-width: 760px)");

const narrow = matchMedia("(max-width: 1180px)");

function onNarrow(listener: () => void): () => void {
  narrow.addEventListener("change", listener);
  return () => narrow.removeEventListener("change", listener);
}

/** Whether a panel has no room beside the page. The same width as in the style sheets. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(onNarrow, () => narrow.matches);
}

function onPhone(listener: () => void): () => void {
  phone.addEventListener("change", listener);
  return () => phone.removeEventListener("change", listener);
}

/** Whether the page stands in one column under a thumb. The same width as in the style sheets. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(onPhone, () => phone.matches);
}
