import {
  Actor,
  newestDue,
  ReportFields,
  ReportFormat,
  ReportId,
  ReportSettings,
  ScheduleFields,
} from "@lianchi/domain";
import { z } from "zod";
import { problemResponse } from "../../problem-response.ts";
import { readReports } from "../../use-cases/reports/read-reports.ts";
import { saveReport, saveSchedule } from "../../use-cases/reports/save-report.ts";
import { procedure, router, valueOr } from "../trpc.ts";
import { writer } from "./inputs.ts";

const jobId = z.uuid();
const wish = { reportId: ReportId.nullable(), settings: ReportSettings };

export const reportRoutes = router({
  /** Named reports and schedules, with the newest file of each and when the next run is due. */
  list: procedure.query(async ({ ctx: { product, schedules } }) => {
    const { reports, schedules: standing } = await readReports(product);
    return {
      reports,
      schedules: standing.map((schedule) => {
        const failure = schedules.failureOf(schedule.fields.id);
        return {
          ...schedule,
          newest: newestDue(schedule.fields, product.now().toISOString()),
          failure: failure === undefined ? null : problemResponse(failure),
        };
      }),
      folder: schedules.folder,
    };
  }),
  save: procedure
    .input(z.strictObject({ ...writer, fields: ReportFields }))
    .mutation(async ({ ctx, input }) => valueOr(await saveReport(ctx.product, input))),
  saveSchedule: procedure
    .input(z.strictObject({ ...writer, fields: ScheduleFields }))
    .mutation(async ({ ctx, input }) => {
      const saved = valueOr(await saveSchedule(ctx.product, input));
      void ctx.schedules.runDue();
      return saved;
    }),
  /** The pages as they will be; each is at `/export/pages/<key>/<number>.svg`. */
  preview: procedure
    .input(z.strictObject(wish))
    .mutation(async ({ ctx, input }) => valueOr(await ctx.reports.preview(`preview ${ctx.who}`, input))),
  /** A file is made while the reader waits, or does something else; it is at `/export/jobs/<id>` when it is there. */
  order: procedure
    .input(
      z.strictObject({
        actor: Actor,
        format: ReportFormat,
        outdated: z.enum(["refuse", "print"]).default("refuse"),
        ...wish,
      }),
    )
    .mutation(async ({ ctx, input }) => valueOr(await ctx.reports.order(ctx.who, input))),
  job: procedure
    .input(z.strictObject({ id: jobId }))
    .query(({ ctx, input }) => valueOr(ctx.reports.look(input.id))),
  cancel: procedure
    .input(z.strictObject({ id: jobId }))
    .mutation(({ ctx, input }) => valueOr(ctx.reports.cancel(input.id))),
  /** Files that left, the newest first; each is made again at `/export/files/<id>`. */
  exports: procedure
    .input(
      z
        .strictObject({ reportId: ReportId.optional(), most: z.int().min(1).max(500).default(100) })
        .optional(),
    )
    .query(({ ctx, input }) => ctx.product.store.readExports({ most: 100, ...input })),
});
