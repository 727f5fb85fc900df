import { modelOf, resultsOf, tablesOf } from "@lianchi/returns";
import { beforeAll, describe, expect, it } from "vitest";
import { resultRows } from "../../packages/documents/src/returns-workbook/results/all-results.ts";
import { writeReturnsWorkbook } from "../../packages/documents/src/returns-workbook/write-returns-workbook.ts";
import { hasOffice, recalculated } from "./recalculated.ts";
import { cases, computedFor, orderOf } from "./workbook-cases.ts";
import { editedWorkbook, readWorkbook, withoutValues } from "./workbook-reading.ts";

type Read = ReturnType<typeof readWorkbook>;

const ours = Object.fromEntries(Object.entries(cases).map(([name, one]) => [name, computedFor(one)]));
const files: Record<string, Uint8Array> = {};
for (const [name, evaluation] of Object.entries(ours))
  files[name] = await writeReturnsWorkbook(orderOf([evaluation]));

/** Names that spreadsheets could take for formulas, or could not take for a sheet; one of them twice. */
const hostileNames = [
  "@SUM(A1)",
  '=HYPERLINK("http://x")',
  "+1+1",
  "@SUM(A1)",
  "甲/乙:[丙]*?'\\<&>\"",
  "一个长得放不进工作表名称里的项目名称一二三四五六七八九十🌬️🌬️",
];
const hostile = hostileNames.map((name) => {
  const one = computedFor({ technology: "wind", set: {} });
  const text = { zh: name, en: name };
  return {
    ...one,
    project: { ...one.project, fields: { ...one.project.fields, name: text, shortName: text } },
  };
});
const hostileFile = await writeReturnsWorkbook(orderOf(hostile));

/** A cell that should be zero is a difference of sums of billions of yuan, whose last place is about a millionth. */
const floor = 1e-6;
const relative = 1e-9;

function expectNear(found: number | string | undefined, wanted: number, where: string): void {
  if (typeof found !== "number") throw new Error(`${where}: ${String(found)} in place of ${wanted}`);
  const room = Math.abs(wanted) < floor ? floor : relative * Math.abs(wanted);
  if (!(Math.abs(found - wanted) <= room)) throw new Error(`${where}: ${found} in place of ${wanted}`);
}

const sheetNamed = (read: Read, ending: string) => {
  const found = read.find(({ name }) => name.endsWith(ending));
  if (found === undefined) throw new Error(`no sheet ${ending}`);
  return found;
};

/** Row of a label in the first column. */
function rowOf({ values }: Read[number], label: string): number {
  for (const [ref, value] of values) if (value === label && /^A\d+$/.test(ref)) return Number(ref.slice(1));
  throw new Error(`no line ${label}`);
}

const letters = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26);

const sheetNames = {
  project: "项目投资现金流量表",
  equity: "项目资本金现金流量表",
  plan: "财务计划现金流量表",
  profit: "利润与利润分配表",
  debt: "借款还本付息计划表",
} as const;

/** Every number of the five tables and every result, against the model's own. */
function expectModel(read: Read, model: ReturnType<typeof modelOf>, where: string): void {
  for (const table of tablesOf(model)) {
    const sheet = sheetNamed(read, sheetNames[table.id]);
    for (const line of table.lines) {
      const row = rowOf(sheet, line.name.zh);
      const isRatio = line.id === "cover" || line.id === "interestCover";
      for (const [t, value] of line.values.entries()) {
        const found = sheet.values.get(`${letters(5 + t)}${row}`);
        const place = `${where}, ${table.name.zh}, ${line.name.zh}, t = ${t}`;
        if (isRatio && value === 0) expect(found ?? "", place).toBe("");
        else expectNear(found, value, place);
      }
    }
  }
  const results = sheetNamed(read, "结果");
  for (const result of resultRows) {
    const found = results.values.get(`B${rowOf(results, result.name.zh)}`);
    const wanted = result.value(resultsOf(model), model);
    if (wanted === null) expect(found, `${where}, ${result.id}`).toBe(result.none.zh);
    else expectNear(found, wanted, `${where}, ${result.id}`);
  }
}

describe("the workbook of returns", () => {
  it("shows our numbers before anybody evaluates", () => {
    for (const [name, bytes] of Object.entries(files)) {
      const model = ours[name]?.outcome.model;
      if (model !== undefined) expectModel(readWorkbook(bytes), model, name);
    }
  });
});

describe("the workbook of projects with unkind names", () => {
  it("keeps each name a text, and gives each sheet a name that spreadsheets take", () => {
    const sheets = readWorkbook(hostileFile);
    expect(sheets).toHaveLength(2 + hostile.length * 9);
    const names = sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/u);
    for (const name of hostileNames) {
      const shown = sheets.flatMap((sheet) =>
        [...sheet.values].filter(([ref, value]) => value === name && !sheet.formulas.has(ref)),
      );
      expect(shown.length, name).toBeGreaterThan(0);
    }
    for (const { formulas } of sheets)
      for (const formula of formulas.values()) expect(formula).not.toMatch(/HYPERLINK\(|:\/\//);
  });

  it("is the same file whenever it is written", async () => {
    expect(await writeReturnsWorkbook(orderOf(hostile))).toEqual(hostileFile);
  });
});

describe.runIf(hasOffice)("the workbook of returns, evaluated by LibreOffice", () => {
  /** A wind farm whose price, life and months of construction are changed in the file. */
  const changed = { price: 0.374 * 1.1, life: 25, constructionMonths: 20 };
  let read: Readonly<Record<string, Read>> = {};

  beforeAll(() => {
    const wind = files.wind ?? new Uint8Array();
    const inputs = sheetNamed(readWorkbook(wind), "参数");
    const edits = Object.entries(changed).map(([id, value]) => {
      for (const [ref, text] of inputs.values) if (text === id) return [`B${ref.slice(1)}`, value] as const;
      throw new Error(`no input ${id}`);
    });
    const edited = editedWorkbook(withoutValues(wind), (xml) =>
      // Only the sheet of inputs names the ids of its inputs.
      xml.includes(">constructionMonths<")
        ? edits.reduce(
            (all, [ref, value]) => all.replace(new RegExp(`(<c r="${ref}"[^>]*><v>)[^<]*`), `$1${value}`),
            xml,
          )
        : xml,
    );
    const stripped = Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, withoutValues(bytes)]),
    );
    const out = recalculated({ ...stripped, edited, hostile: withoutValues(hostileFile) });
    read = Object.fromEntries(Object.entries(out).map(([name, bytes]) => [name, readWorkbook(bytes)]));
  }, 300_000);

  it.each(Object.keys(cases))("equals the model: %s", (name) => {
    const model = ours[name]?.outcome.model;
    expect(model).toBeDefined();
    if (model !== undefined) expectModel(read[name] ?? [], model, name);
  });

  it("equals what stood in each cell when it was written, the working lines too", () => {
    let compared = 0;
    for (const [name, bytes] of Object.entries(files)) {
      for (const written of readWorkbook(bytes)) {
        const evaluation = read[name]?.find((sheet) => sheet.name === written.name);
        for (const ref of written.formulas.keys()) {
          const wanted = written.values.get(ref) ?? "";
          const found = evaluation?.values.get(ref) ?? "";
          const where = `${name}, ${written.name}!${ref}, ${written.formulas.get(ref)}`;
          if (typeof wanted === "string") expect(found, where).toBe(wanted);
          else expectNear(found, wanted, where);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(50_000);
  });

  it("finds every sheet by its name, however the project is called", () => {
    const values = read.hostile?.[1]?.values;
    const own = ours.wind?.outcome.results.projectNpv ?? Number.NaN;
    const row = rowOf(read.hostile?.[1] ?? { name: "", values: new Map(), formulas: new Map() }, "NPV");
    for (let at = 0; at < hostile.length; at++)
      expectNear(values?.get(`${letters(2 + at)}${row}`), own / 1e8, hostileNames[at] ?? "");
  });

  it("follows an input that is changed in the file, even one that makes the life longer", () => {
    const values = ours.wind?.outcome.values;
    if (values === undefined) throw new Error("no wind farm");
    expectModel(read.edited ?? [], modelOf({ ...values, ...changed }), "edited");
  });
});
