import { type ComponentProps, lazy, type ReactNode, Suspense, useState } from "react";
import { Button } from "./Button.tsx";

const FloatingPanel = lazy(async () => ({
  default: (await import("./floating/FloatingPanel.tsx")).FloatingPanel,
}));

export type PanelButtonProps = Omit<ComponentProps<typeof Button>, "onClick" | "ref"> & {
  /** Name of the panel. */
  readonly label: string;
  readonly panel: ReactNode;
};

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
