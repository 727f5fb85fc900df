import { createContext, type ReactNode, use } from "react";
import { createPortal } from "react-dom";

/** The places in the top bar that a page may fill; null until the bar is there. */
type TopBarPlaces = {
  readonly title: HTMLElement | null;
  readonly action: HTMLElement | null;
};

const Context = createContext<TopBarPlaces>({ title: null, action: null });

export const TopBarPlacesProvider = Context;

/** What a page that is drawn on the server puts into the bar: the bar stands before it, and says it the next time round. */
const noted = new Map<keyof TopBarPlaces, ReactNode>();

/** What stands in a place of the bar before the page fills it: on the server what the page said there; in the browser
 *  whatever the server wrote. */
export const firstInTopBar = (slot: keyof TopBarPlaces): ReactNode =>
  import.meta.env.SSR ? noted.get(slot) : "";

/** Forgets what the last page said. */
export function clearTopBar(): void {
  noted.clear();
}

type InTopBarProps = { readonly slot: keyof TopBarPlaces; readonly children: ReactNode };

/** Puts a page's name (`title`) or its one primary action (`action`) into the top bar. */
export function InTopBar({ slot, children }: InTopBarProps) {
  const place = use(Context)[slot];
  if (import.meta.env.SSR) noted.set(slot, children);
  return place === null ? null : createPortal(children, place);
}
