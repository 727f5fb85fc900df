import { describe, expect, it } from "vitest";
import { createExportCache } from "./export-cache.ts";

type File = { readonly bytes: Uint8Array };
const file = (size: number): File => ({ bytes: new Uint8Array(size) });

describe("the cache of exported files", () => {
  it("makes a file once for all who ask in one state, and anew in the next", async () => {
    let state = "1";
    let made = 0;
    const fileOf = createExportCache<File>(() => state);
    const make = async () => {
      made += 1;
      return file(1);
    };
    const [one, other] = await Promise.all([fileOf("a", make), fileOf("a", make)]);
    expect(one).toBe(other);
    await fileOf("b", make);
    expect(made).toBe(2);
    state = "2";
    await fileOf("a", make);
    expect(made).toBe(3);
  });

  it("makes one at a time", async () => {
    const fileOf = createExportCache<File>(() => "");
    let underWay = 0;
    let most = 0;
    const make = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await Promise.resolve();
      underWay -= 1;
      return file(1);
    };
    await Promise.all(["a", "b", "c"].map((key) => fileOf(key, make)));
    expect(most).toBe(1);
  });

  it("keeps no failure", async () => {
    const fileOf = createExportCache<File>(() => "");
    await expect(fileOf("a", () => Promise.reject(new Error("ink")))).rejects.toThrow("ink");
    expect((await fileOf("a", async () => file(3))).bytes.length).toBe(3);
  });

  it("drops what it holds rather than grow without bound", async () => {
    let made = 0;
    const fileOf = createExportCache<File>(() => "");
    const make = async () => {
      made += 1;
      return file(40 * 1024 * 1024);
    };
    for (const key of ["a", "b", "a"]) await fileOf(key, make);
    expect(made).toBe(3);
  });

  it("small files in endless number do not fill the memory", async () => {
    let made = 0;
    const fileOf = createExportCache<File>(() => "");
    const make = async () => {
      made += 1;
      return file(1);
    };
    for (let index = 0; index <= 1_000; index++) await fileOf(`${index}`, make);
    await fileOf("0", make);
    expect(made).toBe(1_002);
  });
});
