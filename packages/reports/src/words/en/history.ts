import type * as zh from "../zh/history.ts";
import { plural } from "./grammar.ts";

export const history: typeof zh.history = {
  dayUnknown: "day not reported",
  stage: "Stage",
  stageOn: (stage, on) => `${stage} (${on})`,
  details: "Details",
  entered: "entered",
  changed: "changed",
  withdrawn: "withdrawn, unknown again",
  none: "No figure and no stage of the project is recorded.",
  lacksRecords: "records",
  records: (count, last, place) =>
    `There ${plural(count, "is", "are")} ${count} ${plural(count, "record")} of the project, the last of ${last}${place}. Records are added, never altered.`,
  table: "History of records",
};

export const historyColumns: typeof zh.historyColumns = {
  on: "Recorded on",
  what: "What",
  content: "Content",
  place: "Place",
  by: "By",
};
