import { describe, expect, it } from "vitest";
import { sheetNames } from "./sheet-names.ts";
import { readCell } from "./sheet-table.ts";

describe("a number in words", () => {
  it("becomes a number that reads as it did", () => {
    expect(readCell("11.870")).toEqual({ kind: "number", value: 11.87, format: "#,##0.000" });
    expect(readCell("1,187")).toEqual({ kind: "number", value: 1187, format: "#,##0" });
    expect(readCell("−3.5")).toEqual({ kind: "number", value: -3.5, format: "#,##0.0" });
    expect(readCell("+12")).toEqual({ kind: "number", value: 12, format: "+#,##0;-#,##0;#,##0" });
    expect(readCell("27.4%")).toEqual({ kind: "number", value: 0.274, format: "#,##0.0%" });
    expect(readCell("约20")).toEqual({ kind: "number", value: 20, format: '"约"#,##0' });
    expect(readCell("about 20")).toEqual({ kind: "number", value: 20, format: '"about "#,##0' });
    expect(readCell("≥ 5")).toEqual({ kind: "number", value: 5, format: '"≥"#,##0' });
  });

  it("stays a text where it is none", () => {
    for (const text of ["—", "", "未到期", "2026-10", "1,18", "=1+1", "约", "1e5", "0x10", "+", "-1+2"])
      expect(readCell(text)).toEqual({ kind: "text", text });
  });
});

describe("names of sheets", () => {
  it("are short, allowed, and each but once", () => {
    expect(sheetNames(["a/b", "A:b", "'x'", "", "风".repeat(40), "风".repeat(41), "🌪".repeat(20)])).toEqual([
      "a b",
      "A b 2",
      "x",
      "4",
      "风".repeat(31),
      `${"风".repeat(29)} 2`,
      "🌪".repeat(15),
    ]);
  });
});
