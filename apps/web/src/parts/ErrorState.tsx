import { usePage } from "../address/use-page.ts";
import { errorText } from "../api/problem.ts";
import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import { Button } from "./Button.tsx";
import css from "./State.module.css";

type ErrorStateProps = {
  readonly error: unknown;
  /** What is unharmed, in a sentence. */
  readonly stillHolds?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
};

/** What failed, what still holds, and a way to try again. */
export function ErrorState({ error, stillHolds, onRetry }: ErrorStateProps) {
  const { lang } = usePage();
  const say = useWords(partsWords);
  return (
    <div className={css.state} role="alert">
      <p className={css.failed}>{errorText(error, lang)}</p>
      {stillHolds !== undefined && <p>{stillHolds}</p>}
      {onRetry !== undefined && <Button onClick={onRetry}>{say.retry}</Button>}
    </div>
  );
}
