import { describe, expect, it } from "vitest";
import { partsOf, partText } from "../package/office-zip.ts";
import type { Presentation, Slide, SlideText } from "./presentation.ts";
import { presentationBytes } from "./presentation-bytes.ts";

const box = { x: 1, y: 2, w: 3, h: 0.5 } as const;
const text = (words: string): SlideText => ({
  kind: "text",
  box,
  paragraphs: [{ runs: [{ text: words, pt: 12, colour: "16211C" }] }],
});
const deck = (slides: readonly Slide[]): Presentation => ({
  words: { title: "Deck", lang: "zh-CN", on: "2026-11-23" },
  theme: { face: "微软雅黑", accent: "1E674B" },
  size: { width: 10, height: 7.5 },
  layouts: [
    {
      name: "Page",
      items: [{ kind: "line", box, colour: "C4CCC8", widthPt: 0.75 }],
      title: { box, letters: { pt: 24, isBold: true, colour: "16211C" }, anchor: "top" },
      number: { box, letters: { pt: 10 } },
    },
  ],
  slides,
});
const slide = (...items: Slide["items"]): Slide => ({ layout: "Page", items, notes: "first\nsecond" });
const partsFrom = async (...slides: readonly Slide[]) => partsOf(await presentationBytes(deck(slides)));

describe("a presentation", () => {
  it("is the same bytes for the same slides", async () => {
    const slides = [slide({ kind: "title", paragraphs: [{ runs: [{ text: "A" }] }] }, text("B"))];
    const [first, second] = [await presentationBytes(deck(slides)), await presentationBytes(deck(slides))];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(partText(partsOf(first), "docProps/core.xml")).toContain("2026-11-23T00:00:00Z");
  });

  it("takes place and letters of a title from the layout, so that who changes the layout changes all", async () => {
    const parts = await partsFrom(slide({ kind: "title", paragraphs: [{ runs: [{ text: "A" }] }] }));
    const [layout, own] = ["slideLayouts/slideLayout1", "slides/slide1"].map((name) =>
      partText(parts, `ppt/${name}.xml`),
    );
    expect(own).toMatch(/<p:ph type="title"\/><\/p:nvPr><\/p:nvSpPr><p:spPr\/>/);
    expect(layout).toMatch(/<p:ph type="title"\/>.*?<a:off x="914400" y="1828800"\/>.*?sz="2400" b="1"/);
    // The number of a slide is the layout's place too.
    const place = /<p:ph type="sldNum"[^>]*>/;
    expect(place.exec(own ?? "")?.[0]).toBe(place.exec(layout ?? "")?.[0]);
  });

  it("holds both files of a picture, counted through the deck, and what is read out in its place", async () => {
    const picture = {
      kind: "picture",
      box,
      png: new Uint8Array([1]),
      svg: new Uint8Array([2]),
      description: 'a "map" & more',
    } as const;
    const parts = await partsFrom(slide(picture), slide({ ...picture, png: new Uint8Array([3]) }));
    expect([...(parts.get("ppt/media/image2.png") ?? [])]).toEqual([3]);
    const drawn = partText(parts, "ppt/slides/slide2.xml");
    const links = partText(parts, "ppt/slides/_rels/slide2.xml.rels");
    const target = (attribute: RegExp) =>
      new RegExp(`Id="${attribute.exec(drawn)?.[1]}"[^>]*Target="([^"]*)"`).exec(links)?.[1];
    expect(target(/<a:blip r:embed="([^"]*)"/)).toBe("../media/image2.png");
    expect(target(/<asvg:svgBlip[^>]*r:embed="([^"]*)"/)).toBe("../media/image2.svg");
    expect(drawn).toContain('descr="a &quot;map&quot; &amp; more"');
    expect(partText(parts, "[Content_Types].xml")).toContain('Extension="svg" ContentType="image/svg+xml"');
  });

  it("keeps a line end within a run as a line end, and leaves out what XML forbids", async () => {
    const drawn = partText(await partsFrom(slide(text("a\nb\u0000<c>"))), "ppt/slides/slide1.xml");
    expect(drawn).toMatch(/<a:t>a<\/a:t><\/a:r><a:br>.*<\/a:br><a:r>.*<a:t>b&lt;c&gt;<\/a:t>/);
  });

  it("gives the speaker a paragraph a line", async () => {
    const notes = partText(await partsFrom(slide()), "ppt/notesSlides/notesSlide1.xml");
    expect([...notes.matchAll(/<a:p>.*?<a:t>(.*?)<\/a:t>/g)].map(([, said]) => said)).toEqual([
      "first",
      "second",
    ]);
  });

  it("refuses a slide whose layout is not there", async () => {
    await expect(presentationBytes(deck([{ ...slide(), layout: "None" }]))).rejects.toThrow(
      "the presentation has no layout None",
    );
  });
});
