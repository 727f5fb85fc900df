import { type Parts, partText, textPart } from "@lianchi/office";

const paragraph = /<a:p>.*?<\/a:p>/gs;
const ownLook = /<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs;

/** The writer tells the look of a paragraph once for each run: the schema knows it once, before the first. */
const lookOnce = (text: string) =>
  text.replace(paragraph, (whole) => {
    let isFirst = true;
    return whole.replace(ownLook, (look) => {
      if (!isFirst) return "";
      isFirst = false;
      return look;
    });
  });

/** The writer numbers shapes, tables and fields apart, so that some have the same number: here in the order in which they stand. */
function numberedShapes(text: string): string {
  let count = 0;
  return text.replace(/(<p:cNvPr id=")\d+/g, (_, front: string) => `${front}${++count}`);
}

/** The master of notes stands before the slides. */
const mastersFirst = (text: string) =>
  text.replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s, "$2$1");

/** What pptxgenjs 4 writes otherwise than the schema of presentations has it: PowerPoint asks to repair such a file, and other
 *  programs pass it over. */
export function soundSlides(parts: Parts): Parts {
  return new Map(
    [...parts].map(([path, bytes]) => {
      if (path === "ppt/presentation.xml") return [path, textPart(mastersFirst(partText(parts, path)))];
      if (!/^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/.test(path))
        return [path, bytes];
      return [path, textPart(numberedShapes(lookOnce(partText(parts, path))))];
    }),
  );
}
