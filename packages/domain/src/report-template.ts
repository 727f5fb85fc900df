import { z } from "zod";

/** Reports that can be made: 项目季报, 集群进度, 收益比选, 单项目简报. */
export const reportTemplates = ["quarterly", "cluster", "returns", "project"] as const;
export const ReportTemplate = z.enum(reportTemplates);
export type ReportTemplate = z.infer<typeof ReportTemplate>;

export const reportFormats = ["pdf", "docx", "pptx", "xlsx"] as const;
export const ReportFormat = z.enum(reportFormats);
export type ReportFormat = z.infer<typeof ReportFormat>;
