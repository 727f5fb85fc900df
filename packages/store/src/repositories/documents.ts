import {
  BaselineFields,
  BaseMapFields,
  type Change,
  type ChangeRequest,
  ComparablesFields,
  FindingAnswerFields,
  ReportFields,
  ScenarioFields,
  ScheduleFields,
} from "@lianchi/domain";
import type { Db } from "../db.ts";
import type { Schema } from "../schema.ts";
import { type Place, revisionOf, type Scanned, scan, type Told } from "./revision.ts";

type Documented = ChangeRequest & {
  readonly kind:
    | "baseline"
    | "baseMap"
    | "scenario"
    | "comparables"
    | "report"
    | "schedule"
    | "findingAnswer";
};

const table = "document_revision";

const revisions = (db: Db) =>
  db.selectFrom(table).innerJoin("change", "seq", "change_seq").selectAll(table).select(["at", "actor"]);

function changeOf(row: Schema[typeof table] & Told): Change {
  if (row.kind === "baseline")
    return { kind: "baseline", ...revisionOf(row, BaselineFields.parse(row.fields)) };
  if (row.kind === "scenario")
    return { kind: "scenario", ...revisionOf(row, ScenarioFields.parse(row.fields)) };
  if (row.kind === "comparables")
    return { kind: "comparables", ...revisionOf(row, ComparablesFields.parse(row.fields)) };
  if (row.kind === "report") return { kind: "report", ...revisionOf(row, ReportFields.parse(row.fields)) };
  if (row.kind === "schedule")
    return { kind: "schedule", ...revisionOf(row, ScheduleFields.parse(row.fields)) };
  if (row.kind === "findingAnswer")
    return { kind: "findingAnswer", ...revisionOf(row, FindingAnswerFields.parse(row.fields)) };
  return { kind: "baseMap", ...revisionOf(row, BaseMapFields.parse(row.fields)) };
}

/** Plans, base maps, scenarios and tables of comparables: kept whole, as nobody asks the database for their parts. */
export const documents = {
  insert: async (db: Db, place: Place, { kind, fields }: Documented): Promise<void> => {
    await db
      .insertInto(table)
      .values({
        ...place,
        kind,
        document_id: fields.id,
        source_id: "sourceId" in fields ? fields.sourceId : null,
        fields: JSON.stringify(fields),
      })
      .execute();
  },

  readCurrent: async (db: Db, { kind, fields }: Documented): Promise<Change | null> => {
    const row = await revisions(db)
      .where(`${table}.kind`, "=", kind)
      .where("document_id", "=", fields.id)
      .orderBy("version", "desc")
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : changeOf(row);
  },

  scan: async (db: Db): Promise<readonly Scanned[]> => scan(table, await revisions(db).execute(), changeOf),
} as const;
