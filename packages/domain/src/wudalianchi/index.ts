import type { ChangeRequest } from "../change.ts";
import type { SubjectId } from "../ids.ts";
import type { Lang } from "../language.ts";
import type { Place } from "../source.ts";
import type { Stage } from "../stage.ts";
import { namesOf } from "../words/names-of.ts";
import { figures } from "./figures.ts";
import { paragraph, report } from "./report.ts";
import { erlongshan, heping, lingyun, shankou, subjects, windCluster } from "./subjects.ts";

const openingName = namesOf(({ ownNames }) => ownNames).opening;

/** Name under which the opening facts stand in the history. */
export const openingActor = `${openingName.zh} / ${openingName.en}`;

/** Folders made by earlier versions carry another Chinese name before the same English one. */
export const isOpeningActor = (actor: string): boolean => actor.endsWith(` / ${openingName.en}`);

/** Who made a change, in the reader's language where it is the product itself. */
export const openingActorText = (lang: Lang): string => openingName[lang];

const stages: readonly (readonly [SubjectId, Stage, Place])[] = [
  [windCluster, "planned", paragraph(2)],
  [shankou, "gridConnected", paragraph(3)],
  [erlongshan, "gridConnected", paragraph(3)],
  [heping, "underConstruction", paragraph(4)],
  [lingyun, "gridConnected", paragraph(4)],
];

const firstVersion = { actor: openingActor, expectedVersion: 0 } as const;

/** The facts that the product opens with, as the changes that record them, in order. */
export const openingChanges: readonly ChangeRequest[] = [
  { kind: "source", ...firstVersion, fields: report },
  ...subjects.map((fields) => ({ kind: "subject", ...firstVersion, fields }) as const),
  ...stages.map(
    ([subjectId, stage, place]) =>
      ({
        kind: "stage",
        ...firstVersion,
        fields: { subjectId, stage, on: null, sourceId: report.id, place, note: null },
      }) as const,
  ),
  ...figures.map((fields) => ({ kind: "figure", ...firstVersion, fields }) as const),
];
