import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checked, upload } from "./imports.ts";
import { type RunningServer, refusalIn, refusalOf, runningServer } from "./running-server.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The smallest workbook with one sheet, whose rows are written as they are given. */
function workbook(rows: string): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="点位" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const table = `<row r="1">${text("A1", "编号")}${text("B1", "经度")}${text("C1", "纬度")}</row><row r="2">${text("A2", "X1")}<c r="B2"><v>126.2</v></c><c r="C2"><v>48.5</v></c></row>`;

describe("a hostile file", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer({ env: { LIANCHI_LOG: "silent" } });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  async function refused(bytes: Uint8Array | string): Promise<{ status: number; code: string; zh: string }> {
    const { httpStatus, problems } = await refusalIn(await upload(server, bytes));
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    return { status: httpStatus, code: problems[0]?.code ?? "", zh: problems[0]?.message.zh ?? "" };
  }

  it.each(["ZZZZZZ3", "A200000000", "A1048576", "XFD3"])(
    "with one cell at %s is refused by that cell's name, and the server lives",
    async (ref) => {
      const row = /\d+/.exec(ref)?.[0] ?? "";
      const told = await refused(workbook(`${table}<row r="${row}"><c r="${ref}"><v>1</v></c></row>`));
      expect(told).toMatchObject({ status: 400, code: "cell-too-far" });
      for (const words of ["点位", ref]) expect(told.zh).toContain(words);
    },
  );

  it.each([
    ["in small letters", '<row r="3"><c r="zzzzzz3"><v>1</v></c></row>', "zzzzzz3"],
    ["by the numbers of its letters", '<row r="3"><c r="&#90;&#x5A;&#90;&#90;3"><v>1</v></c></row>', "ZZZZ3"],
    ["by its row alone", '<row r="1e9"><c><v>1</v></c></row>', "1e9"],
  ])("with a far cell written %s is refused before its room is laid out", async (_, row, ref) => {
    const told = await refused(workbook(`${table}${row}`));
    expect(told).toMatchObject({ status: 400, code: "cell-too-far" });
    expect(told.zh).toContain(ref);
  });

  it("that is a line of a hundred million commas is refused by its width, and the server lives", async () => {
    const told = await refused(Buffer.alloc(100_000_000, ","));
    expect(told).toMatchObject({ status: 400, code: "file-too-wide" });
    expect(told.zh).toContain("100,000,001");
  });

  it("whose rows take more memory than there is is stopped, and the server lives", async () => {
    const told = await refused(`${",".repeat(15_000)}\n`.repeat(6_000));
    expect(told).toMatchObject({ status: 413, code: "file-too-heavy" });
    expect(told.zh).toContain("1024 MB");
  });

  it("with one row and a million empty ones that somebody coloured is read as one row", async () => {
    const empty = Array.from(
      { length: 1_000_000 },
      (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" s="1"/></row>`,
    );
    const answer = await upload(server, workbook(table + empty.join("")), "one.xlsx");
    const added: Parameters<typeof checked>[1] = await answer.json();
    expect(added.looked).toMatchObject({ rowCount: 1, columns: ["编号", "经度", "纬度"] });
    expect((await checked(server, added)).counts.added).toBe(1);
  });

  it("nested four hundred thousand deep as a base map is refused, and the server lives", async () => {
    const told = await refusalOf(
      server.client.sites.saveBaseMap.mutate({
        actor: "王",
        expectedVersion: 0,
        text: "[".repeat(400_000) + "]".repeat(400_000),
        name: "界",
        approvalNumber: null,
        system: "WGS84",
        sourceId: "three-moves-report",
      }),
    );
    expect([told.httpStatus, told.problems[0]?.code]).toEqual([400, "geojson-array"]);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it("leaves nothing behind when its sender leaves before it is read", async () => {
    const leaving = new AbortController();
    const sent = fetch(`${server.url}/import/sites`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: `编号\n${Array.from({ length: 150_000 }, (_, row) => `L${row}\n`).join("")}`,
      signal: leaving.signal,
    });
    const files = () =>
      readdirSync(tmpdir())
        .filter((name) => name.startsWith(`lianchi-import-${process.pid}-`))
        .flatMap((name) => readdirSync(join(tmpdir(), name)));
    const before = files().length;
    while (files().length <= before) await new Promise((resolve) => setTimeout(resolve, 5));
    leaving.abort();
    await expect(sent).rejects.toThrow();
    while (files().length > before) await new Promise((resolve) => setTimeout(resolve, 20));
  });
});
