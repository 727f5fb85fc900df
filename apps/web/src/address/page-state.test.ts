import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSearch, type PageState, parseSearch, readPageState } from "./page-state.ts";

const optional = (...choices: readonly string[]) => fc.constantFrom(undefined, ...choices);
const anyState: fc.Arbitrary<PageState> = fc.record({
  lang: fc.constantFrom("zh", "en"),
  units: fc.constantFrom("wan", "si"),
  theme: fc.constantFrom("auto", "light", "dark"),
  asOf: optional("2026-11-20", "2024-02-29"),
  projects: optional("heping-wind", "heping-wind,lingyun-pv"),
  open: optional("total.capacity", "heping-wind.unitCost"),
  table: optional("money-by-project"),
  edit: optional("capacity"),
  about: optional("lingyun-pv"),
  sort: optional("-capacity"),
  find: optional("和平", "a&b=c"),
  technology: optional("wind,hydro"),
  stage: optional("gridConnected"),
  columns: optional("capacity,tax"),
  batch: optional("", "第一批", "A, B", "*"),
  compare: optional("heping-wind,lingyun-pv"),
});

describe("page state", () => {
  it("comes back from its own address", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readPageState(parseSearch(formatSearch(state)))).toEqual(state);
      }),
    );
  });

  it("falls back whatever the address says", () => {
    const keys = fc.constantFrom("lang", "units", "theme", "asOf", "projects", "open", "table", "x");
    fc.assert(
      fc.property(fc.dictionary(keys, fc.anything()), (search) => {
        const state = readPageState(search);
        expect(["zh", "en"]).toContain(state.lang);
        expect(readPageState(state)).toEqual(state);
      }),
    );
  });

  it("drops a day that does not exist and a list that is none", () => {
    const state = readPageState(parseSearch("?asOf=2026-02-30&projects=A,,b&open=<script>&theme=pink"));
    expect(state).toEqual(readPageState({}));
  });

  it("keeps the filter for sites of no batch: its empty value is a value", () => {
    expect(formatSearch(readPageState({ batch: "" }))).toBe("?batch=");
    expect(readPageState(parseSearch("?batch=")).batch).toBe("");
    expect(formatSearch(readPageState({ find: "" }))).toBe("");
  });

  it("leaves defaults out of the address", () => {
    expect(formatSearch(readPageState({}))).toBe("");
    expect(formatSearch(readPageState({ lang: "en", projects: "a,b" }))).toBe("?lang=en&projects=a,b");
  });
});
