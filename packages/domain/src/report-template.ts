/** Reports that can be made: 项目季报, 集群进度, 收益比选, 单项目简报. */
export const reportTemplates = ["quarterly", "cluster", "returns", "project"] as const;
export type ReportTemplate = (typeof reportTemplates)[number];

export const reportFormats = ["pdf", "docx", "pptx", "xlsx"] as const;
export type ReportFormat = (typeof reportFormats)[number];
