import type { FieldChange } from "@lianchi/domain";
import { useRef, useState } from "react";
import { usePage } from "../../address/use-page.ts";
import { refresh } from "../../api/client.ts";
import { errorText, problemsOf } from "../../api/problem.ts";
import { rememberActor } from "./actor.ts";
import { currentOf } from "./current-revision.ts";
import { type FieldErrors, fieldErrors } from "./field-errors.ts";

export type Saving = {
  readonly isBusy: boolean;
  readonly errors: FieldErrors;
  /** What stands now, when somebody else wrote first. */
  readonly stale: FieldChange | null;
  readonly refuse: (errors: FieldErrors) => void;
  readonly run: (write: () => Promise<void>, actor: string) => Promise<boolean>;
};

/** Runs a form's write once at a time and keeps what went wrong; what was typed stays with the form.
 *  @param fields names that the form has a place for beside them */
export function useSave(fields: readonly string[]): Saving {
  const { lang } = usePage();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const [refused, refuse] = useState<FieldErrors>({});
  // State arrives a render late; a second click may come before that.
  const isRunning = useRef(false);
  const run = async (write: () => Promise<void>, actor: string) => {
    if (isRunning.current) return false;
    isRunning.current = true;
    setBusy(true);
    setFailure(null);
    refuse({});
    try {
      await write();
      rememberActor(actor);
      refresh.afterWrite();
      return true;
    } catch (error) {
      setFailure({ error });
      return false;
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  };
  const stale = failure === null ? null : currentOf(failure.error);
  return { isBusy, errors: { ...told(failure, stale, fields, lang), ...refused }, stale, refuse, run };
}

function told(
  failure: { readonly error: unknown } | null,
  stale: FieldChange | null,
  fields: readonly string[],
  lang: "zh" | "en",
): FieldErrors {
  if (failure === null || stale !== null) return {};
  const problems = problemsOf(failure.error);
  return problems.length === 0
    ? { form: errorText(failure.error, lang) }
    : fieldErrors(problems, fields, lang);
}
