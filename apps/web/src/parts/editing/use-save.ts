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
  /** Writes; what was written is on screen when this ends, so the next form opens on it.
   *  @returns what `write` returned, or null where it was refused */
  readonly run: <Written>(
    write: () => Promise<Written>,
    actor: string,
  ) => Promise<{ readonly written: Written } | null>;
  /** Asks for something on the way to a write. */
  readonly ask: (read: () => Promise<void>) => Promise<void>;
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
  const once = async <Done>(act: () => Promise<Done>): Promise<Done | null> => {
    if (isRunning.current) return null;
    isRunning.current = true;
    setBusy(true);
    setFailure(null);
    refuse({});
    try {
      return await act();
    } catch (error) {
      setFailure({ error });
      return null;
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  };
  const run = <Written>(write: () => Promise<Written>, actor: string) =>
    once(async () => {
      const written = await write();
      rememberActor(actor);
      await refresh.afterWrite();
      return { written };
    });
  const ask = async (read: () => Promise<void>) => void (await once(read));
  const stale = failure === null ? null : currentOf(failure.error);
  return { isBusy, errors: { ...told(failure, stale, fields, lang), ...refused }, stale, refuse, run, ask };
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
