import { openingActor, openingChanges, recordAll } from "@lianchi/domain";
import { expect, it } from "vitest";
import { createReadModel } from "../read-model.ts";
import { createSiteModel } from "../sites/create-site-model.ts";
import { undoState } from "./undo-change.ts";

it("offers no undo of opening facts, also of a folder in which they stand under an earlier name", () => {
  const names = [openingActor, openingActor.replace("初始", "随产品")];
  for (const actor of names) {
    const changes = recordAll(
      openingChanges.map((change) => ({ ...change, actor })),
      "2026-11-03T01:30:00.000Z",
    );
    const product = { model: createReadModel(changes), sites: createSiteModel() };
    const figure = changes.find(({ kind }) => kind === "figure");
    if (figure === undefined) throw new Error("no figure");
    expect([actor, undoState(product, figure)]).toMatchObject([actor, { kind: "cannot" }]);
  }
});
