import { openingChanges, recordAll } from "@lianchi/domain";
import { expect, it } from "vitest";
import { createReadModel } from "../../read-model.ts";
import { recordedLater } from "./report-data.ts";

it("counts figures and not their revisions: one corrected three times is in the report, and none is left out", () => {
  const first = openingChanges.find((change) => change.kind === "figure");
  if (first?.kind !== "figure") throw new Error("no figure");
  const another = { ...first, fields: { ...first.fields, metric: "tax" as const, value: 1_000_000 } };
  const valued = (value: number | null) => ({ ...first, fields: { ...first.fields, value } });
  const opened = recordAll(openingChanges, "2026-11-01T02:00:00.000Z");
  const later = recordAll([valued(1), valued(2), valued(3)], "2026-11-05T02:00:00.000Z", opened);
  const told = (more: readonly (typeof first)[]) => {
    const before = [...opened, ...later];
    const changes = [...before, ...recordAll(more, "2026-11-06T02:00:00.000Z", before)];
    const model = createReadModel(changes);
    return recordedLater({ model }, "2026-11-03", "2026-11-20T02:00:00.000Z").recordedLater;
  };
  expect(told([])).toEqual({ figures: 0, corrected: 1, firstOn: "2026-11-01" });
  expect(told([another])).toEqual({ figures: 1, corrected: 1, firstOn: "2026-11-01" });
  // Withdrawn, it still stands in the report of a day before; recorded and taken back at once, it stands nowhere.
  expect(told([valued(null)])).toMatchObject({ figures: 0, corrected: 1 });
  expect(told([another, { ...another, fields: { ...another.fields, value: null } }])).toMatchObject({
    figures: 0,
    corrected: 1,
  });
});
