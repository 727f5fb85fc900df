import type { ReportPreview } from "@lianchi/server/api";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Sheet } from "../../../parts/editing/Sheet.tsx";

type OutdatedSheetProps = {
  readonly preview: ReportPreview;
  readonly onExport: () => void;
  readonly onClose: () => void;
};

/** Asks whether a report is to leave with paragraphs that its data has overtaken. */
export function OutdatedSheet({ preview, onExport, onClose }: OutdatedSheetProps) {
  const say = useWords(reportsWords);
  const headingOf = (id: string) => preview.paragraphs.find((one) => one.id === id)?.heading;
  return (
    <Sheet
      title={say.outdatedTitle}
      hint={say.outdatedHint}
      asks={false}
      isBusy={false}
      errors={{}}
      submit={say.exportAnyway}
      onSubmit={onExport}
      onClose={onClose}
    >
      <ul>
        {preview.outdated.map(({ blockId, is }) => (
          <li key={blockId}>{is === null ? say.unplaced(blockId) : (headingOf(blockId) ?? blockId)}</li>
        ))}
      </ul>
    </Sheet>
  );
}
