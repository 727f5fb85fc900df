import { z } from "zod";
import { projectStages } from "../stage.ts";

export const Stage = z.enum(projectStages);
export type Stage = z.infer<typeof Stage>;
