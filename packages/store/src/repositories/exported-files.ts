import { ExportedFile, type ReportId, type ScheduleId } from "@lianchi/domain";
import { sql } from "kysely";
import type { Db } from "../db.ts";

const table = "exported_file";

/** Which files: all, those of a report or schedule, those about a day before another, or one; at most so many. */
export type ExportChoice = {
  readonly id?: string | undefined;
  readonly reportId?: ReportId | undefined;
  readonly scheduleId?: ScheduleId | undefined;
  readonly before?: string | undefined;
  readonly most: number;
};

/** Files that left, the last first. A row is never altered, and its number is its place, whatever the clock said. */
export const exportedFiles = {
  insert: async (db: Db, file: ExportedFile): Promise<boolean> => {
    const told = await db
      .insertInto(table)
      .values({
        id: file.id,
        at: file.at,
        report_id: file.reportId,
        schedule_id: file.scheduleId,
        due_at: file.dueAt,
        format: file.format,
        fields: JSON.stringify(file),
      })
      .onConflict((clash) => clash.doNothing())
      .returning("id")
      .executeTakeFirst();
    return told !== undefined;
  },

  read: async (
    db: Db,
    { id, reportId, scheduleId, before, most }: ExportChoice,
  ): Promise<readonly ExportedFile[]> => {
    let query = db.selectFrom(table).select("fields").orderBy("seq", "desc").limit(most);
    if (id !== undefined) query = query.where("id", "=", id);
    if (reportId !== undefined) query = query.where("report_id", "=", reportId);
    if (scheduleId !== undefined) query = query.where("schedule_id", "=", scheduleId);
    if (before !== undefined) query = query.where(sql<string>`fields ->> 'asOf'`, "<", before);
    return (await query.execute()).map(({ fields }) => ExportedFile.parse(fields));
  },
} as const;
