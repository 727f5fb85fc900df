import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { refusalOf, runningServer } from "./running-server.ts";
import { fill, mountDisk } from "./small-disk.ts";
import { capacity } from "./writes.ts";

it("refuses writes while the disk is full, goes on reading, and writes again once there is room", async (context) => {
  const disk = mountDisk("size=80m");
  if (disk === null) return context.skip("this process may not mount: the full disk did not run");
  try {
    const folder = join(disk.folder, "data");
    const server = await runningServer({ folder, env: { LIANCHI_LOG: "silent" } });
    const write = (value: number, expectedVersion: number) =>
      server.client.projects.recordFigure.mutate({
        actor: "王",
        expectedVersion,
        fields: { ...capacity(value), note: { zh: "说明".repeat(200), en: "note ".repeat(90) } },
      });
    const filler = join(disk.folder, "filler");
    fill(filler);
    let version = 1;
    let refused = null;
    // A log segment that is already laid out takes some writes more.
    while (refused === null && version < 1_500) {
      const told = await write(200_000 + version, version).catch((error: unknown) => ({ error }));
      if ("error" in told) refused = await refusalOf(Promise.reject(told.error));
      else version = told.version;
    }
    expect(refused).toMatchObject({ httpStatus: 507, problems: [{ code: "folder-full" }] });
    const { totals } = await server.client.portfolio.overview.query();
    expect(totals.capacity.value).toBe(100_000 + 200_000 + version - 1);
    rmSync(filler);
    expect((await write(1_000, version)).version).toBe(version + 1);
    await server.stop();
    const again = await runningServer({ folder });
    const { project } = await again.client.projects.byId.query({ id: "heping-wind" });
    expect(project.figures.capacity).toMatchObject({ version: version + 1, fields: { value: 1_000 } });
    await again.stop();
  } finally {
    disk.remove();
  }
});
