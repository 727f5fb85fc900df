import type { Lang } from "@lianchi/domain";

const twipsPerMm = 1440 / 25.4;
export const twips = (mm: number) => Math.round(mm * twipsPerMm);

/** A4 with the margins of GB/T 9704-2012 [mm]; the type area is 156 × 225 mm. */
export const page = {
  widthMm: 210,
  heightMm: 297,
  topMm: 37,
  rightMm: 26,
  bottomMm: 35,
  leftMm: 28,
} as const;
export const typeWidthMm = page.widthMm - page.leftMm - page.rightMm;
export const typeWidth = twips(typeWidthMm);

type Sizes = {
  /** Half points, as Word counts. */
  readonly title: number;
  readonly heading: number;
  readonly body: number;
  readonly table: number;
  readonly small: number;
  /** Between lines of body text [twip]. */
  readonly leading: number;
  readonly smallLeading: number;
};

/** 二号 title, 三号 headings and body on 28.5 pt as the standard has them; English is set smaller, as its readers expect. */
export const sizes: Readonly<Record<Lang, Sizes>> = {
  zh: { title: 44, heading: 32, body: 32, table: 21, small: 18, leading: 570, smallLeading: 280 },
  en: { title: 40, heading: 28, body: 24, table: 19, small: 17, leading: 400, smallLeading: 260 },
};
