import { createContext, type ReactNode, use } from "react";
import { createPortal } from "react-dom";

/** The places in the top bar that a page may fill; null until the bar is there. */
type TopBarPlaces = {
  readonly title: HTMLElement | null;
  readonly action: HTMLElement | null;
};

const Context = createContext<TopBarPlaces>({ title: null, action: null });

export const TopBarPlacesProvider = Context;

type InTopBarProps = { readonly slot: keyof TopBarPlaces; readonly children: ReactNode };

/** Puts a page's name (`title`) or its one primary action (`action`) into the top bar. */
export function InTopBar({ slot, children }: InTopBarProps) {
  const place = use(Context)[slot];
  return place === null ? null : createPortal(children, place);
}
