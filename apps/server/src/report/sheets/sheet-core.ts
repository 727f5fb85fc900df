import { partText, textPart, withTypes } from "../office/office-zip.ts";

const coreType = "application/vnd.openxmlformats-package.core-properties+xml";
const coreRelation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** Gives a workbook what it says of itself: its writer leaves that out. */
export function addCore(parts: Map<string, Uint8Array>, core: Uint8Array): void {
  parts.set("docProps/core.xml", core);
  withTypes(parts, new Map([["docProps/core.xml", coreType]]));
  const relations = partText(parts, "_rels/.rels");
  parts.set(
    "_rels/.rels",
    textPart(
      relations.replace(
        "</Relationships>",
        `<Relationship Id="rId-core" Type="${coreRelation}" Target="docProps/core.xml"/></Relationships>`,
      ),
    ),
  );
}
