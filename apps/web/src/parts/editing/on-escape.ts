import type { KeyboardEvent, SyntheticEvent } from "react";

/** Handlers of a dialog that decides itself what Esc does. The key is taken before the browser hears of it: by its own
 *  rules it closes a dialog without `cancel` where nothing was pressed or clicked since the last one. A word that is
 *  being composed keeps its Esc. */
export const onEscape = (act: () => void) => ({
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  },
  /** Asked for otherwise, such as by the Back of a phone. */
  onCancel: (event: SyntheticEvent) => {
    event.preventDefault();
    act();
  },
});
