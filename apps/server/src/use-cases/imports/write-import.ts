import { siteAction } from "@lianchi/domain";
import { refused } from "../../outcome.ts";
import type { Product } from "../../product.ts";
import { newestSitesSeq } from "../../sites/keep-sites.ts";
import { sourceProblem } from "../new-source.ts";
import { writeSites } from "../write-sites.ts";
import { failJob, type ImportJob } from "./import-job.ts";

/** Writes what a dry run has planned, all of it or nothing; nothing when the sites changed since. */
export async function writeRows(product: Product, job: ImportJob, actor: string): Promise<void> {
  const { plan } = job;
  job.totalRows = plan.sites.length + plan.steps.length;
  job.doneRows = 0;
  const touched = new Set<string>([
    ...plan.sites.map(({ id }) => id),
    ...plan.steps.map(({ siteId }) => siteId),
    ...plan.retires,
  ]);
  const told = await product.inTurn(async () => {
    job.stop.signal.throwIfAborted();
    if (newestSitesSeq(product.model.changes()) !== job.plannedAfter)
      return refused({ code: "sites-changed-meanwhile", value: String(touched.size) });
    const { cluster, source, newSource } = job;
    if (cluster === null || source === null) return refused({ code: "import-gone" });
    // Somebody may have registered it since the dry run.
    const unfounded = sourceProblem(product, source, newSource);
    if (unfounded !== null) return refused(unfounded);
    const action = siteAction({
      what: "import",
      clusterId: cluster,
      sites: touched.size,
      file: job.fileName,
      retires: [...plan.retires],
      sourceId: source,
    });
    return writeSites(
      product,
      { actor, action, sites: plan.sites, steps: plan.steps, newSource },
      {
        signal: job.stop.signal,
        onCommit: () => {
          job.isCommitting = true;
        },
        onWritten: (rows) => {
          job.doneRows = rows;
        },
      },
    );
  });
  if (told.kind === "refused") return failJob(job, told.problems[0] ?? { code: "internal" });
  job.change = told.value;
  job.phase = "written";
}
