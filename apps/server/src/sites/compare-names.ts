const digits = "零一二三四五六七八九";
const collator = new Intl.Collator("zh", { numeric: true });

/** Chinese numbers up to 99 as digits. @example plainNumbers("十二批") // "12批" */
function plainNumbers(name: string): string {
  return name.replace(/[一二三四五六七八九]?十[一二三四五六七八九]?|[零一二三四五六七八九]/g, (word) => {
    const [tens, ones] = word.includes("十") ? word.split("十") : ["", word];
    const ten = word.includes("十") ? (tens === "" ? 1 : digits.indexOf(tens ?? "")) : 0;
    return String(ten * 10 + (ones === "" ? 0 : digits.indexOf(ones ?? "")));
  });
}

/** The order in which people read names with numbers in them: W2 before W10, 二批 before 十批.
 *  @example ["十批", "二批"].sort(compareNames) // ["二批", "十批"] */
export function compareNames(a: string, b: string): number {
  return collator.compare(plainNumbers(a), plainNumbers(b)) || collator.compare(a, b);
}
