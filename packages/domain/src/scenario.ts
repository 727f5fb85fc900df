import { z } from "zod";
import { SourceId, SubjectId } from "./ids.ts";

/** A set of assumptions with a name. */
export const ScenarioId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(64)
  .brand<"ScenarioId">();
export type ScenarioId = z.infer<typeof ScenarioId>;

/** The scenario that is there from the beginning: the defaults, as far as nobody changed them. */
export const baseScenarioId = ScenarioId.parse("base");

/** A value in the place of a default: for one project, or for all of them where `projectId` is null. */
export const ScenarioSetting = z.object({
  projectId: SubjectId.nullable(),
  /** Name of a parameter of the model. */
  parameter: z.string().regex(/^[a-z][A-Za-z0-9]{1,39}$/),
  value: z.number(),
  /** Why, in a few words; null where nobody said. */
  reason: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u)
    .nullable(),
  sourceId: SourceId.nullable(),
});
export type ScenarioSetting = Readonly<z.infer<typeof ScenarioSetting>>;

export const ScenarioFields = z.object({
  id: ScenarioId,
  name: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u),
  settings: z.array(ScenarioSetting).max(2_000),
  /** Nobody changes it until it is unlocked. */
  isLocked: z.boolean(),
  /** It is no longer offered; its history stays. */
  isWithdrawn: z.boolean(),
});
export type ScenarioFields = Readonly<z.infer<typeof ScenarioFields>>;
