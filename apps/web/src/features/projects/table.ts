import { presentStage, type Stage, type SubjectState, stagePath } from "@lianchi/domain";
import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import { numberColumns } from "./columns.ts";

export type ProjectRow = { readonly project: SubjectState; readonly findingCount: number };

export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const rank = (stage: Stage | undefined) => (stage === undefined ? undefined : stagePath.indexOf(stage));
const ascending = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

type Column = ColumnDef<typeof features, ProjectRow>;

const numberColumn = (id: string, value: (row: ProjectRow) => number | undefined): Column => ({
  id,
  accessorFn: value,
  // A missing value is neither the smallest nor the largest: it stands last whichever way the rest is turned.
  sortUndefined: "last",
  sortFn: (a, b) => ascending(a.getValue<number>(id), b.getValue<number>(id)),
});

const wordColumn = (id: string, words: (row: ProjectRow) => string): Column => ({
  id,
  accessorFn: words,
  sortFn: (a, b) => a.getValue<string>(id).localeCompare(b.getValue<string>(id), "zh-CN"),
});

export const columns: Column[] = [
  wordColumn("name", ({ project }) => project.fields.name.zh),
  wordColumn("technology", ({ project }) => project.fields.technology ?? ""),
  numberColumn("stage", ({ project }) => rank(presentStage(project)?.fields.stage)),
  ...numberColumns.map(({ id, value }) => numberColumn(id, ({ project }) => value(project))),
  numberColumn("findings", ({ findingCount }) => findingCount),
];
