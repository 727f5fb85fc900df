import type { Pen } from "./pen.ts";

/** Styles of rich text: the tones, and the marks of basis as small boxes that differ without colour too. */
export function runStyles({ palette, size, family }: Pen) {
  const box = {
    fontSize: size.mark,
    fontFamily: family,
    borderRadius: 3,
    borderWidth: 1,
    padding: [2, 2.5, 1.5, 2.5],
    lineHeight: size.mark + 2,
    verticalAlign: "middle" as const,
  };
  // What a document says: the letter tells of what kind it is.
  const paper = { ...box, fill: palette.ink2, borderColor: palette.outline };
  const plain = { fontSize: size.text, fontFamily: family };
  const bold = { ...plain, fontWeight: 600 } as const;
  return {
    ink: { ...plain, fill: palette.ink },
    ink2: { ...plain, fill: palette.ink2 },
    ink3: { ...plain, fill: palette.ink3 },
    warn: { ...plain, fill: palette.warn },
    bad: { ...plain, fill: palette.bad },
    accent: { ...plain, fill: palette.accent },
    badBold: { ...bold, fill: palette.bad },
    accentBold: { ...bold, fill: palette.accent },
    inkBold: { ...bold, fill: palette.ink },
    ink2Bold: { ...bold, fill: palette.ink2 },
    ink3Bold: { ...bold, fill: palette.ink3 },
    warnBold: { ...bold, fill: palette.warn },
    reported: paper,
    approved: paper,
    statistical: paper,
    filed: paper,
    contracted: paper,
    documented: paper,
    summed: { ...box, fill: palette.ink, borderColor: palette.ink2, borderWidth: 1.5 },
    derived: { ...box, fill: palette.ink2, borderColor: palette.ink2, borderDash: [2, 2] },
    assumed: { ...box, fill: palette.warn, borderColor: palette.warn, backgroundColor: palette.warnTint },
    // Text boxes cannot be hatched: a grey ground under a dotted edge is as near as they come.
    illustrative: {
      ...box,
      fill: palette.ink,
      borderColor: palette.ink3,
      backgroundColor: palette.line,
      borderDash: [1, 2],
    },
    measured: { ...box, fill: palette.ground, borderColor: palette.ink, backgroundColor: palette.ink },
    gap: { ...plain, fill: palette.ink, width: 4 },
  };
}
