import { z } from "zod";
import { reportFormats, reportTemplates } from "../report-template.ts";

export const ReportTemplate = z.enum(reportTemplates);
export type ReportTemplate = z.infer<typeof ReportTemplate>;

export const ReportFormat = z.enum(reportFormats);
export type ReportFormat = z.infer<typeof ReportFormat>;
