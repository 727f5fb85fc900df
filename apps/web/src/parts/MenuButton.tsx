import { lazy, Suspense, useState } from "react";
import { Button } from "./Button.tsx";
import type { MenuButtonProps } from "./floating/menu.ts";

const FloatingMenu = lazy(async () => ({
  default: (await import("./floating/FloatingMenu.tsx")).FloatingMenu,
}));

/** A button that opens a menu under it. What floats is fetched when it is first wanted. */
export function MenuButton(props: MenuButtonProps) {
  const [isWanted, setIsWanted] = useState(false);
  const { entries: _, ...button } = props;
  const closed = (
    <Button {...button} aria-haspopup="menu" aria-expanded={false} onClick={() => setIsWanted(true)} />
  );
  if (!isWanted) return closed;
  return (
    <Suspense fallback={closed}>
      <FloatingMenu {...props} />
    </Suspense>
  );
}
