import { z } from "zod";
import { groundShape, judgeGround } from "./ground.ts";
import { SubjectId } from "./ids.ts";
import { DayOrMonth } from "./schemas/calendar.ts";
import { SubjectKind } from "./schemas/metric.ts";
import { Place } from "./schemas/source.ts";
import { Stage } from "./schemas/stage.ts";
import { Technology } from "./schemas/technology.ts";
import { Text } from "./schemas/text.ts";

/** A project, a cluster or a bundle of agreements: what figures are about. */
export const SubjectFields = z.object({
  id: SubjectId,
  kind: SubjectKind,
  name: Text,
  shortName: Text,
  technology: Technology.nullable(),
  location: Text.nullable(),
  note: Text.nullable(),
});
export type SubjectFields = Readonly<z.infer<typeof SubjectFields>>;

/** A project's arrival at a stage; `on` null where the day is not known. */
export const StageFields = z
  .object({
    subjectId: SubjectId,
    stage: Stage,
    on: DayOrMonth.nullable(),
    ...groundShape,
    place: Place.nullable(),
    note: Text.nullable(),
  })
  .superRefine(judgeGround);
export type StageFields = Readonly<z.infer<typeof StageFields>>;
