import { useState } from "react";
import { Button } from "./Button.tsx";
import type { PanelButtonProps } from "./floating/panel.ts";
import { loadable } from "./loadable.ts";
import { usePartNotice } from "./use-part-notice.ts";

const panel = loadable(async () => (await import("./floating/FloatingPanel.tsx")).FloatingPanel);

/** A button that opens a panel under it. What floats is fetched when it is first wanted. */
export function PanelButton(props: PanelButtonProps) {
  const [isWanted, setIsWanted] = useState(false);
  const { label: _, panel: __, ...button } = props;
  if (isWanted) return <Wanted {...props} onFailed={() => setIsWanted(false)} />;
  return (
    <Button {...button} aria-haspopup="dialog" aria-expanded={false} onClick={() => setIsWanted(true)} />
  );
}

function Wanted({ onFailed, ...props }: PanelButtonProps & { readonly onFailed: () => void }) {
  const floating = panel.use();
  usePartNotice(floating.kind === "failed", onFailed);
  const { label: _, panel: __, ...button } = props;
  if (floating.kind !== "loaded")
    return <Button {...button} aria-haspopup="dialog" aria-expanded={false} aria-busy="true" />;
  return <floating.part {...props} />;
}
