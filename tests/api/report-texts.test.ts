import { ReportFields, type ReportFormat, type ReportSettings, reportFormats } from "@lianchi/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canReadPdf, lacking, partsOf, reportText, settingsOf, take } from "./report-reading.ts";
import { type RunningServer, refusalOf, runningServer } from "./running-server.ts";

/** Texts of a report that somebody may write into. */
const lines = ["title", "issuer", "classification", "watermark"] as const;

const refused: readonly (readonly [string, string])[] = [
  ["a right-to-left override", "季报\u202Efdp.exe"],
  ["a control character", "季报\u0007"],
  ["U+0000", "a\u0000b"],
  ["a line break", "季报\n第二行"],
  ["half a surrogate pair", "a\ud83cb"],
  ["a line separator", "a\u2028b"],
  ["nothing but spaces", "   "],
  ["200 characters", "长".repeat(200)],
];

const printed: readonly (readonly [string, string])[] = [
  ["a formula", "=1+1"],
  ["a plus", "+1+1"],
  ["a minus", "-1+1"],
  ["an at sign", "@SUM(A1)"],
  ["an end of a script", "</script>"],
  ["quotes and ampersands", `"A'&<b>`],
  ["typesetting", "#eval $x$ \\u"],
];

describe("texts of a report", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const saved = async (id: string, more: Partial<ReportSettings>, name = "季报") => {
    const fields = { id, name, settings: settingsOf(more), isWithdrawn: false };
    return server.client.reports.save.mutate({
      actor: "李工",
      expectedVersion: 0,
      // As an attacker sends it: only the server judges.
      fields: { ...ReportFields.parse({ ...fields, name: "季报", settings: settingsOf() }), ...fields },
    });
  };

  it.each(refused)("are refused with %s, by field and value in both languages", async (_, text) => {
    for (const field of lines) {
      const { httpStatus, problems } = await refusalOf(saved("bad", { [field]: text }));
      expect([httpStatus, problems[0]?.code]).toEqual([400, "invalid-field"]);
      expect(problems[0]?.field).toContain(field);
      expect(problems[0]?.message.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(problems[0]?.message.en).not.toBe("");
    }
    expect((await refusalOf(saved("bad", {}, text))).httpStatus).toBe(400);
    expect(
      (await server.client.reports.list.query()).reports.filter(({ fields }) => fields.id === "bad"),
    ).toEqual([]);
  });

  /** A report with one text in every place that somebody may write into. */
  const written = (id: string, text: string) =>
    saved(id, { title: text, issuer: text, classification: text, watermark: text }, text);

  /** The file of a report, which has texts as texts and brings nothing with them. */
  async function expectTexts(id: string, format: ReportFormat, texts: readonly string[]): Promise<string> {
    const { status, bytes, headers } = await take(server, `/export/reports/${id}.${format}`);
    expect([id, format, status]).toEqual([id, format, 200]);
    expect(headers.get("content-disposition")).not.toMatch(/[<>\n]/);
    if (format !== "pdf" || canReadPdf) {
      const words = texts.map((text) => text.replace(/\s+/g, ""));
      expect([id, format, lacking(reportText(format, bytes), words)]).toEqual([id, format, []]);
    }
    if (format === "pdf") return "";
    const parts = [...partsOf(bytes).values()].join("");
    expect(parts.includes("</script>")).toBe(false);
    return parts;
  }

  // A cell is a formula by the sign it begins with, so that each text needs a workbook of its own.
  it.each(printed)("print %s as text in a workbook", async (name, text) => {
    const id = `only-${printed.findIndex(([one]) => one === name)}`;
    await written(id, text);
    const parts = await expectTexts(id, "xlsx", [text]);
    expect(parts.match(/<f>[^<]*(1\+1|SUM)/g)).toBeNull();
  });

  it.each(reportFormats.filter((format) => format !== "xlsx"))(
    "print all of them as text in every place of a %s",
    async (format) => {
      for (const [at, texts] of [printed.slice(0, 3), printed.slice(3, 5), printed.slice(5)].entries()) {
        // Side by side, as many as the shortest place takes.
        const words = texts.map(([, text]) => text);
        await written(`${format}-${at}`, words.join("、"));
        await expectTexts(`${format}-${at}`, format, words);
      }
    },
  );

  it("print emoji, or a sign in their place, and make a file of every format", async () => {
    await saved("emoji", { title: "季报🎉", watermark: "内部🎉" }, "季报🎉");
    for (const format of reportFormats) {
      const { status, bytes } = await take(server, `/export/reports/emoji.${format}`);
      expect([format, status]).toEqual([format, 200]);
      if (format === "pdf" && !canReadPdf) continue;
      expect(reportText(format, bytes)).toMatch(format === "pdf" ? /季报(🎉|〓)/u : /季报🎉/u);
    }
  });

  it("name a file within what a disk can name, letters whole", async () => {
    await saved("long", { lang: "zh" }, "𠮷".repeat(30));
    const { status, headers } = await take(server, "/export/reports/long.xlsx");
    expect(status).toBe(200);
    const name = decodeURIComponent(headers.get("content-disposition")?.split("''")[1] ?? "");
    expect(name).toContain("𠮷".repeat(30));
    expect(Buffer.byteLength(name)).toBeLessThan(250);
  });

  it("that were written anew may hold anything that is no text, and files stay whole", async () => {
    const { paragraphs } = await server.client.reports.preview.mutate({
      reportId: null,
      settings: settingsOf(),
    });
    const [first] = paragraphs;
    const text = "=1+1 甲\u202E乙\u0007丙</script>\uFFFF丁\n第二行";
    const edited = [{ blockId: first?.id ?? "", text, generated: first?.generated ?? "" }];
    await saved("edited", { edited });
    for (const format of ["pdf", "docx", "pptx"] as const) {
      const { status, bytes } = await take(server, `/export/reports/edited.${format}`);
      expect([format, status]).toEqual([format, 200]);
      if (format === "pdf" && !canReadPdf) continue;
      const printed = reportText(format, bytes);
      expect([format, lacking(printed, ["=1+1", "</script>", "第二行"])]).toEqual([format, []]);
      expect(lacking(printed, ["\u0007", "\u202E", "\uFFFF"])).toHaveLength(3);
    }
    const zero = await refusalOf(
      saved("zero", { edited: [{ blockId: "a", text: "a\u0000b", generated: "" }] }),
    );
    expect(zero.httpStatus).toBe(400);
  });
});
