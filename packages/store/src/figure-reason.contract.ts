import { type FigureFields, openingChanges } from "@lianchi/domain";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { DatabaseKind } from "./store.contract.ts";
import { beforeReasonsInPlace } from "./testing/before-reasons.ts";
import { beneath, opened } from "./testing/opened.ts";

/** A database from before reasons were kept opens with nothing lost, and from then on keeps them. */
export function describeFigureReason({ name, newPlace }: DatabaseKind): void {
  describe(`a database from before reasons, ${name}`, () => {
    it("keeps its figures, and from then on a reason with each", async () => {
      const place = newPlace();
      const first = await opened(place);
      await first.append(openingChanges);
      const before = await first.readChanges();
      await first.close();
      await beneath(place, async (db) => {
        await beforeReasonsInPlace(db);
        await sql`alter table figure_revision drop column reason`.execute(db);
        await sql`alter table exported_file drop column seq`.execute(db);
        await sql`create index exported_file_at on exported_file (at desc)`.execute(db);
        await sql`delete from kysely_migration where name >= '0008'`.execute(db);
      });
      const again = await opened(place);
      expect(await again.readChanges()).toEqual(before);
      const known = before.find((change) => change.kind === "figure");
      if (known?.kind !== "figure") throw new Error("the opening has figures");
      const fields: FigureFields = { ...known.fields, value: null, reason: "录错了一位" };
      const told = await again.append([{ kind: "figure", actor: "王", expectedVersion: 1, fields }]);
      expect(told.kind).toBe("appended");
      const last = (await again.readChanges()).at(-1);
      expect(last?.kind === "figure" && last.fields.reason).toBe("录错了一位");
      await again.close();
    });
  });
}
