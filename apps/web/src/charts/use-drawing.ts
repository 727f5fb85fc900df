import { useEffect, useState } from "react";

type Module = typeof import("./Drawing.tsx");
export type LoadedDrawing =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly Drawing: Module["Drawing"] }
  | { readonly kind: "failed"; readonly retry: () => void };

const loading: LoadedDrawing = { kind: "loading" };
let module: Promise<Module> | null = null;
let loaded: LoadedDrawing = loading;

/** Starts to fetch the drawing library; a failure is forgotten, so that the next call tries again. */
function loadDrawing(): Promise<Module> {
  module ??= import("./Drawing.tsx").catch((error: unknown) => {
    module = null;
    throw error;
  });
  return module;
}

export function useDrawing(): LoadedDrawing {
  const [state, setState] = useState(loaded);
  const [attempt, setAttempt] = useState(0);
  // Each attempt asks once more
  useEffect(() => {
    let isGone = false;
    loadDrawing().then(
      ({ Drawing }) => {
        loaded = { kind: "loaded", Drawing };
        if (!isGone) setState(loaded);
      },
      () => {
        if (!isGone) setState({ kind: "failed", retry: () => setAttempt((count) => count + 1) });
      },
    );
    return () => {
      isGone = true;
    };
  }, [attempt]);
  return state;
}
