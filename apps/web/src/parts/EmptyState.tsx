import type { ReactNode } from "react";
import css from "./State.module.css";

type EmptyStateProps = {
  /** One sentence: what is missing and why. */
  readonly sentence: string;
  /** One action that helps. */
  readonly action?: ReactNode;
};

export function EmptyState({ sentence, action }: EmptyStateProps) {
  return (
    <div className={css.state}>
      <p>{sentence}</p>
      {action}
    </div>
  );
}
