/** Names that try to be mark-up, formulas, turns of direction, or too long for any place. */
export const hostileNames: readonly string[] = [
  "=1+1",
  "+SUM(A1:A9)",
  "-2+3|cmd",
  "@import",
  `"quoted" 'and' “so”`,
  "</w:t></script><script>alert(1)</script>",
  "&amp; & &#x0;",
  "风\u0000\u0007\u000B\uFFFE电",
  "\u202Eedis thgir\u2066",
  "🌪🇨🇳 一号",
  "很长的名字".repeat(40),
];
