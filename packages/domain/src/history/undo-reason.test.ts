import { expect, it } from "vitest";
import { problemText } from "../problem.ts";
import { cannotUndo, undoProblem } from "./undo-reason.ts";

it("says why something done cannot be taken back, to programs and to people", () => {
  expect(cannotUndo("done")).toEqual({
    kind: "cannot",
    reason: "done",
    why: { zh: "已经撤销过", en: "it has been undone already" },
  });
  const problem = undoProblem(7, "first");
  expect(problem).toMatchObject({ code: "cannot-undo", field: "seq", value: "7", expected: "first" });
  expect(problemText(problem, "zh")).toContain("它是最初的登记");
});
