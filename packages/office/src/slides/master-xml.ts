import { xmlHead } from "../package/office-package.ts";
import { escapeXml } from "../xml-text.ts";
import type { SlideItem, SlideLayout } from "./presentation.ts";
import {
  lineShape,
  numberPlace,
  rectangleShape,
  type ShapePlace,
  slideNames,
  textShape,
  titlePlace,
} from "./slide-shapes.ts";

/** The shapes of a part, numbered from 2: the tree that holds them is the first. */
export const shapeTree = (shapes: readonly string[]): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.join("")}</p:spTree>`;

/** A level of text in each of the nine depths that programs know. */
export function levels(pt: number, face: "mj" | "mn", indentEmu = 457_200): string {
  const letters = `<a:defRPr sz="${pt * 100}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${face}-lt"/><a:ea typeface="+${face}-ea"/><a:cs typeface="+${face}-cs"/></a:defRPr>`;
  return Array.from(
    { length: 9 },
    (_, at) =>
      `<a:lvl${at + 1}pPr marL="${at * indentEmu}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${letters}</a:lvl${at + 1}pPr>`,
  ).join("");
}

export const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
export const ownColours = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>";
export const whiteGround =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

/** Ids of masters and layouts in a presentation begin here and are counted together. */
export const firstMasterId = 2_147_483_648;

/** The master over all layouts. @param layouts how many there are; their relations are its first */
export function masterXml(layouts: number): string {
  const listed = Array.from(
    { length: layouts },
    (_, at) => `<p:sldLayoutId id="${firstMasterId + 1 + at}" r:id="rId${at + 1}"/>`,
  );
  return [
    `${xmlHead}<p:sldMaster ${slideNames}><p:cSld>${whiteGround}${shapeTree([])}</p:cSld>${colourMap}`,
    `<p:sldLayoutIdLst>${listed.join("")}</p:sldLayoutIdLst>`,
    `<p:txStyles><p:titleStyle>${levels(44, "mj")}</p:titleStyle><p:bodyStyle>${levels(18, "mn")}</p:bodyStyle><p:otherStyle>${levels(18, "mn")}</p:otherStyle></p:txStyles></p:sldMaster>`,
  ].join("");
}

type Plain = SlideLayout["items"][number];

export function plainShape(item: Plain, place: ShapePlace): string {
  switch (item.kind) {
    case "text":
      return textShape(item, place);
    case "line":
      return lineShape(item, place);
    case "rectangle":
      return rectangleShape(item, place);
  }
}

export const isPlain = (item: SlideItem): item is Plain =>
  item.kind === "text" || item.kind === "line" || item.kind === "rectangle";

export function layoutXml({ name, items, title, number }: SlideLayout, lang: string): string {
  const places: readonly ((place: ShapePlace) => string)[] = [
    ...items.map((item) => (place: ShapePlace) => plainShape(item, place)),
    ...(title === undefined ? [] : [(place: ShapePlace) => titlePlace(title, place)]),
    ...(number === undefined ? [] : [(place: ShapePlace) => numberPlace(number, place)]),
  ];
  const shapes = places.map((shape, at) => shape({ id: at + 2, lang }));
  return `${xmlHead}<p:sldLayout ${slideNames} preserve="1" userDrawn="1"><p:cSld name="${escapeXml(name)}">${shapeTree(shapes)}</p:cSld>${ownColours}</p:sldLayout>`;
}
