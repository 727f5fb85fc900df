import { useEffect, useState } from "react";
import { useOpenAnchor } from "../../parts/open-number.tsx";

/** A box on the page, in the page's own coordinates: it scrolls with the number. */
export type Place = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const triesMs = 60;
const mostTries = 10;

function onPage(rect: DOMRect): Place {
  return { left: rect.left + scrollX, top: rect.top + scrollY, width: rect.width, height: rect.height };
}

/** With no number in sight the popover hangs under the top bar. */
const underTopBar = () => onPage(new DOMRect(Math.max(8, innerWidth / 2 - 206), 64, 1, 1));

/** Where the number stands. A link may open it before the page has drawn it, so it is waited for. */
export function usePlace(opens: string): Place | null {
  const anchor = useOpenAnchor();
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const known = anchor.current;
    if (known?.key === opens) {
      setPlace(onPage(known.rect()));
      return undefined;
    }
    let tries = 0;
    const look = setInterval(() => {
      const element = document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(opens)}"]`);
      tries += 1;
      if (element === null && tries < mostTries) return;
      clearInterval(look);
      if (element === null) return setPlace(underTopBar());
      anchor.current = {
        key: opens,
        rect: () => element.getBoundingClientRect(),
        focus: () => element.focus(),
      };
      setPlace(onPage(element.getBoundingClientRect()));
    }, triesMs);
    return () => clearInterval(look);
  }, [opens, anchor]);
  return place;
}
