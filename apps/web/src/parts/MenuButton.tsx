import { type ComponentProps, lazy, type ReactNode, Suspense, useState } from "react";
import { Button } from "./Button.tsx";

const FloatingMenu = lazy(async () => ({
  default: (await import("./floating/FloatingMenu.tsx")).FloatingMenu,
}));

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
