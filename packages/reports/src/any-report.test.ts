import {
  EditedText,
  type Period,
  Precision,
  quantityText,
  reportTemplates,
  Stage,
  Technology,
  unitLine,
} from "@lianchi/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextOf } from "./chapter-context.ts";
import type { Block, ReportDocument } from "./document.ts";
import { numbered } from "./numbered.ts";
import { plainText } from "./plain-text.ts";
import { reportOf } from "./report-of.ts";
import { type AnyProject, worldWith } from "./testing/any-world.ts";
import { dataOf, demoWorld, settingsOf, thirdQuarter } from "./testing/data.ts";
import { totalText } from "./total-words.ts";

const anyProject: fc.Arbitrary<AnyProject> = fc.record({
  name: fc.constantFrom(
    "北山风电",
    "南湖光伏",
    "Wind farm 3",
    "一期 50 MW",
    "很长很长很长很长很长很长的一个项目简称",
  ),
  technology: fc.constantFrom(...Technology.options, null),
  stage: fc.constantFrom(...Stage.options, null),
  values: fc
    .tuple(
      fc.option(fc.integer({ min: 0, max: 90_000_000 })),
      fc.array(fc.option(fc.integer({ min: 0, max: 9_000_000_000 })), { minLength: 5, maxLength: 5 }),
    )
    .map(([capacity, others]) => [capacity, ...others]),
  precision: fc.constantFrom(...Precision.options),
  period: fc.constantFrom<Period>(
    { kind: "annual" },
    { kind: "unstated" },
    { kind: "sinceConnection" },
    { kind: "year", year: 2025, isInferred: false },
  ),
});

/** No project, one, a few, or forty; all missing, all known, or mixed. */
const anyProjects: fc.Arbitrary<readonly AnyProject[]> = fc.oneof(
  fc.constant<readonly AnyProject[]>([]),
  fc.array(anyProject, { minLength: 1, maxLength: 1 }),
  fc.array(anyProject, { minLength: 2, maxLength: 6 }),
  fc.array(anyProject, { minLength: 40, maxLength: 40 }),
  fc.array(
    anyProject.map((project) => ({ ...project, values: [null, null, null, null, null, null] })),
    { minLength: 1, maxLength: 5 },
  ),
  fc.array(
    anyProject.map((project) => ({
      ...project,
      stage: "gridConnected" as const,
      values: [200_000, 1_187_000_000, 520_000_000, 35_000_000, 194_000_000, 190_000_000],
    })),
    { minLength: 1, maxLength: 5 },
  ),
);

const anyWish = fc.record({
  projects: anyProjects,
  hasRest: fc.boolean(),
  template: fc.constantFrom(...reportTemplates),
  lang: fc.constantFrom("zh" as const, "en" as const),
  units: fc.constantFrom("wan" as const, "si" as const),
  isOneChosen: fc.boolean(),
  period: fc.constantFrom("2026-Q3", "2026-09", "2026", null),
  hasElapsed: fc.boolean(),
  hasReturns: fc.boolean(),
});
type Wish = typeof anyWish extends fc.Arbitrary<infer Of> ? Of : never;

function made({ projects, hasRest, isOneChosen, hasElapsed, hasReturns, ...settings }: Wish) {
  const data = dataOf(worldWith(projects, hasRest), {
    ...(isOneChosen || settings.template === "project" ? { projects: ["p-0"] } : {}),
    ...(hasElapsed ? { elapsed: thirdQuarter } : {}),
    hasReturns,
  });
  return { data, document: reportOf(data, settingsOf(settings)) };
}

const blocksOf = ({ chapters }: ReportDocument): readonly Block[] => chapters.flatMap(({ blocks }) => blocks);
const textsOf = (document: ReportDocument) =>
  blocksOf(numbered(document).document).flatMap((block) =>
    block.kind === "paragraph" || block.kind === "gap" ? [block.text] : [],
  );

/** What no sentence may hold, whatever the data. */
const wrong = [
  /undefined|NaN|null|Infinity|\[object/,
  /（\s*）|\(\s*\)|“”|《》|\[\s*\]/,
  /[，。；：、！？][，。；：、！？]|[,.;:][,;:]|[,;:]\.|\.\.|[，；：、]$/,
  / {2}|[ ](?=[，。；：、）])|\s[,.;:)]/,
  /\{(figure|table):/,
  /（[^）]*（[^）]*$/,
  /\p{Script=Han} 约|\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u,
];

function expectWhole(document: ReportDocument): void {
  const texts = textsOf(document);
  for (const text of texts) {
    for (const pattern of wrong)
      expect({ text, found: pattern.exec(text)?.[0] ?? null }).toEqual({ text, found: null });
    expect({ text, end: /[。.]$/.test(text) }).toEqual({ text, end: true });
    expect(text.split("（").length).toBe(text.split("）").length);
  }
}

describe("whatever the portfolio", () => {
  it("every sentence is whole: nothing undefined, no empty bracket, no double mark, an end", () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const { document } = made(wish);
        expectWhole(document);
        expect(plainText(document)).not.toMatch(/undefined|NaN|\bnull\b|Infinity|\{(figure|table):/);
      }),
      { numRuns: 80 },
    );
  });

  it("no figure is empty, ids are the blocks' own, and numbers run without a gap", () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const { document } = made(wish);
        const blocks = blocksOf(document);
        const ids = blocks.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id } of blocks) expect(EditedText.shape.blockId.safeParse(id).success).toBe(true);
        for (const block of blocks)
          if (block.kind === "figure")
            expect(
              block.draw({ lang: wish.lang, units: wish.units, theme: "print", size: "file", widthPx: 480 })
                .isEmpty,
            ).toBe(false);
        const { labels } = numbered(document);
        for (const kind of ["figure", "table"] as const) {
          const own = blocks.filter((block) => block.kind === kind).map(({ id }) => labels.get(id) ?? "");
          expect(own.map((label) => Number(label.split(" ").at(-1)))).toEqual(own.map((_, at) => at + 1));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("the totals in the text are the overview's", () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const { data, document } = made({ ...wish, template: "quarterly" });
        const context = contextOf(data, document.settings);
        const text = textsOf(document).join("\n");
        const table = blocksOf(document).find(({ id }) => id === "capacity-table");
        for (const metric of ["capacity", "investment", "generation", "tax"] as const) {
          const total = data.overview.totals[metric];
          const told = totalText(total, context);
          if (told === undefined) continue;
          expect(told).toContain(
            unitLine(
              quantityText(
                metric === "capacity" ? "power" : metric === "generation" ? "energy" : "money",
                total.value ?? 0,
                wish,
                "said",
                // What is “at least” is rounded down.
                total.precision,
              ),
            ),
          );
          expect(text).toContain(told);
        }
        const last = table?.kind === "table" ? table.table.rows.at(-1) : undefined;
        if (last?.isTotal === true)
          expect(last.cells.some(({ value }) => typeof value === "number")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("each table is as wide as its head in every row, fits a page, and its dashes are no numbers", () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const { document } = made(wish);
        const tables = [
          ...blocksOf(document).flatMap((block) => (block.kind === "table" ? [block.table] : [])),
          document.provenance,
        ];
        for (const { columns, rows } of tables) {
          // No page of paper has room for more.
          expect(columns.length).toBeLessThanOrEqual(10);
          for (const { cells } of rows) {
            expect(cells.length).toBe(columns.length);
            for (const { text, value } of cells) if (text === "—") expect(value ?? null).toBe(null);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("any order of figures and tables moves them alone: none is lost or doubled, numbers run from 1", () => {
    const anyOrder = fc.array(fc.oneof(fc.nat({ max: 40 }), fc.constantFrom("no-such-block", "__proto__")), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(anyWish, anyOrder, (wish, picks) => {
        const { data, document: plain } = made(wish);
        const movable = (document: ReportDocument) =>
          document.chapters.map(({ blocks }) =>
            blocks.flatMap(({ kind, id }) => (kind === "figure" || kind === "table" ? [id] : [])),
          );
        const all = movable(plain).flat();
        const blockOrder = picks.map((pick) => (typeof pick === "string" ? pick : (all[pick] ?? "none")));
        const document = reportOf(data, { ...plain.settings, blockOrder });
        const isText = ({ kind }: Block) => kind === "paragraph" || kind === "gap";
        for (const [at, chapter] of document.chapters.entries()) {
          const before = plain.chapters[at]?.blocks ?? [];
          expect(chapter.blocks.map(isText)).toEqual(before.map(isText));
          expect(chapter.blocks.filter(isText)).toEqual(before.filter(isText));
          const [is, was] = [movable(document)[at] ?? [], movable(plain)[at] ?? []];
          expect(is.toSorted()).toEqual(was.toSorted());
          const wished = [...new Set(blockOrder)].filter((id) => was.includes(id));
          expect(is).toEqual([...wished, ...was.filter((id) => !wished.includes(id))]);
          expect(document.offered.find(({ id }) => id === chapter.id)?.blocks.map(({ id }) => id)).toEqual(
            is,
          );
        }
        const { labels } = numbered(document);
        expect([...labels.keys()]).toEqual(movable(document).flat());
        for (const name of ["图 ", "表 ", "Figure ", "Table "]) {
          const counted = [...labels.values()].filter((label) => label.startsWith(name));
          expect(counted).toEqual(counted.map((_, at) => `${name}${at + 1}`));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("the same data and settings give the same report, also across a thread", () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        // A rate without a solution is no number, and JSON would lose it; a thread does not.
        const { data, document } = made({ ...wish, hasReturns: false });
        expect(plainText(reportOf(JSON.parse(JSON.stringify(data)), document.settings))).toBe(
          plainText(document),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe("whatever the day of the build-up", () => {
  // Recorded long ago, so that the cluster is there on every day of it.
  const world = demoWorld("2020-01-04T02:00:00.000Z");
  const days = ["2020-02-29", "2023-06-01", "2024-01-31", "2024-02-01", "2025-07-15", "2026-11-20"] as const;

  for (const day of days)
    it(`the cluster's sentences are whole and no figure is empty: ${day}`, () => {
      for (const lang of ["zh", "en"] as const)
        for (const units of ["wan", "si"] as const) {
          const from = `${Number(day.slice(0, 4)) - 1}-12-31`;
          const data = dataOf(world, {
            asOf: day,
            elapsed: { since: "export", from, to: day },
            hasReturns: false,
          });
          const document = reportOf(data, settingsOf({ template: "cluster", lang, units }));
          expectWhole(document);
          const look = { lang, units, theme: "print", size: "file", widthPx: 480 } as const;
          for (const block of blocksOf(document))
            if (block.kind === "figure") expect(block.draw(look).isEmpty).toBe(false);
          const connected = data.cluster?.stages.gridConnected.sites ?? 0;
          const all = textsOf(document).join("\n");
          if (connected > 0) expect(all).toContain(String(connected));
          else expect(all).toMatch(/尚无点位并网|none (is )?on the grid/);
        }
    });
});

const hostileNames = [
  '=HYPERLINK("http://x")',
  "+1+1",
  "@SUM(A1)",
  "</script><script>alert(1)</script>",
  "{figure:capacity-by-stage}{table:x}",
  "abc\u202Egnp.exe",
  "\u0007bell\u0000\uFFFE\uD800",
  "two\nlines\u2028three",
  "长".repeat(200),
  "🌬️风电⚡",
  "$& $1 `x` $$",
];

describe("hostile names", () => {
  for (const name of hostileNames)
    it(`stand as words on one line and refer to nothing: ${JSON.stringify(name).slice(0, 40)}`, () => {
      const project: AnyProject = {
        name,
        technology: "wind",
        stage: "underConstruction",
        values: [200_000, 1_187_000_000, null, null, null, null],
        precision: "exact",
        period: { kind: "annual" },
      };
      for (const lang of ["zh", "en"] as const)
        for (const template of reportTemplates) {
          const data = dataOf(worldWith([project, { ...project, name: "另一个" }]), {
            ...(template === "project" ? { projects: ["p-0"] } : {}),
          });
          const document = reportOf(data, settingsOf({ template, lang }));
          const { labels } = numbered(document);
          for (const text of textsOf(document)) {
            expect(text).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\uFFFE]/u);
            expect(text).not.toContain("{");
          }
          const said = textsOf(document).join("\n");
          if (name.startsWith("=") && template !== "cluster") expect(said).toContain(name);
          expect(labels.size).toBeGreaterThan(0);
        }
    });
});

describe("a text that somebody wrote", () => {
  const data = dataOf(worldWith([]), {});
  const edit: EditedText = {
    blockId: "capacity.agreements",
    text: "改写的一段（{figure:gone}）。",
    generated: "旧文",
  };

  it("stands in the place of the data's own, and loses references to what is not printed", () => {
    const document = reportOf(data, settingsOf({ edited: [edit] }));
    const block = blocksOf(numbered(document).document).find(({ id }) => id === "capacity.agreements");
    expect(block?.kind === "paragraph" ? block.text : "").toBe(
      "改写的一段。【待核：本段为人工改写，改写之后所依据的数据已变，内容可能与现有数据不符。】",
    );
    expect(block?.kind === "paragraph" ? block.generated : "").toContain("另有绿色能源框架协议");
  });
});
