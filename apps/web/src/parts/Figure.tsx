import type { ReactNode } from "react";
import css from "./Figure.module.css";

type FigureProps = {
  readonly id?: string | undefined;
  /** States the finding. */
  readonly title: string;
  /** Menu or link at the right of the title. */
  readonly action?: ReactNode;
  /** Quantity, unit, what the bars are. */
  readonly subtitle?: ReactNode;
  /** Coverage and source line. */
  readonly foot?: ReactNode;
  /** `bare` has no rule above: it stands right under one. */
  readonly look?: "ruled" | "bare";
  /** Shares the height of what it stands in instead of taking what it needs. */
  readonly isBounded?: boolean;
  readonly children: ReactNode;
};

/** Rule, finding, sub-line, content, source: every block of a figures page has this frame and no other. */
export function Figure({
  id,
  title,
  action,
  subtitle,
  foot,
  look = "ruled",
  isBounded = false,
  children,
}: FigureProps) {
  return (
    <section
      className={`${css.figure} ${css[look]}`}
      data-bounded={isBounded || undefined}
      aria-label={title}
      id={id}
    >
      <div className={css.head}>
        <h2 className={css.title}>{title}</h2>
        {action !== undefined && <div className={css.action}>{action}</div>}
      </div>
      {subtitle !== undefined && <p className={css.subtitle}>{subtitle}</p>}
      <div className={css.content}>{children}</div>
      {foot !== undefined && <div className={css.foot}>{foot}</div>}
    </section>
  );
}
