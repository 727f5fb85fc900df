import { type Lang, placesCredit, type StageTally, siteStageName, siteStages } from "@lianchi/domain";
import { isPale } from "../cluster/cluster-words.ts";
import { circle, polyline, rect, type Shape, textLine } from "../engine/drawing.ts";
import type { Pen } from "../engine/pen.ts";
import { textWidth } from "../engine/text-width.ts";
import { words } from "../words/index.ts";
import type { MapBox } from "./batch-labels.ts";
import { graticule, scaleBar } from "./graticule.ts";
import type { MapGround } from "./map-data.ts";
import type { MapView } from "./projection.ts";

/** A narrow map has its scale above the credit, not beside it [px]. */
const narrowPx = 480;
const creditPx = ({ size, look }: Pen) => (look.widthPx < narrowPx ? 2 * (size.axis + 5) : 0);

/** Height of the scale with its words at the lower edge. */
export const footPx = (pen: Pen) => 4.8 * pen.size.text + 8 + creditPx(pen);

/** Where the lines begin that say whose places and ground these are. */
export const creditTopPx = ({ size }: Pen, { heightPx }: MapView) =>
  heightPx - 2.4 * size.text - 1.6 * size.axis - 5;

/** Where the corners' words and the degrees stand, which no label may cover. */
export function cornerBoxes(pen: Pen, view: MapView, stages: StageTally): readonly MapBox[] {
  const { text, mark } = pen.size;
  const { lang } = pen.look;
  const keyed = siteStages.filter((stage) => stages[stage].sites > 0);
  const keyWidth = Math.max(
    0,
    ...keyed.map((stage) => textWidth(`${siteStageName[stage][lang]} ${stages[stage].sites}`, text)),
  );
  const keyTop = view.heightPx - 2.4 * text - (keyed.length - 0.4) * (text + 6);
  const degrees = graticule(view).lat.map(
    ({ px, text: degree }): MapBox => ({
      left: view.widthPx - 6 - textWidth(degree, mark),
      right: view.widthPx,
      top: px,
      bottom: px + 1.9 * mark,
    }),
  );
  return [
    { left: 0, right: keyWidth + 28, top: keyTop, bottom: view.heightPx },
    { left: 0, right: textWidth(words[lang].siteMap.layout, text) * 1.05 + 44, top: 0, bottom: 1.8 * text },
    { left: 0, right: view.widthPx, top: view.heightPx - footPx(pen) + 0.75 * text, bottom: view.heightPx },
    ...degrees,
  ];
}

type Corner = {
  readonly stages: StageTally;
  readonly hasIllustrative: boolean;
  readonly ground: MapGround;
};

/** Scale bar, key to the stages with their counts, mark of the layout, credit: each in its corner. */
export function cornerShapes(
  pen: Pen,
  view: MapView,
  { stages, hasIllustrative, ground }: Corner,
): readonly Shape[] {
  const { palette, size, look } = pen;
  const say = words[look.lang].siteMap;
  const line = size.text + 6;
  const keyed = siteStages.flatMap((stage) =>
    stages[stage].sites > 0 ? [{ stage, count: stages[stage].sites.toLocaleString("en") }] : [],
  );
  const bottom = view.heightPx - 2.4 * size.text;
  const key = keyed.flatMap(({ stage, count }, at): readonly Shape[] => {
    const y = bottom - at * line;
    const name = `${siteStageName[stage][look.lang]} `;
    const mark: readonly Shape[] =
      stage === "dropped"
        ? [
            polyline(
              [
                [9, y - 3],
                [15, y + 3],
              ],
              { stroke: palette.ink2, lineWidth: 1.4 },
            ),
            polyline(
              [
                [9, y + 3],
                [15, y - 3],
              ],
              { stroke: palette.ink2, lineWidth: 1.4 },
            ),
          ]
        : [
            circle(
              { x: 12, y, radius: 4 },
              {
                fill: palette.siteStage[stage],
                ...(isPale(stage) ? { stroke: palette.outline, lineWidth: 0.8 } : {}),
              },
            ),
          ];
    return [...mark, textLine(pen, [{ text: name }, { text: count, tone: "ink2" }], { x: 22, y })];
  });
  const scaleBottom = bottom - creditPx(pen);
  const bar = scaleBar(view, Math.min(160, view.widthPx * 0.2));
  const barLeft = view.widthPx / 2 - bar.px / 2;
  const scale: readonly Shape[] = [
    rect({ x: barLeft, y: scaleBottom, width: bar.px, height: 1.5 }, { fill: palette.ink2 }),
    rect({ x: barLeft, y: scaleBottom - 4, width: 1.5, height: 5 }, { fill: palette.ink2 }),
    rect({ x: barLeft + bar.px - 1.5, y: scaleBottom - 4, width: 1.5, height: 5 }, { fill: palette.ink2 }),
    textLine(pen, [{ text: say.kilometres(String(bar.km)), tone: "ink2" }], {
      x: view.widthPx / 2,
      y: scaleBottom - 12,
      align: "center",
    }),
  ];
  const credit = [placesCredit[look.lang], approvalText(ground, look.lang)];
  return [
    ...key,
    ...scale,
    ...credit.map((text, at) =>
      textLine({ ...pen, size: { ...size, text: size.axis } }, [{ text, tone: "ink3" }], {
        x: view.widthPx - 6,
        y: bottom - (credit.length - 1 - at) * (size.axis + 5),
        align: "right",
      }),
    ),
    ...(hasIllustrative
      ? [
          textLine(
            pen,
            [
              { basis: "illustrative", mark: say.layoutMark },
              { text: say.layout, isBold: true },
            ],
            { x: 6, y: size.text },
          ),
        ]
      : []),
  ];
}

/** Whether the map has an approved ground, in words. */
export function approvalText({ approvalNumber, hasBaseMap }: MapGround, lang: Lang): string {
  const say = words[lang].siteMap;
  if (!hasBaseMap) return say.noBaseMap;
  return approvalNumber === null ? say.notApproved : say.approval(approvalNumber);
}
