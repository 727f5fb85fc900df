import { lazy, Suspense, useState } from "react";
import { Button } from "./Button.tsx";
import type { PanelButtonProps } from "./floating/panel.ts";

const FloatingPanel = lazy(async () => ({
  default: (await import("./floating/FloatingPanel.tsx")).FloatingPanel,
}));

/** A button that opens a panel under it. What floats is fetched when it is first wanted. */
export function PanelButton(props: PanelButtonProps) {
  const [isWanted, setIsWanted] = useState(false);
  const { label: _, panel: __, ...button } = props;
  const closed = (
    <Button {...button} aria-haspopup="dialog" aria-expanded={false} onClick={() => setIsWanted(true)} />
  );
  if (!isWanted) return closed;
  return (
    <Suspense fallback={closed}>
      <FloatingPanel {...props} />
    </Suspense>
  );
}
