import { palettes } from "@lianchi/charts";
import { type OfficeWords, presentationBytes, type Slide, type SlideLayout } from "@lianchi/office";
import { slideSize } from "./slide-frame.ts";

/** Face and accent of the whole deck stand in its theme alone: who changes them there changes every slide. */
const theme = { face: "微软雅黑", accent: palettes.light.accent.slice(1) } as const;

/** Slides with what they have in common. */
export type Deck = {
  readonly words: OfficeWords;
  readonly layouts: readonly SlideLayout[];
  readonly slides: readonly Slide[];
};

/** A deck as a file. */
export const deckBytes = (deck: Deck): Promise<Uint8Array> =>
  presentationBytes({ ...deck, theme, size: slideSize });
