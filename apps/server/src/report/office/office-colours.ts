import { palettes } from "@lianchi/charts";

const hex = (colour: string) => colour.slice(1);
const { ink, ink2, ink3, line, rule, warn, accent } = palettes.light;

/** Colours of words and lines as office files write them: six digits without a sign. */
export const colours = {
  ink: hex(ink),
  ink2: hex(ink2),
  ink3: hex(ink3),
  line: hex(line),
  rule: hex(rule),
  warn: hex(warn),
  accent: hex(accent),
} as const;
