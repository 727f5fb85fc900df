import fc from "fast-check";

/** What names are made of when nobody means well, or when they come from elsewhere. An element named `x-inj` in a file is
 *  one that a text has brought in. */
const pieces = [
  "双泉镇-100MW风电项目",
  "3-5",
  "(一期)",
  "[二]",
  "（三）",
  "《书》",
  "“引”",
  `"双'单`,
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(1+1)*cmd",
  "%0A",
  "<x-inj a='1'>",
  "</text><x-inj/>",
  "]]><x-inj/>",
  "--><x-inj/>",
  "<script>alert(1)</script>",
  "&amp;&#x41;&lt;",
  '#panic("x")',
  "$x^2$",
  "@ref",
  "\\u{41}\\n",
  "{figure:pace}",
  "{capacity}",
  "{{0}}",
  ["$", "{name}"].join(""),
  "*_~`",
  "[a](b)",
  "$& $1 $$",
  "a|b;c,d",
  "1e5",
  "constructor",
  "__proto__",
  "🌬️⚡",
  "🀄",
  "한국풍력",
  "שלום",
  "مزرعة رياح",
  "e\u0301\u0302\u0303",
  "ﬁẞ",
  "𠮷野",
  "ไทย",
  "CO₂ m³",
  "flag🇨🇳",
  "fi👍🏽",
  "ffl👨👩 🇨🇳",
  "ffi🏴",
  "fi1️⃣#⃣",
  `a${"\u0301".repeat(12)}`,
  `风${"\u0301".repeat(12)}x\u0300`,
];

/** Names that every object has a part of: as keys they would be more than names. */
export const partsOfObjects = ["__proto__", "constructor", "toString"] as const;

/** Marks the end of a text with its number, so that it is found again where it is printed. */
export const markOf = (index: number) => `〔${index}〕`;

/** Texts on one line that every door takes, the first beginning with each piece once, none twice. Always the same.
 *  @param longest with the mark, counted as JavaScript counts @param from number of the first */
export function hostileTexts(count: number, longest: number, from = 0): readonly string[] {
  const rests = fc.sample(fc.array(fc.constantFrom(...pieces), { minLength: 0, maxLength: 4 }), {
    numRuns: count,
    seed: 4614,
  });
  return rests.map((rest, index) => {
    const whole = [pieces[index % pieces.length], ...rest].join("");
    const mark = markOf(from + index);
    return `${cut(whole, longest - mark.length)}${mark}`;
  });
}

/** The first letters of a text, no letter halved. @param most counted as JavaScript counts */
export function cut(text: string, most: number): string {
  let kept = "";
  for (const letter of text) if (kept.length + letter.length <= most) kept += letter;
  return kept;
}
