import { z } from "zod";
import { metricIds, subjectKinds } from "../metric.ts";

export const Metric = z.enum(metricIds);
export type Metric = z.infer<typeof Metric>;

export const SubjectKind = z.enum(subjectKinds);
export type SubjectKind = z.infer<typeof SubjectKind>;
