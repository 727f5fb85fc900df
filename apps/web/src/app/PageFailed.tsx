import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import { EmptyState } from "../parts/EmptyState.tsx";
import { ErrorState } from "../parts/ErrorState.tsx";
import { PageHead } from "../parts/PageHead.tsx";
import css from "./PageFailed.module.css";

export function PageFailed({ error, reset }: ErrorComponentProps) {
  const say = useWords(shellWords);
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className={css.page}>
      <PageHead title={say.pageFailed} />
      <ErrorState error={error} stillHolds={say.pageFailedWhy} onRetry={retry} />
    </div>
  );
}

export function PageNotFound() {
  const say = useWords(shellWords);
  return (
    <div className={css.page}>
      <PageHead title={say.notFound} />
      <EmptyState sentence={say.notFoundWhy} action={<Link to="/">{say.toOverview}</Link>} />
    </div>
  );
}
