/** A length as drawings count it. @param inches @example emu(0.5) // 457200 */
export const emu = (inches: number): number => Math.round(inches * 914_400);
