import { useSetPage } from "../../address/use-page.ts";
import { overviewWords } from "../../locales/overview.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";

/** A day before anything was recorded. */
export function NothingYet({ asOf }: { readonly asOf: string }) {
  const say = useWords(overviewWords);
  const setPage = useSetPage();
  return (
    <EmptyState
      sentence={say.empty(asOf)}
      action={<Button onClick={() => setPage({ asOf: undefined })}>{say.today}</Button>}
    />
  );
}
