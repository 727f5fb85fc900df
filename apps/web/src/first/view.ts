import { useSyncExternalStore } from "react";

/** Width of the window for which the server makes a page's first picture [px]: the reader's own is not known there. */
const usualPx = { desk: 1440, phone: 390 } as const;
export type View = keyof typeof usualPx;

let firstView: View = "desk";

/** Says for which window the first picture is made, or was made. */
export function setFirstView(view: View): void {
  firstView = view;
}

const never = () => () => {};

/** Width of the window that the first picture was made for, while it is made and while the page takes it over; null from
 *  then on, and where the server made none [px]. */
export function useFirstViewPx(): number | null {
  return useSyncExternalStore(
    never,
    () => null,
    () => usualPx[firstView],
  );
}

/** The page's own address, as the reader came by it; null on the server, which may have another name for readers. */
export function useHref(): string | null {
  return useSyncExternalStore(
    never,
    () => location.href,
    () => null,
  );
}

/** Something that the window tells, with what the server takes it for.
 *  @param query as style sheets ask it
 *  @param isTrueAt whether the server takes it to hold in a window of that width [px] */
export function useMedia(query: string, isTrueAt: (widthPx: number) => boolean): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
    () => isTrueAt(usualPx[firstView]),
  );
}
