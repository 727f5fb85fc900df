import { expect, it } from "vitest";
import { chartsIn, packageFaults, xmlParts } from "../../packages/documents/src/testing/read-office.ts";
import { runningServer } from "./running-server.ts";

const charts = ["capacity-by-stage", "investment-by-project", "stage-by-batch", "cash-flow"] as const;
const chosen = `charts=${charts.join(",")}&lang=zh`;

it("several charts in one file: a page, a slide, a sheet each, in the order asked for (D10)", async () => {
  await using server = await runningServer();
  const fileOf = async (kind: string, query = chosen) => {
    const answer = await fetch(`${server.url}/export/charts.${kind}?${query}`);
    expect({ kind, status: answer.status }).toEqual({ kind, status: 200 });
    const name = decodeURIComponent(answer.headers.get("content-disposition") ?? "");
    expect(name).toMatch(new RegExp(`连池绿能_图表_截至\\d{4}-\\d{2}-\\d{2}\\.${kind}$`));
    return new Uint8Array(await answer.arrayBuffer());
  };
  const pdf = Buffer.from(await fileOf("pdf")).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(charts.length);
  const deck = await fileOf("pptx");
  const slides = [...xmlParts(deck).keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides).toHaveLength(charts.length);
  expect(xmlParts(deck).get("ppt/slides/slide1.xml")).toContain("装机容量");
  expect(xmlParts(deck).get("ppt/slides/slide2.xml")).toContain("总投资");
  const book = await fileOf("xlsx");
  const sheets = [...xmlParts(book).keys()].filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
  expect(sheets.length).toBeGreaterThanOrEqual(charts.length);
  // The same native charts as in the files of one chart each.
  const single = [];
  for (const chart of charts) {
    const answer = await fetch(`${server.url}/export/charts/${chart}.xlsx?lang=zh`);
    single.push(...chartsIn(new Uint8Array(await answer.arrayBuffer())));
  }
  expect(chartsIn(book)).toHaveLength(single.length);
  const text = await fileOf("docx");
  const pictures = [...(xmlParts(text).get("word/document.xml") ?? "").matchAll(/<wp:docPr id="(\d+)"/g)];
  expect(new Set(pictures.map(([, id]) => id)).size).toBe(charts.length);
  for (const file of [deck, book, text]) expect(packageFaults(file)).toEqual([]);
});

it("one unknown chart, a kind that holds but one, and no chart at all are told by name", async () => {
  await using server = await runningServer();
  const refusal = async (path: string) => {
    const answer = await fetch(`${server.url}/export/${path}`);
    const { error } = await answer.json();
    return [answer.status, error.data.problems[0].code];
  };
  expect(await refusal("charts.pptx?charts=pace,none")).toEqual([404, "unknown-chart"]);
  expect(await refusal("charts.csv?charts=pace")).toEqual([404, "unknown-format"]);
  expect(await refusal("charts.docx?charts=")).toEqual([400, "invalid-field"]);
});
