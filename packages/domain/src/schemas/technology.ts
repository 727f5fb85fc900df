import { z } from "zod";
import { technologies } from "../technology.ts";

export const Technology = z.enum(technologies);
export type Technology = z.infer<typeof Technology>;
