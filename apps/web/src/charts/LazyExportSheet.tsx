import { loadable } from "../parts/loadable.ts";
import { usePartNotice } from "../parts/use-part-notice.ts";
import type { ExportSheetProps } from "./ExportSheet.tsx";

const sheet = loadable(async () => (await import("./ExportSheet.tsx")).ExportSheet);

/** The form for files, fetched when it is first wanted: most who look at a chart never open it. */
export function LazyExportSheet(props: ExportSheetProps) {
  const form = sheet.use();
  usePartNotice(form.kind === "failed", props.onClose);
  return form.kind === "loaded" ? <form.part {...props} /> : null;
}
