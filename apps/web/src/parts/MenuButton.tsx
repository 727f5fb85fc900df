import { useState } from "react";
import { Button } from "./Button.tsx";
import type { MenuButtonProps } from "./floating/menu.ts";
import { loadable } from "./loadable.ts";
import { usePartNotice } from "./use-part-notice.ts";

const menu = loadable(async () => (await import("./floating/FloatingMenu.tsx")).FloatingMenu);

/** A button that opens a menu under it. What floats is fetched when it is first wanted. */
export function MenuButton(props: MenuButtonProps) {
  const [isWanted, setIsWanted] = useState(false);
  const { entries: _, ...button } = props;
  if (isWanted) return <Wanted {...props} onFailed={() => setIsWanted(false)} />;
  return <Button {...button} aria-haspopup="menu" aria-expanded={false} onClick={() => setIsWanted(true)} />;
}

function Wanted({ onFailed, ...props }: MenuButtonProps & { readonly onFailed: () => void }) {
  const floating = menu.use();
  usePartNotice(floating.kind === "failed", onFailed);
  const { entries: _, ...button } = props;
  if (floating.kind !== "loaded")
    return <Button {...button} aria-haspopup="menu" aria-expanded={false} aria-busy="true" />;
  return <floating.part {...props} />;
}
