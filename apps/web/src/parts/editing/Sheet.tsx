import { IconX } from "@tabler/icons-react";
import { type FormEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../Button.tsx";
import type { FieldErrors } from "./field-errors.ts";
import { onEscape } from "./on-escape.ts";
import css from "./Sheet.module.css";
import { useUnsaved } from "./use-unsaved.ts";

type SheetProps = {
  readonly title: string;
  readonly hint?: string | undefined;
  /** false: nothing typed here is worth a question, such as the choices of an export. */
  readonly asks?: boolean;
  readonly isBusy: boolean;
  /** What belongs to one field stands beside it; `form` is what failed as a whole. */
  readonly errors: FieldErrors;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A form at the right edge (a whole screen on a phone). Once something was typed or chosen in it, Esc, the cross and the browser's Back ask
 *  before it is lost; the browser's own dialog keeps the focus inside and hands it back. */
export function Sheet({
  title,
  hint,
  asks = true,
  isBusy,
  errors,
  submit,
  onSubmit,
  onClose,
  children,
}: SheetProps) {
  const say = useWords(editingWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [isClosing, setClosing] = useState(false);
  const [isTouched, setTouched] = useState(false);
  const isDirty = asks && isTouched;
  const unsaved = useUnsaved(isDirty, "history", onClose);
  const isAsking = isClosing || unsaved.isAsking;
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => element?.close();
  }, []);
  const wrong = Object.keys(errors)
    .filter((field) => field !== "form")
    .join();
  useEffect(() => {
    if (wrong !== "") dialog.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [wrong]);
  const leave = () => {
    if (isBusy) return;
    if (isDirty) setClosing(true);
    else onClose();
  };
  const discard = () => (unsaved.isAsking ? unsaved.leave() : onClose());
  const stay = () => {
    setClosing(false);
    unsaved.stay();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    stay();
    if (!isBusy) onSubmit();
  };
  return (
    <dialog
      ref={dialog}
      className={css.sheet}
      aria-labelledby={titleId}
      {...onEscape(leave)}
      // The browser closes a dialog that refused once, where it is asked again.
      onClose={({ currentTarget }) => currentTarget.open || onClose()}
    >
      <form className={css.form} onSubmit={send} onChange={() => setTouched(true)} noValidate>
        <header className={css.head}>
          <h2 id={titleId} className={css.title}>
            {title}
          </h2>
          <Button look="quiet" aria-label={say.close} onClick={leave}>
            <IconX aria-hidden="true" />
          </Button>
        </header>
        <div className={css.body}>
          {hint !== undefined && <p className={css.hint}>{hint}</p>}
          {children}
        </div>
        <footer className={css.foot}>
          <div className={css.state} role="alert">
            {errors.form !== undefined && (
              <p className={css.failed}>
                {errors.form} {say.notSaved}
              </p>
            )}
            {isAsking && <p>{say.unsaved}</p>}
          </div>
          {isAsking ? (
            <>
              <Button onClick={discard}>{say.discard}</Button>
              <Button look="primary" onClick={stay}>
                {say.keepEditing}
              </Button>
            </>
          ) : (
            <>
              <Button onClick={leave} disabled={isBusy}>
                {say.cancel}
              </Button>
              <Button look="primary" type="submit" aria-disabled={isBusy}>
                {isBusy ? say.saving : submit}
              </Button>
            </>
          )}
        </footer>
      </form>
    </dialog>
  );
}
