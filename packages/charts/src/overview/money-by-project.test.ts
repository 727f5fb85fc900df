import { describe, expect, it } from "vitest";
import { writtenIn } from "../testing/drawn.ts";
import { look, opening, overviewWith } from "../testing/portfolio.ts";
import { moneyByProject } from "./money-by-project.ts";

const said = (widthPx: number) =>
  writtenIn("money-by-project", opening, { ...look, widthPx }).map(({ text }) => text);

describe("tax, revenue and output value", () => {
  it("stand side by side, each with its period", () => {
    expect(said(470).slice(0, 1)).toEqual(["税收年度"]);
    expect(said(470)).toContain("含税收入期间未说明");
    expect(said(470).filter((text) => text.startsWith("— "))).toHaveLength(9);
    expect(said(470)).toEqual(expect.arrayContaining(["— 未报道", "— 不适用"]));
  });

  it("stand one under another on a phone, the others counted in words", () => {
    expect(said(350).filter((text) => text === "— 其余 3 个项目未报告")).toHaveLength(3);
  });

  it("are covered column by column where the columns differ", () => {
    const both = {
      technology: "hydro",
      stage: "gridConnected",
      values: [null, null, null, 1e6, 2e6],
    } as const;
    const tax = { ...both, values: [null, null, null, 3e6] };
    expect(moneyByProject.draw(overviewWith([both, tax]), look)).toMatchObject({
      title: "两项金额口径各异，不可相加",
      coverage: { known: 0, of: 2, text: "税收 2/2，含税收入 1/2，产值 0/2" },
    });
  });

  it("are never a sum", () => {
    expect(JSON.stringify(moneyByProject.draw(opening, look).records)).not.toContain("7709");
    expect(moneyByProject.draw(opening, look).records).toHaveLength(12);
  });
});
