import { createContext, type ReactNode, type RefObject, use, useCallback, useMemo, useRef } from "react";
import { useSetPage } from "../address/use-page.ts";

/** Where a provenance popover stands and where the focus goes back to: the number's own element, or a spot in a chart. */
export type Anchor = {
  readonly key: string;
  readonly rect: () => DOMRect;
  readonly focus: () => void;
};

type OpenNumber = {
  readonly open: (key: string, at: HTMLElement, spot?: DOMRect) => void;
  readonly anchor: RefObject<Anchor | null>;
};

const Context = createContext<OpenNumber | null>(null);

export function OpenNumberProvider({ children }: { readonly children: ReactNode }) {
  const anchor = useRef<Anchor | null>(null);
  const setPage = useSetPage();
  const open = useCallback(
    (key: string, at: HTMLElement, spot?: DOMRect) => {
      anchor.current = { key, rect: () => spot ?? at.getBoundingClientRect(), focus: () => at.focus() };
      setPage({ open: key });
    },
    [setPage],
  );
  const value = useMemo(() => ({ open, anchor }), [open]);
  return <Context value={value}>{children}</Context>;
}

function useOpenNumbers(): OpenNumber {
  const value = use(Context);
  if (value === null) throw new Error("a number stands outside OpenNumberProvider");
  return value;
}

/** Opens the provenance of a number beside an element, or beside a spot within it. */
export function useOpenNumber(): OpenNumber["open"] {
  return useOpenNumbers().open;
}

/** Where the number that was opened last stands. */
export function useOpenAnchor(): OpenNumber["anchor"] {
  return useOpenNumbers().anchor;
}
