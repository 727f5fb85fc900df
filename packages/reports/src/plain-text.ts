import type { Look } from "@lianchi/charts";
import type { Block, ReportDocument, ReportTable } from "./document.ts";
import { numbered } from "./numbered.ts";

function tableLines({ columns, rows }: ReportTable): readonly string[] {
  const head = columns.map(({ label, unit }) => (unit === "" ? label : `${label} [${unit}]`));
  return [head.join(" | "), ...rows.map(({ cells }) => cells.map(({ text }) => text).join(" | "))];
}

function blockLines(block: Block, label: string, look: Look): readonly string[] {
  switch (block.kind) {
    case "paragraph":
    case "gap":
      return [block.text];
    case "table":
      return [
        `${label}　${block.caption}`,
        ...tableLines(block.table),
        ...(block.note === null ? [] : [block.note]),
        ...(block.source === "" ? [] : [block.source]),
      ];
    case "figure": {
      const { title, subtitle, note, coverage, sourceLine } = block.draw(look);
      const around = [title, subtitle, note, coverage?.text, sourceLine];
      return [
        ...around.flatMap((line) => (line == null || line === "" ? [] : [line])),
        `${label}　${block.caption}`,
      ];
    }
  }
}

/** Every word of a report in its order: cover, chapters, appendix. Of a figure, what stands around the drawing.
 *  @param look the one that figures are printed in */
export function plainText(
  document: ReportDocument,
  look: Omit<Look, "lang" | "units"> = { theme: "print", size: "file", widthPx: 590 },
): string {
  const { lang, units, issuer, classification } = document.settings;
  const { document: told, headings, appendixHeading, labels } = numbered(document);
  const cover = [
    classification ?? "",
    told.title,
    told.periodText,
    told.chosen,
    ...told.keyFigures.map(({ label, text, coverage }) =>
      [label, text, coverage].filter((part) => part !== "").join(" | "),
    ),
    issuer ?? "",
    told.asOf,
  ].filter((line) => line !== "");
  const chapters = told.chapters.map(({ id, title, blocks }) =>
    [
      headings.get(id) ?? title,
      ...blocks.map((block) =>
        blockLines(block, labels.get(block.id) ?? "", { ...look, lang, units }).join("\n"),
      ),
    ].join("\n\n"),
  );
  const end =
    told.provenance.rows.length === 0 ? [] : [[appendixHeading, ...tableLines(told.provenance)].join("\n")];
  return `${[cover.join("\n"), ...chapters, ...end].join("\n\n\n")}\n`;
}
