import { openingChanges, portfolioOf, projectsOf, recordAll } from "@lianchi/domain";
import { useTable } from "@tanstack/react-table";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { listOf, readOwnSearch, toggled } from "../../parts/own-search.ts";
import { alignedNumbers } from "./aligned.ts";
import { chosenColumns, columnsWith, optionalColumns } from "./columns.ts";
import { filtered, isFiltering } from "./filter.ts";
import { nextSort, sortOf } from "./sorting.ts";
import { columns, features } from "./table.ts";

const projects = projectsOf(portfolioOf(recordAll(openingChanges, "2026-11-03T01:30:00.000Z")));
const data = projects.map((project) => ({ project, findingCount: 0 }));

/** The order in which the table itself puts the projects. */
function orderBy(sort: string): string {
  const Names = () => {
    const table = useTable({ features, columns, data, state: { sorting: [...sortOf(sort)] } });
    return table
      .getRowModel()
      .rows.map(({ original }) => original.project.fields.id.split("-")[0])
      .join(" ");
  };
  return renderToString(createElement(Names));
}

describe("the order of projects", () => {
  it("puts a missing value last in either direction, and never beside zero", () => {
    expect(orderBy("-capacity")).toBe("heping lingyun erlongshan shankou");
    expect(orderBy("capacity")).toBe("erlongshan lingyun heping shankou");
    expect(orderBy("tax")).toBe("shankou heping lingyun erlongshan");
    expect(orderBy("-tax")).toBe("shankou heping lingyun erlongshan");
  });

  it("sorts measures by their value and stages by their place on the path", () => {
    expect(orderBy("-unitCost")).toBe("erlongshan heping lingyun shankou");
    expect(orderBy("stage").split(" ")[0]).toBe("heping");
  });

  it("leaves the portfolio's own order when the address names no column", () => {
    expect(orderBy("")).toBe("heping lingyun erlongshan shankou");
    expect(orderBy("-")).toBe("heping lingyun erlongshan shankou");
  });

  it("begins with the largest number or the first word, turns, and lets go", () => {
    expect(nextSort(undefined, "capacity", true)).toBe("-capacity");
    expect(nextSort("-capacity", "capacity", true)).toBe("capacity");
    expect(nextSort("capacity", "capacity", true)).toBeUndefined();
    expect(nextSort("-capacity", "name", false)).toBe("name");
    expect(nextSort("name", "name", false)).toBe("-name");
  });
});

describe("which projects and columns are shown", () => {
  it("finds words in either language and holds every condition together", () => {
    const ids = (filter: Parameters<typeof filtered>[1]) =>
      filtered(projects, filter).map(({ fields }) => fields.id);
    expect(ids({ find: "farm 农场" })).toEqual(["erlongshan-biomass"]);
    expect(ids({ technology: "wind,hydro", stage: "gridConnected" })).toEqual(["shankou-hydro"]);
    expect(ids({ find: "没有" })).toEqual([]);
    expect(isFiltering({ find: "  " })).toBe(false);
  });

  it("keeps the table's own order of columns and drops names that are none", () => {
    expect(chosenColumns("tax,nonsense,capacity")).toEqual(["capacity", "tax"]);
    expect(chosenColumns("nonsense")).toEqual(chosenColumns(undefined));
  });

  it("comes back to the usual columns with no word of them in the address", () => {
    const once = columnsWith(undefined, "tax");
    expect(once?.split(",")).not.toContain("tax");
    expect(columnsWith(once, "tax")).toBeUndefined();
    for (const id of optionalColumns) expect(columnsWith(columnsWith(undefined, id), id)).toBeUndefined();
  });

  it("marks and unmarks in the address, and reads no more than six", () => {
    expect(toggled(toggled(undefined, "a"), "b")).toBe("a,b");
    expect(toggled("a,b", "a")).toBe("b");
    expect(toggled("a", "a")).toBeUndefined();
    expect(listOf(readOwnSearch({ marked: "a,b,c,d,e,f" }).marked)).toHaveLength(6);
    expect(readOwnSearch({ marked: "a,b,c,d,e,f,g", severity: "pink" })).toEqual({});
  });
});

it("puts the points of a column's numbers under each other", () => {
  expect(alignedNumbers([330_000_000, undefined, 1_187_000_000, 200_000_000], "yiYuan")).toEqual([
    { text: "3.3", padding: "0" },
    undefined,
    { text: "11.87", padding: "" },
    { text: "2", padding: ".00" },
  ]);
});
