import type { ComponentProps, ReactNode } from "react";
import type { Button } from "../Button.tsx";

export type PanelButtonProps = Omit<ComponentProps<typeof Button>, "onClick" | "ref"> & {
  /** Name of the panel. */
  readonly label: string;
  readonly panel: ReactNode;
};
