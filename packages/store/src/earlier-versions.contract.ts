import {
  type ChangeRequest,
  FindingAnswerFields,
  openingChanges,
  portfolioOf,
  SourceFields,
} from "@lianchi/domain";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { DatabaseKind } from "./store.contract.ts";
import { beforeReasonsInPlace } from "./testing/before-reasons.ts";
import { beneath, opened } from "./testing/opened.ts";
import { exportedFiles } from "./testing/reports.ts";

const approval = SourceFields.parse({
  id: "an-approval",
  kind: "approval",
  title: "关于某风电项目核准的批复",
  titleEn: null,
  author: null,
  publisher: null,
  publishedOn: "2024-02-29",
  year: 2024,
  isYearInferred: false,
  yearReason: null,
  url: null,
});

const answer: ChangeRequest = {
  kind: "findingAnswer",
  actor: "王工",
  expectedVersion: 0,
  fields: FindingAnswerFields.parse({
    id: "erlongshan-biomass.full-load-hours",
    subjectId: "erlongshan-biomass",
    answer: "explained",
    note: "并网首年只运行 4 个月",
    value: 868.333333333,
    inputs: [{ id: "erlongshan-biomass.generation", value: 26_050_000 }],
  }),
};

/** What the program before a migration left behind opens with nothing lost and nothing guessed. */
export function describeEarlierVersions({ name, newPlace }: DatabaseKind): void {
  describe(`a database of an earlier version, ${name}`, () => {
    it("takes the report of the opening facts for a press report, and no other document; then takes answers to findings, with its files in the order in which they left", async () => {
      const place = newPlace();
      const before = await opened(place);
      await before.append([
        ...openingChanges,
        { kind: "source", actor: "王工", expectedVersion: 0, fields: approval },
      ]);
      const written = await before.readChanges();
      const [early, , late] = exportedFiles();
      for (const file of [late, early]) await before.noteExport(file);
      await before.close();
      await beneath(place, async (db) => {
        await beforeReasonsInPlace(db);
        await sql`alter table source_revision drop column kind`.execute(db);
        await sql`alter table figure_revision drop column reason`.execute(db);
        await sql`alter table exported_file drop column seq`.execute(db);
        await sql`create index exported_file_at on exported_file (at desc)`.execute(db);
        await sql`delete from kysely_migration where name >= '0006'`.execute(db);
      });
      const after = await opened(place);
      const read = await after.readChanges();
      expect(read).toHaveLength(written.length);
      expect(portfolioOf(read).sources.map(({ fields }) => [fields.id, fields.kind])).toEqual([
        ["three-moves-report", "press"],
        ["an-approval", "unstated"],
      ]);
      // Files of that time keep the order in which they left, whatever the clock said.
      expect(await after.readExports({ most: 9 })).toEqual([early, late]);
      const told = await after.append([answer]);
      expect(told.kind === "appended" && told.changes[0]).toMatchObject({
        version: 1,
        fields: answer.fields,
      });
      expect((await after.readChanges()).at(-1)).toMatchObject({
        kind: "findingAnswer",
        fields: answer.fields,
      });
      expect(await after.check()).toEqual([]);
      await after.close();
      await beneath(place, async (db) => {
        await expect(sql`update source_revision set kind = 'press'`.execute(db)).rejects.toThrow(
          /^history is append-only/,
        );
      });
      // The embedded engine starts four times: much on a machine that is starved.
    }, 120_000);
  });
}
