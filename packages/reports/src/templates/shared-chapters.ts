import { changes as writeChanges } from "../chapters/changes.ts";
import { summary as writeSummary } from "../chapters/summary.ts";
import { thisPeriod } from "../period.ts";
import type { TemplateChapter } from "../template.ts";

export const summary: TemplateChapter = {
  id: "summary",
  title: { zh: "摘要", en: "Summary" },
  isUnnumbered: true,
  write: writeSummary,
};

export const changes: TemplateChapter = {
  id: "changes",
  title: { zh: "本期变化", en: "What changed" },
  titleOf: ({ data: { elapsed }, settings: { period } }) =>
    elapsed?.since === "export"
      ? { zh: "上次导出以来的变化", en: "What changed since the last export" }
      : period === null
        ? { zh: "本期变化", en: "What changed" }
        : { zh: `${thisPeriod(period).zh}变化`, en: `What changed in ${thisPeriod(period).en}` },
  write: writeChanges,
};
