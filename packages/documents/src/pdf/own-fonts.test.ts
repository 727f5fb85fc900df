import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { describe, expect, it } from "vitest";
import { ownFonts, withoutSystemFonts } from "./own-fonts.ts";

const cannotFind = (compiler: NodeCompiler, family: string) => {
  const run = compiler.compile({ mainFileContent: `#set text(font: "${family}")\nA` });
  return JSON.stringify(run.takeWarnings()?.shortDiagnostics ?? []).includes("unknown font family");
};

describe("the faces of the typesetter", () => {
  // Elsewhere the system's fonts are looked at and not used.
  it.skipIf(process.platform !== "linux")("are ours alone", () => {
    const open = () =>
      NodeCompiler.create({ workspace: "/dev/null/room", fontArgs: [{ fontBlobs: ownFonts() }] });
    const ours = withoutSystemFonts(open);
    expect(cannotFind(ours, "Noto Sans SC")).toBe(false);
    const onSystem = ["DejaVu Sans", "Noto Sans CJK SC", "Liberation Sans"];
    for (const family of onSystem) expect(cannotFind(ours, family)).toBe(true);
  });

  it("are found without a trace in the environment, also when opening fails", () => {
    const before = process.env.FONTCONFIG_FILE;
    let during: string | undefined;
    expect(() =>
      withoutSystemFonts(() => {
        during = process.env.FONTCONFIG_FILE;
        throw new Error("not opened");
      }),
    ).toThrow("not opened");
    expect(during).toMatch(/fonts\.conf$/);
    expect(process.env.FONTCONFIG_FILE).toBe(before);
  });
});
