import type { ReactNode } from "react";
import { usePage } from "../address/use-page.ts";
import css from "./NumberButton.module.css";
import { useOpenNumber } from "./open-number.tsx";

type NumberButtonProps = {
  /** `heping-wind.capacity`, `heping-wind.unitCost` or `total.capacity`. */
  readonly opens: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
};

/** A number that opens its provenance, by click or by Enter. It keeps a ring while that is open. */
export function NumberButton({ opens, children, className = "" }: NumberButtonProps) {
  const { open } = usePage();
  const openNumber = useOpenNumber();
  const isOpen = open === opens;
  return (
    <button
      type="button"
      className={`${css.number} ${isOpen ? css.open : ""} ${className}`}
      data-opens={opens}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={(event) => openNumber(opens, event.currentTarget)}
    >
      {children}
    </button>
  );
}
