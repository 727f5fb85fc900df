import { useMedia } from "../first/view.ts";

/** Whether a panel has no room beside the page. The same width as in the style sheets. */
export const useIsNarrow = (): boolean =>
  useMedia("screen and (max-width: 1180px)", (widthPx) => widthPx <= 1180);

/** Whether the page stands in one column under a thumb. The same width as in the style sheets. */
export const useIsPhone = (): boolean =>
  useMedia("screen and (max-width: 760px)", (widthPx) => widthPx <= 760);

/** Whether the big screen stands in columns that fill the screen, and never scrolls. The same width as in its style sheet. */
export const useIsWall = (): boolean => useMedia("(min-width: 1101px)", (widthPx) => widthPx >= 1101);
