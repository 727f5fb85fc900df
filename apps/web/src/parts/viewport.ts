import { useSyncExternalStore } from "react";

const phone = matchMedia("screen and (max-width: 760px)");
const wall = matchMedia("(min-width: 1101px)");

const narrow = matchMedia("screen and (max-width: 1180px)");

const listenTo = (query: MediaQueryList) => (listener: () => void) => {
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
};
const [onPhone, onNarrow, onWall] = [listenTo(phone), listenTo(narrow), listenTo(wall)];

/** Whether a panel has no room beside the page. The same width as in the style sheets. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(onNarrow, () => narrow.matches);
}

/** Whether the page stands in one column under a thumb. The same width as in the style sheets. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(onPhone, () => phone.matches);
}

/** Whether the big screen stands in columns that fill the screen, and never scrolls. The same width as in its style sheet. */
export function useIsWall(): boolean {
  return useSyncExternalStore(onWall, () => wall.matches);
}
