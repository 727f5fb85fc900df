import { useId, useLayoutEffect, useRef } from "react";
import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../Button.tsx";
import { onEscape } from "./on-escape.ts";
import css from "./UnsavedQuestion.module.css";
import { useUnsaved } from "./use-unsaved.ts";

type UnsavedQuestionProps = {
  /** Something was typed or chosen on the page that would be lost. */
  readonly isDirty: boolean;
  /** What would be lost. */
  readonly sentence: string;
};

/** Stands on a page whose input lives on it alone: asks before a link, Back or a reload loses that. */
export function UnsavedQuestion({ isDirty, sentence }: UnsavedQuestionProps) {
  const unsaved = useUnsaved(isDirty, "all");
  return unsaved.isAsking ? <Question {...unsaved} sentence={sentence} /> : null;
}

type QuestionProps = { readonly sentence: string; readonly leave: () => void; readonly stay: () => void };

function Question({ sentence, leave, stay }: QuestionProps) {
  const say = useWords(editingWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const sentenceId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={css.question} aria-labelledby={sentenceId} {...onEscape(stay)}>
      <p id={sentenceId}>{sentence}</p>
      <p className={css.answers}>
        <Button onClick={leave}>{say.leavePage}</Button>
        <Button look="primary" onClick={stay}>
          {say.stayHere}
        </Button>
      </p>
    </dialog>
  );
}
