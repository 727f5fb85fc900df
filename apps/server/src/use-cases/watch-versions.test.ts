import { openingChanges, recordAll } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { createReadModel } from "../read-model.ts";
import { watchVersions } from "./watch-versions.ts";

const at = "2026-11-01T02:00:00.000Z";
const all = recordAll([...openingChanges, ...openingChanges], at);
const opening = all.slice(0, openingChanges.length);

function watched() {
  const model = createReadModel(opening);
  const ending = new AbortController();
  return { model, ending, versions: watchVersions({ model }, ending.signal) };
}

describe("watching versions", () => {
  it("tells the present version at once, then the newest, and ends at the signal", async () => {
    const { model, ending, versions } = watched();
    expect((await versions.next()).value).toEqual({ version: opening.length, at });
    const next = versions.next();
    for (let count = opening.length + 1; count <= all.length; count++)
      model.apply(all.slice(count - 1, count));
    expect((await next).value).toEqual({ version: all.length, at });
    const last = versions.next();
    ending.abort();
    expect(await last).toEqual({ done: true, value: undefined });
  });

  it("misses nothing that is written while a listener is busy with the one before", async () => {
    const { model, ending, versions } = watched();
    await versions.next();
    model.replaceAll(all);
    expect((await versions.next()).value).toEqual({ version: all.length, at });
    ending.abort();
  });
});
