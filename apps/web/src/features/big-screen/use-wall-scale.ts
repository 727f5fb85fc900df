import { useLayoutEffect } from "react";

/** On a wall a rem follows the screen: 10 px at 1920 x 1080, 20 px at 3840 x 2160, so that nothing ever scrolls. */
export function useWallScale(): void {
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.toggleAttribute("data-wall", true);
    return () => {
      page.toggleAttribute("data-wall", false);
    };
  }, []);
}
