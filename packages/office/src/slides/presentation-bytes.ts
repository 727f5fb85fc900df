import { chartGrid } from "../chart/chart-grid.ts";
import { chartPart, chartType } from "../chart/chart-part.ts";
import { chartWorkbook } from "../chart/chart-workbook.ts";
import { emu } from "../drawing/emu.ts";
import { createPackage, type Link, type OfficePackage, xmlHead } from "../package/office-package.ts";
import {
  firstMasterId,
  isPlain,
  layoutXml,
  levels,
  masterXml,
  ownColours,
  plainShape,
  shapeTree,
} from "./master-xml.ts";
import { notesMasterXml, notesSize, notesXml } from "./notes-xml.ts";
import type { Presentation, Slide, SlideChart, SlideItem, SlidePicture } from "./presentation.ts";
import { chartFrame, numberShape, pictureShape, slideNames, titleShape } from "./slide-shapes.ts";
import { tableFrame } from "./slide-table.ts";
import { themeXml } from "./theme-xml.ts";

const presentationml = "application/vnd.openxmlformats-officedocument.presentationml";
const themeType = "application/vnd.openxmlformats-officedocument.theme+xml";
const bookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const main = "ppt/presentation.xml";
const master = "ppt/slideMasters/slideMaster1.xml";
const notesMaster = "ppt/notesMasters/notesMaster1.xml";
const [theme, notesTheme] = ["ppt/theme/theme1.xml", "ppt/theme/theme2.xml"];
const layoutPath = (at: number) => `ppt/slideLayouts/slideLayout${at + 1}.xml`;
const slidePath = (at: number) => `ppt/slides/slide${at + 1}.xml`;
const notesPath = (at: number) => `ppt/notesSlides/notesSlide${at + 1}.xml`;

type Writing = Pick<Presentation, "words" | "layouts"> & {
  readonly file: OfficePackage;
  /** Charts and pictures are counted through the whole file. */
  readonly count: { charts: number; pictures: number };
};

const sheet = "Sheet1";

async function addChart({ file, count, words }: Writing, item: SlideChart): Promise<string> {
  const number = ++count.charts;
  const { chart, title, look, isKeyKnown, box } = item;
  const grid = chartGrid(chart);
  const book = `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;
  const path = `ppt/charts/chart${number}.xml`;
  file.addMedia(book, bookType, await chartWorkbook(grid, sheet));
  const content = chartPart({
    native: chart,
    grid,
    place: { sheet, row: 0, column: 0 },
    look: { ...look, lang: words.lang },
    title,
    shape: box.w / box.h,
    workbook: "rId1",
    ...(isKeyKnown === undefined ? {} : { isKeyKnown }),
  });
  file.add({ path, type: chartType, content, links: [["package", book]] });
  return path;
}

function addPicture({ file, count }: Writing, { png, svg }: SlidePicture) {
  const path = `ppt/media/image${++count.pictures}`;
  file.addMedia(`${path}.png`, "image/png", png);
  if (svg !== undefined) file.addMedia(`${path}.svg`, "image/svg+xml", svg);
  return { png: `${path}.png`, svg: svg === undefined ? undefined : `${path}.svg` };
}

async function addSlide(writing: Writing, slide: Slide, at: number): Promise<void> {
  const { file, layouts } = writing;
  const { lang } = writing.words;
  const which = layouts.findIndex(({ name }) => name === slide.layout);
  const layout = layouts[which];
  if (layout === undefined) throw new Error(`the presentation has no layout ${slide.layout}`);
  const links: Link[] = [
    ["slideLayout", layoutPath(which)],
    ["notesSlide", notesPath(at)],
  ];
  const link = (relation: string, path: string) => `rId${links.push([relation, path])}`;
  const shapeOf = async (item: SlideItem, id: number): Promise<string> => {
    const place = { id, lang };
    if (isPlain(item)) return plainShape(item, place);
    switch (item.kind) {
      case "title":
        return titleShape(item, place);
      case "table":
        return tableFrame(item, place);
      case "chart":
        return chartFrame(item, link("chart", await addChart(writing, item)), place);
      case "picture": {
        const paths = addPicture(writing, item);
        const png = link("image", paths.png);
        const svg = paths.svg === undefined ? {} : { svg: link("image", paths.svg) };
        return pictureShape(item, { png, ...svg }, place);
      }
    }
  };
  const shapes: string[] = [];
  for (const item of slide.items) shapes.push(await shapeOf(item, shapes.length + 2));
  if (layout.number !== undefined) shapes.push(numberShape(at + 1, { id: shapes.length + 2, lang }));
  file.add({
    path: slidePath(at),
    type: `${presentationml}.slide+xml`,
    content: `${xmlHead}<p:sld ${slideNames}><p:cSld>${shapeTree(shapes)}</p:cSld>${ownColours}</p:sld>`,
    links,
  });
  file.add({
    path: notesPath(at),
    type: `${presentationml}.notesSlide+xml`,
    content: notesXml(slide.notes, lang),
    links: [
      ["notesMaster", notesMaster],
      ["slide", slidePath(at)],
    ],
  });
}

/** Relations: the master, the slides in their order, the master of notes. */
function presentationXml({ slides, size }: Presentation): string {
  const listed = slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 2}"/>`).join("");
  return [
    `${xmlHead}<p:presentation ${slideNames} saveSubsetFonts="1" autoCompressPictures="0">`,
    `<p:sldMasterIdLst><p:sldMasterId id="${firstMasterId}" r:id="rId1"/></p:sldMasterIdLst>`,
    `<p:notesMasterIdLst><p:notesMasterId r:id="rId${slides.length + 2}"/></p:notesMasterIdLst>`,
    `<p:sldIdLst>${listed}</p:sldIdLst>`,
    `<p:sldSz cx="${emu(size.width)}" cy="${emu(size.height)}"/><p:notesSz cx="${emu(notesSize.width)}" cy="${emu(notesSize.height)}"/>`,
    `<p:defaultTextStyle>${levels(18, "mn")}</p:defaultTextStyle></p:presentation>`,
  ].join("");
}

function addMasters({ file, layouts, words }: Writing, { size, theme: look }: Presentation): void {
  file.add({ path: theme, type: themeType, content: themeXml(look) });
  file.add({ path: notesTheme, type: themeType, content: themeXml(look) });
  file.add({
    path: master,
    type: `${presentationml}.slideMaster+xml`,
    content: masterXml(layouts.length),
    links: [...layouts.map((_, at): Link => ["slideLayout", layoutPath(at)]), ["theme", theme]],
  });
  for (const [at, layout] of layouts.entries())
    file.add({
      path: layoutPath(at),
      type: `${presentationml}.slideLayout+xml`,
      content: layoutXml(layout, words.lang),
      links: [["slideMaster", master]],
    });
  file.add({
    path: notesMaster,
    type: `${presentationml}.notesMaster+xml`,
    content: notesMasterXml(size.width / size.height, words.lang),
    links: [["theme", notesTheme]],
  });
}

/** What every program expects beside the slides, as empty as may be: their paths within `ppt/`. */
const beside = {
  presProps: `<p:presentationPr ${slideNames}/>`,
  viewProps: `<p:viewPr ${slideNames}/>`,
  tableStyles:
    '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>',
} as const;

/** A PPTX file. The same presentation gives the same bytes.
 *  @throws when a slide names a layout that is not there */
export async function presentationBytes(presentation: Presentation): Promise<Uint8Array> {
  const { words, layouts, slides } = presentation;
  const file = createPackage(words);
  const writing: Writing = { words, layouts, file, count: { charts: 0, pictures: 0 } };
  file.add({
    path: main,
    type: `${presentationml}.presentation.main+xml`,
    content: presentationXml(presentation),
    links: [
      ["slideMaster", master],
      ...slides.map((_, at): Link => ["slide", slidePath(at)]),
      ["notesMaster", notesMaster],
      ["theme", theme],
      ...Object.keys(beside).map((name): Link => [name, `ppt/${name}.xml`]),
    ],
  });
  addMasters(writing, presentation);
  for (const [name, xml] of Object.entries(beside))
    file.add({ path: `ppt/${name}.xml`, type: `${presentationml}.${name}+xml`, content: `${xmlHead}${xml}` });
  for (const [at, slide] of slides.entries()) await addSlide(writing, slide, at);
  return file.bytes(main);
}
