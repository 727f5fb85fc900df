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
