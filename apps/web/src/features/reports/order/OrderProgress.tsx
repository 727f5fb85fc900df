import type { ReportFormat } from "@lianchi/domain";
import { usePage } from "../../../address/use-page.ts";
import { errorText } from "../../../api/problem.ts";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Button } from "../../../parts/Button.tsx";
import css from "./OrderProgress.module.css";
import { jobFile, type Order, type Ordering } from "./use-order.ts";

type OrderProgressProps = { readonly ordering: Ordering; readonly format: ReportFormat };

/** How far the file is, a way to stop it, and what came of it. */
export function OrderProgress({ ordering: { order, cancel, close }, format }: OrderProgressProps) {
  const say = useWords(reportsWords);
  const { lang } = usePage();
  if (order.kind === "none") return null;
  const job = order.kind === "ordered" ? order.job : undefined;
  const failure =
    order.kind === "failed"
      ? errorText(order.error, lang)
      : job?.kind === "refused"
        ? job.problem.message[lang]
        : null;
  const isUnderway =
    order.kind === "ordered" && (job === undefined || job.kind === "waiting" || job.kind === "printing");
  return (
    <section
      className={css.progress}
      aria-label={say.export(format.toUpperCase())}
      data-failed={failure !== null || undefined}
    >
      {failure === null ? (
        <output className={css.said}>{said(order, say)}</output>
      ) : (
        <p className={`${css.said} ${css.failed}`} role="alert">
          {say.failed} {failure}
        </p>
      )}
      {job?.kind === "printing" && (
        <progress className={css.share} max={1} value={job.share} aria-label={say.printing} />
      )}
      {order.kind === "ordered" && job?.kind === "printed" && (
        <a href={jobFile(order.jobId)} download="">
          {say.again}
        </a>
      )}
      {isUnderway && <Button onClick={() => void cancel()}>{say.cancel}</Button>}
      {!isUnderway && order.kind !== "sending" && (
        <Button look="quiet" onClick={close}>
          {say.closeNote}
        </Button>
      )}
    </section>
  );
}

function said(order: Order, say: (typeof reportsWords)["zh"]): string {
  if (order.kind !== "ordered" || order.job === undefined) return say.ordering;
  const { job } = order;
  switch (job.kind) {
    case "waiting":
      return job.ahead === 0 ? say.waitingFirst : say.waiting(String(job.ahead));
    case "printing":
      return say.printing;
    case "printed":
      return say.done(job.file.fileName);
    case "cancelled":
      return say.cancelled;
    case "refused":
      return "";
  }
}
