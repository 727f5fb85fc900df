import { isMetricName, type Metric, metricIds, metrics } from "@lianchi/domain";
import type { ProjectPage } from "@lianchi/server/api";
import { useState } from "react";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { ProjectSheet } from "../../parts/editing/ProjectSheet.tsx";
import { FigureSheet } from "./FigureSheet.tsx";
import { StageSheet } from "./StageSheet.tsx";

/** The form that the address asks for: `edit=capacity`, `new`, `stage` or `project`. */
export function Editor({ page }: { readonly page: ProjectPage }) {
  const { edit } = usePage();
  const setPage = useSetPage();
  const close = () => setPage({ edit: undefined }, "replace");
  if (edit === undefined) return null;
  if (edit === "project") return <ProjectSheet project={page.project} onClose={close} />;
  if (edit === "stage") return <StageSheet page={page} onClose={close} />;
  if (edit === "new") return <NewFigure page={page} onClose={close} />;
  const isOwn = isMetricName(edit) && metrics[edit].about === page.project.fields.kind;
  return isOwn ? <FigureSheet page={page} metric={edit} onClose={close} /> : null;
}

function NewFigure({ page, onClose }: { readonly page: ProjectPage; readonly onClose: () => void }) {
  const own = metricIds.filter((one) => metrics[one].about === page.project.fields.kind);
  const isOpen = (metric: Metric) =>
    page.missing.some((gap) => gap.metric === metric && gap.absence === "not-reported");
  const [metric, setMetric] = useState<Metric>(own.find(isOpen) ?? own[0] ?? "capacity");
  // Another metric has another version, unit and period: the form starts anew with it.
  return <FigureSheet key={metric} page={page} metric={metric} onMetric={setMetric} onClose={onClose} />;
}
