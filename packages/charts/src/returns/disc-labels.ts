import type { Run, Shape } from "../engine/drawing.ts";
import type { Pen } from "../engine/pen.ts";
import { type Label, type Place, placesBeside, type Taken } from "./place-beside.ts";

/** A circle on the picture [px]. */
type Disc = { readonly x: number; readonly y: number; readonly radius: number };
/** One with its name. */
type NamedDisc = Disc & { readonly runs: readonly Run[] };

/** Where there are more than this, one whose name has no room is not drawn: the table has it. */
const leastDiscs = 6;

/** How many lines a name may stand away from its disc. */
const farthestLines = 9;

/** The box about a disc. @param marginPx how far it goes beyond at both sides */
function around({ x, y, radius }: Disc, marginPx: number): Taken {
  const reach = radius + marginPx;
  return { left: x - reach, right: x + reach, top: y - radius * 0.9, bottom: y + radius * 0.9 };
}

/** Where the name of a disc may stand: beside it, over and under it, and then, at the end of a thin line, farther up or down. */
function spotsAbout(pen: Pen, { x, y, radius }: Disc): Label["at"] {
  const gap = radius + 5;
  const linePx = pen.size.text * 1.5;
  const level = radius + pen.size.text * 0.85;
  const near: Label["at"] = [
    { x: x + gap, y, align: "left" },
    { x: x - gap, y, align: "right" },
    { x, y: y - level, align: "center" },
    { x, y: y + level, align: "center" },
    { x: x + gap * 0.75, y: y - level * 0.8, align: "left" },
    { x: x + gap * 0.75, y: y + level * 0.8, align: "left" },
    { x: x - gap * 0.75, y: y - level * 0.8, align: "right" },
    { x: x - gap * 0.75, y: y + level * 0.8, align: "right" },
    ...[20, -20, 40, -40, 60, -60].flatMap((aside) =>
      [-level, level].map((away) => ({ x: x + aside, y: y + away, align: "center" as const })),
    ),
  ];
  const far = Array.from({ length: farthestLines }, (_, at) => level + (at + 1) * linePx).flatMap((away) =>
    [1, -1].flatMap((side) =>
      [0, -0.6, 0.6].flatMap((turn): Label["at"] => {
        const from = x + turn * radius;
        const edges = [y + side * radius * Math.sqrt(1 - turn ** 2), y + side * (away - linePx / 2)];
        const stem = {
          left: from - 0.5,
          right: from + 0.5,
          top: Math.min(...edges),
          bottom: Math.max(...edges),
        };
        const at = { y: y + side * away, stem };
        return [
          { x: from, align: "center", ...at },
          { x: from + 12, align: "right", ...at },
          { x: from - 12, align: "left", ...at },
        ];
      }),
    ),
  );
  return [...near, ...far];
}

/** Discs with the places of their names; `names` has a place each, null for one without room, and then those of `after`. */
function placed(pen: Pen, discs: readonly NamedDisc[], after: readonly Label[], place: Place) {
  const labels = discs.map((disc) => ({
    runs: disc.runs,
    at: spotsAbout(pen, disc),
    others: discs.filter((other) => other !== disc).map((other) => around(other, 14)),
  }));
  const shut = discs.map((disc) => around(disc, -disc.radius * 0.1));
  const names = placesBeside(pen, [...labels, ...after], { ...place, shut });
  return { names, nameless: discs.filter((_, at) => names[at] === null) };
}

/** Which of many discs are drawn, and their names. A few are drawn all, named where there is room; of many, each that is
 *  drawn is named.
 *  @param discs in the order in which they take their room
 *  @param after what is written after the names, where there is room */
export function nameDiscs<T extends NamedDisc>(
  pen: Pen,
  discs: readonly T[],
  after: readonly Label[],
  place: Place,
): { readonly shown: readonly T[]; readonly names: readonly Shape[]; readonly nameless: number } {
  const asked = (inTurn: readonly T[]) => placed(pen, inTurn, after, place);
  const all = asked(discs);
  const told = (shown: readonly T[], { names, nameless }: ReturnType<typeof placed>) => ({
    shown,
    names: names.flatMap((shapes) => shapes ?? []),
    nameless: nameless.length,
  });
  if (all.nameless.length === 0) return told(discs, all);
  if (discs.length <= leastDiscs) {
    // Those without room choose first.
    const others = discs.filter((disc) => !all.nameless.includes(disc));
    const again = asked([...discs.filter((disc) => all.nameless.includes(disc)), ...others]);
    return told(discs, again.nameless.length < all.nameless.length ? again : all);
  }
  const shown = discs.reduce<readonly T[]>((kept, disc) => {
    const more = kept.concat(disc);
    return kept.length === 0 || asked(more).nameless.length === 0 ? more : kept;
  }, []);
  return told(shown, asked(shown));
}
