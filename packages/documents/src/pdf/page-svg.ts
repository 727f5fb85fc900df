const paper = /\n {4}<path class="typst-shape" fill="#ffffff"[^>]*\/>/;

/** The drawing without what no screen shows: room between elements, names of classes, less than a hundredth of a point. */
const tidy = (drawing: string) =>
  drawing
    .replace(/>\s+</g, "><")
    .replace(/ class="typst-[a-z]+"| fill-rule="nonzero"/g, "")
    .replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));

/** Glyphs keep their id from one drawing to the next: they need be tidied once. */
const tidied = new Map<string, string>();
const rememberedParts = 6_000;

/** Parts that others point to, by their ids. */
function shelvesOf(all: string): ReadonlyMap<string, string> {
  if (tidied.size > rememberedParts) tidied.clear();
  const parts = all.matchAll(/<(symbol|pattern|clipPath)\b[^>]*\bid="([^"]+)"[^>]*(?:\/>|>[\s\S]*?<\/\1>)/g);
  return new Map(
    [...parts].map(([part, , id = ""]) => {
      const known = tidied.get(id) ?? tidy(part);
      tidied.set(id, known);
      return [id, known];
    }),
  );
}

/** What a piece of a drawing points to, and what that points to. */
function needed(piece: string, shelves: ReadonlyMap<string, string>): ReadonlySet<string> {
  const ids = new Set<string>();
  const look = (text: string) => {
    for (const [, id = ""] of text.matchAll(/(?:href="#|url\(#)([^")]+)/g)) {
      const part = shelves.get(id);
      if (part === undefined || ids.has(id)) continue;
      ids.add(id);
      look(part);
    }
  };
  look(piece);
  return ids;
}

/** Charts stand in the drawing as pictures of their own; unfolded, they need no second reader. */
function withChartsUnfolded(piece: string): string {
  return piece.replace(
    /<image( transform="[^"]*")? xlink:href="data:image\/svg\+xml;base64,([^"]+)" width="([^"]+)" height="([^"]+)"[^>]*\/>/g,
    (_, transform: string | undefined, base64: string, width: string, height: string) => {
      const svg = Buffer.from(base64, "base64")
        .toString()
        .replace(/ width="[^"]*" height="[^"]*"/, ` width="${width}" height="${height}"`);
      return `<g${transform ?? ""}>${svg}</g>`;
    },
  );
}

/** The typesetter draws all pages one under another: each becomes a picture of its own, with the glyphs that it uses.
 *  @throws when the drawing does not have that many pages */
export function pageSvgs(
  all: string,
  count: number,
  { widthPt, heightPt }: { readonly widthPt: number; readonly heightPt: number },
): readonly string[] {
  const end = all.indexOf("\n    <defs");
  const [, ...pieces] = (end === -1 ? all : all.slice(0, end)).split(paper);
  if (pieces.length !== count) throw new Error(`${pieces.length} pages are drawn, ${count} are set`);
  const shelves = shelvesOf(all);
  return pieces.map((untidy, at) => {
    const piece = tidy(untidy);
    const defs = [...needed(piece, shelves)].map((id) => shelves.get(id) ?? "").join("");
    const drawn = withChartsUnfolded(piece).replace(/<\/?a\b[^>]*>/g, "");
    const top = at * heightPt;
    return withShortNames(
      [
        `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 ${top} ${widthPt} ${heightPt}" width="${widthPt}pt" height="${heightPt}pt">`,
        `<rect y="${top}" width="${widthPt}" height="${heightPt}" fill="#ffffff"/>`,
        `<defs>${defs}</defs>${drawn}</svg>`,
      ].join(""),
    );
  });
}

/** Parts are named by 32 digits; a page has some hundred of them. */
function withShortNames(svg: string): string {
  const short = new Map<string, string>();
  return svg.replace(/( id="|="#|url\(#)([a-z][0-9A-F]{32})/g, (_, before: string, id: string) => {
    const name = short.get(id) ?? `g${short.size.toString(36)}`;
    short.set(id, name);
    return before + name;
  });
}
