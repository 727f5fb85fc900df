import { z } from "zod";
import { siteStages } from "../site/site-stage.ts";

export const SiteStage = z.enum(siteStages);
export type SiteStage = z.infer<typeof SiteStage>;
