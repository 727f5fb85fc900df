import { useEffect, useState } from "react";

/** A part of the program that is fetched when it is first wanted. */
export type Loaded<Part> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly part: Part }
  | { readonly kind: "failed"; readonly retry: () => void };

export type Loadable<Part> = {
  /** Fetches it; a failure is forgotten, so that the next call tries again. */
  readonly load: () => Promise<Part>;
  readonly use: () => Loaded<Part>;
};

/** Unlike React's `lazy`, which keeps a failure for good and throws it at the page around: a line that was cut for a
 *  moment costs one retry of this part and nothing else.
 *  @example const panel = loadable(async () => (await import("./Panel.tsx")).Panel) */
export function loadable<Part>(fetchPart: () => Promise<Part>): Loadable<Part> {
  let underWay: Promise<Part> | null = null;
  let loaded: Loaded<Part> = { kind: "loading" };
  const load = () => {
    underWay ??= fetchPart().then(
      (part) => {
        loaded = { kind: "loaded", part };
        return part;
      },
      (error: unknown) => {
        underWay = null;
        throw error;
      },
    );
    return underWay;
  };
  const use = () => {
    const [state, setState] = useState(loaded);
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      let isGone = false;
      const show = (next: Loaded<Part>) => {
        if (!isGone) setState(next);
      };
      load().then(
        () => show(loaded),
        () => show({ kind: "failed", retry: () => setAttempt((count) => count + 1) }),
      );
      return () => {
        isGone = true;
      };
    }, [attempt]);
    return state;
  };
  return { load, use };
}
