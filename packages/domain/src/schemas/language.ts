import { z } from "zod";
import { langs, unitStyles } from "../language.ts";

export const Lang = z.enum(langs);
export type Lang = z.infer<typeof Lang>;

export const UnitStyle = z.enum(unitStyles);
export type UnitStyle = z.infer<typeof UnitStyle>;
