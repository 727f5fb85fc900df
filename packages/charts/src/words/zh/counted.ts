const digits = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

/** A count of things as a sentence has it. @example counted(2) // "两个" */
export function counted(count: number): string {
  const word = digits[count];
  return word === undefined ? `${count} 个` : `${word}个`;
}

/** Both in words or both in digits, by the larger. @example countedOf(2, 12) // ["2 个", "12 个"] */
export function countedOf(part: number, whole: number): readonly [string, string] {
  const isInWords = digits[whole] !== undefined;
  return isInWords ? [counted(part), counted(whole)] : [`${part} 个`, `${whole} 个`];
}
