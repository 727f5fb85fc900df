/** @example capital("million yuan") // "Million yuan" */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
