import type { Basis } from "@lianchi/domain";
import type { ReactNode } from "react";
import { BasisMark } from "./BasisMark.tsx";
import css from "./KpiTile.module.css";
import { useIsPhone } from "./viewport.ts";

type KpiTileProps = {
  readonly label: string;
  readonly basis?: Basis | undefined;
  /** The number as a button, with its unit. */
  readonly children: ReactNode;
  /** Coverage or a caveat. */
  readonly under: ReactNode;
  /** `apart`: not of one kind with the others, so set off by a dashed line. */
  readonly look?: "plain" | "apart";
};

export function KpiTile({ label, basis, children, under, look = "plain" }: KpiTileProps) {
  const isPhone = useIsPhone();
  return (
    <li className={`${css.tile} ${css[look]}`}>
      <div className={css.head}>
        <span className={css.label}>{label}</span>
        {basis !== undefined && <BasisMark basis={basis} form={isPhone ? "short" : "long"} />}
      </div>
      <div className={css.value}>{children}</div>
      <div className={css.under}>{under}</div>
    </li>
  );
}

type KpiStripProps = { readonly label: string; readonly tiles?: 4 | 5; readonly children: ReactNode };

/** Tiles side by side between a top rule and a bottom hairline. */
export function KpiStrip({ label, tiles = 5, children }: KpiStripProps) {
  return (
    <ul className={css.strip} aria-label={label} data-tiles={tiles}>
      {children}
    </ul>
  );
}
