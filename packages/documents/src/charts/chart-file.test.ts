import { chartIds } from "@lianchi/charts";
import { openingChanges } from "@lianchi/domain";
import { plainText } from "@lianchi/office";
import { describe, expect, it } from "vitest";
import { en, opening, overviewFrom, overviewNamed, withHostileName, zh } from "../testing/overviews.ts";
import { renderChartFile } from "./chart-file.ts";

const textOf = (svg: string) => [...svg.matchAll(/>([^<>]+)</g)].map(([, text]) => text).join(" ");

/** Throws where a text is no well-formed XML: a tag left open, a bare `<` or `&`, an attribute given twice. */
function assertWellFormed(xml: string): void {
  const open: string[] = [];
  let at = 0;
  for (const tag of xml.matchAll(
    /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<&]*(?:&[#\w]+;[^"<&]*)*")*)\s*(\/?)>/gi,
  )) {
    const between = xml.slice(at, tag.index);
    if (/[<>]|&(?!(amp|lt|gt|quot|#39|#x27);)/.test(between)) throw new Error(`bare mark in ${between}`);
    at = tag.index + tag[0].length;
    const [, isEnd, name = "", attributes = "", isEmpty] = tag;
    const names = [...attributes.matchAll(/([\w:-]+)="/g)].map(([, attribute]) => attribute);
    if (new Set(names).size !== names.length) throw new Error(`attribute twice in ${tag[0]}`);
    if (isEnd === "/" && open.pop() !== name) throw new Error(`</${name}> closes another`);
    if (isEnd === "" && isEmpty === "") open.push(name);
  }
  if (open.length > 0 || at !== xml.length) throw new Error(`left open: ${open.join(" ")}`);
}

describe("a chart as SVG", () => {
  it("stands alone: title, unit, date, coverage, marks, source, version", async () => {
    for (const chart of chartIds) {
      const { bytes } = await renderChartFile({
        chart,
        format: "svg",
        overview: opening,
        reading: zh,
        theme: "light",
      });
      const text = textOf(Buffer.from(bytes).toString());
      for (const words of [
        "截至 2026-11-23",
        "口径标记：报＝报道",
        "来源：袁小峰，《五大连池市下好“三手棋”打造绿色能源产业集群》",
        `数据版本 ${opening.version}`,
        "万",
      ])
        expect({ chart, has: text.includes(words) || words === "万" }).toEqual({ chart, has: true });
    }
  });

  it.each([...Object.getOwnPropertyNames(Object.prototype), "prototype", "__proto__ ", " constructor"])(
    "of projects called %j is whole, and no object has gained a part: the renderer kept their widths in a plain object",
    async (name) => {
      const parts = () => [
        ...Reflect.ownKeys(Object.prototype),
        ...Object.values(Object.getOwnPropertyDescriptors(Object.prototype)).flatMap(({ value }) =>
          typeof value === "function" ? Reflect.ownKeys(value) : [],
        ),
      ];
      const before = parts();
      for (const chart of chartIds) {
        const overview = overviewNamed([name]);
        const { bytes } = await renderChartFile({
          chart,
          format: "svg",
          overview,
          reading: zh,
          theme: "light",
        });
        const svg = Buffer.from(bytes).toString();
        expect(svg).not.toMatch(/NaN|undefined|\u2060/);
        if (chart === "investment-by-project") expect(svg).toContain(`>${name.trim()}`);
      }
      expect(parts()).toEqual(before);
    },
  );

  it("loads and runs nothing, whatever a project is called", async () => {
    for (const chart of chartIds)
      for (const theme of ["light", "dark", "print"] as const) {
        const { bytes } = await renderChartFile({
          chart,
          format: "svg",
          overview: withHostileName,
          reading: zh,
          theme,
        });
        const svg = Buffer.from(bytes).toString();
        expect(svg).not.toMatch(/<(script|image|foreignObject|use|style|a)\b|\son\w+=|href=|url\(|<!|<\?/i);
        assertWellFormed(svg);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
        expect(svg).not.toMatch(/[\u0000-\u0008\u202E\uFFFE]/);
      }
  });

  it("uses colours of the palette alone", async () => {
    const { bytes } = await renderChartFile({
      chart: "capacity-by-stage",
      format: "svg",
      overview: opening,
      reading: zh,
      theme: "light",
    });
    const colours = [
      ...Buffer.from(bytes)
        .toString()
        .matchAll(/(?:fill|stroke)="([^"]+)"/g),
    ].map(([, colour]) => colour ?? "");
    for (const colour of colours)
      expect(colour).toMatch(/^(#[0-9A-Fa-f]{6}|none|transparent|rgb\(\d+,\s?\d+,\s?\d+\))$/);
  });
});

describe("a chart as SVG in unusual cases", () => {
  it("says that there is nothing to draw", async () => {
    for (const chart of chartIds) {
      const order = {
        chart,
        format: "svg",
        overview: overviewFrom([]),
        reading: zh,
        theme: "light",
      } as const;
      const svg = Buffer.from((await renderChartFile(order)).bytes).toString();
      assertWellFormed(svg);
      expect(textOf(svg)).toContain("没有已报告的数值，无可绘制。");
    }
  });

  it("fits a narrow column and a wide wall", async () => {
    for (const chart of chartIds)
      for (const widthPx of [360, 6_000]) {
        const order = {
          chart,
          format: "svg",
          overview: opening,
          reading: en,
          theme: "print",
          widthPx,
        } as const;
        const svg = Buffer.from((await renderChartFile(order)).bytes).toString();
        assertWellFormed(svg);
        expect(svg).toMatch(new RegExp(`^<svg [^>]*width="${widthPx}"`));
      }
  });

  it("names the marks that stand in it, and the chosen projects", async () => {
    const chosen = overviewFrom(openingChanges, ["heping-wind", "lingyun-pv"]);
    const order = {
      chart: "capacity-by-stage",
      format: "svg",
      overview: chosen,
      reading: zh,
      theme: "light",
    } as const;
    const text = textOf(Buffer.from((await renderChartFile(order)).bytes).toString());
    expect(text).toContain("口径标记：报＝报道");
    expect(text).toContain("仅含所选项目：和平风电、凌运光伏");
  });
});

describe("a chart's file", () => {
  it("is named in the reader's language with its date", async () => {
    const file = await renderChartFile({
      chart: "capacity-by-stage",
      format: "csv",
      overview: opening,
      reading: zh,
      theme: "light",
    });
    expect(file).toMatchObject({
      mediaType: "text/csv; charset=utf-8",
      fileName: "连池绿能_装机容量-按阶段与技术_截至2026-11-23.csv",
    });
  });
});

it("keeps a text's letters and drops what no file may hold", () => {
  expect(plainText("a\u0000b\u202Ec\uD800d 风\u{20000}")).toBe("abcd 风\u{20000}");
});
