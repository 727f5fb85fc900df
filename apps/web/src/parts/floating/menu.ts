import type { ComponentProps, ReactNode } from "react";
import type { Button } from "../Button.tsx";

/** A line of a menu: a file to fetch, a page to go to, or something to do. */
export type MenuEntry =
  | { readonly kind: "file"; readonly text: string; readonly icon: ReactNode; readonly href: string }
  | { readonly kind: "page"; readonly text: string; readonly icon: ReactNode; readonly to: "/" | "/screen" }
  | { readonly kind: "action"; readonly text: string; readonly icon: ReactNode; readonly run: () => void }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "rule"; readonly text: string };

export type MenuButtonProps = Omit<ComponentProps<typeof Button>, "onClick" | "ref"> & {
  readonly entries: readonly MenuEntry[];
};
