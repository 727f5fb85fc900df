import { type Technology, technologies } from "@lianchi/domain";
import { keyLines } from "../engine/key-lines.ts";
import { bar } from "../engine/pattern.ts";
import type { Pen } from "../engine/pen.ts";
import { technologyText } from "./stage-rows.ts";

/** On screen a few named bars need no key; a file stands alone. */
const fewRows = 6;

/** The key to the colours of technologies: nothing where all are of one, or where the page names them beside the picture.
 *  @param present of each project
 *  @param topPx where it begins
 *  @param isForced there is no other label */
export function technologyKey(
  pen: Pen,
  present: readonly (Technology | null)[],
  topPx = 0,
  isForced = false,
): ReturnType<typeof keyLines> {
  const { size } = pen.look;
  const isAsked = isForced || size === "file" || (size !== "big" && present.length > fewRows);
  const kinds = [...technologies, null].filter((technology) => present.includes(technology));
  if (!isAsked || kinds.length < 2) return { shapes: [], heightPx: 0 };
  return keyLines(
    pen,
    kinds.map((technology) => ({
      runs: [{ text: technologyText(technology)[pen.look.lang], tone: "ink2" }],
      sample: (box) =>
        bar(pen, box, {
          fill: technology === null ? pen.palette.ink3 : pen.palette.technology[technology],
          technology,
          isUnderConstruction: false,
        }),
    })),
    { leftPx: 0, roomPx: pen.look.widthPx, topPx },
  );
}
