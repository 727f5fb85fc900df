import { type ShouldBlockFn, useBlocker, useRouterState } from "@tanstack/react-router";
import { useCallback, useEffect, useRef } from "react";

/** What asks before typed words are lost. `isAsking`: the reader is on the way out and has not answered yet. */
export type Unsaved = {
  readonly isAsking: boolean;
  /** Goes where the reader was going; `onLeft` is called once there. */
  readonly leave: () => void;
  readonly stay: () => void;
};

const idle: Unsaved = { isAsking: false, leave: () => {}, stay: () => {} };

/** Holds the browser's Back and Forward, and asks by the browser's own question before a reload or a closed tab.
 *  @param isDirty something was typed that would be lost
 *  @param holds "history" within a dialog, which nothing else leaves; "all" on a page, where links are in reach
 *  @param onLeft what to do when the reader has left and this is still here: a dialog over a page that stays */
export function useUnsaved(isDirty: boolean, holds: "history" | "all", onLeft?: () => void): Unsaved {
  const shouldBlockFn = useCallback<ShouldBlockFn>(
    ({ action, current, next }) =>
      holds === "all"
        ? current.pathname !== next.pathname
        : action === "BACK" || action === "FORWARD" || action === "GO",
    [holds],
  );
  const blocker = useBlocker({
    shouldBlockFn,
    enableBeforeUnload: isDirty,
    disabled: !isDirty,
    withResolver: true,
  });
  const href = useRouterState({ select: ({ location }) => location.href });
  const leftFrom = useRef<string | null>(null);
  useEffect(() => {
    if (leftFrom.current === null || leftFrom.current === href) return;
    leftFrom.current = null;
    onLeft?.();
  }, [href, onLeft]);
  if (blocker.status === "idle") return idle;
  const leave = () => {
    leftFrom.current = href;
    blocker.proceed();
  };
  return { isAsking: true, leave, stay: blocker.reset };
}
