import { z } from "zod";
import { SourceId, SubjectId } from "./ids.ts";
import type { Lang } from "./language.ts";
import { lineUpTo } from "./plain-text.ts";
import { Day } from "./schemas/calendar.ts";
import { words } from "./words/index.ts";

/** A set of assumptions with a name. */
export const ScenarioId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(64)
  .brand<"ScenarioId">();
export type ScenarioId = z.infer<typeof ScenarioId>;

/** The scenario that is there from the beginning: the defaults, as far as nobody changed them. */
export const baseScenarioId = ScenarioId.parse("base");

/** A scenario's name; the base has one in every language until somebody names it.
 *  @example scenarioName({ id: baseScenarioId, name: "基准" }, "en") // "Base" */
export function scenarioName(
  { id, name }: { readonly id: string; readonly name: string },
  lang: Lang,
): string {
  return id === baseScenarioId && name === words.zh.ownNames.baseScenario
    ? words[lang].ownNames.baseScenario
    : name;
}

/** A value in the place of a default: for one project, or for all of them where `projectId` is null. */
export const ScenarioSetting = z.object({
  projectId: SubjectId.nullable(),
  /** Name of a parameter of the model. */
  parameter: z.string().regex(/^[a-z][A-Za-z0-9]{1,39}$/),
  value: z.number(),
  /** Why, in a few words; null where nobody said. */
  reason: lineUpTo(200).nullable(),
  sourceId: SourceId.nullable(),
  /** Day for which the value holds; null where nobody said. */
  asOf: Day.nullable().default(null),
});
export type ScenarioSetting = Readonly<z.infer<typeof ScenarioSetting>>;

export const ScenarioFields = z.object({
  id: ScenarioId,
  name: lineUpTo(60),
  settings: z.array(ScenarioSetting).max(2_000),
  /** Nobody changes it until it is unlocked. */
  isLocked: z.boolean(),
  /** It is no longer offered; its history stays. */
  isWithdrawn: z.boolean(),
});
export type ScenarioFields = Readonly<z.infer<typeof ScenarioFields>>;

/** A setting with who made it, and when. */
export type SettingState = ScenarioSetting & { readonly actor: string; readonly at: string };

/** A scenario as it is on a day: each setting with the hand that gave it its present value. */
export type ScenarioState = Omit<ScenarioFields, "settings"> & {
  readonly version: number;
  readonly settings: readonly SettingState[];
};

/** A value in the place of a default, without the story behind it. */
export type SetValue = Pick<ScenarioSetting, "projectId" | "parameter" | "value">;

const setText = /^(\*|[a-z0-9-]{1,64})\.([a-z][A-Za-z0-9]{1,39}):(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;

/** Values set over a scenario's, as an address carries them: project (or `*` for all), parameter and stored value.
 *  @example SetText.parse("cgn-heping-wind.price:0.35,*.discountRate:0.07") */
export const SetText = z
  .string()
  .max(8_000)
  .transform((text, ctx): readonly SetValue[] => {
    const values: SetValue[] = [];
    for (const part of text.split(",")) {
      const [, whose = "", parameter = "", number = ""] = setText.exec(part) ?? [];
      const projectId = whose === "*" ? null : SubjectId.safeParse(whose);
      if (parameter === "" || projectId?.success === false || !Number.isFinite(Number(number))) {
        ctx.addIssue({ code: "custom", message: part, params: { expected: "project.parameter:value" } });
        return z.NEVER;
      }
      values.push({ projectId: projectId?.data ?? null, parameter, value: Number(number) });
    }
    return values;
  });

/** @example textOfSet([{ projectId: null, parameter: "discountRate", value: 0.07 }]) // "*.discountRate:0.07" */
export function textOfSet(values: readonly SetValue[]): string {
  return values
    .map(({ projectId, parameter, value }) => `${projectId ?? "*"}.${parameter}:${value}`)
    .join(",");
}
