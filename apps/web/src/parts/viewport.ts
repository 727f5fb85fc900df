import { useSyncExternalStore } from "react";

const phone = matchMedia("(max-width: 760px)");

function onPhone(listener: () => void): () => void {
  phone.addEventListener("change", listener);
  return () => phone.removeEventListener("change", listener);
}

/** Whether the page stands in one column under a thumb. The same width as in the style sheets. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(onPhone, () => phone.matches);
}
