import type { ReactNode } from "react";
import css from "./PageHead.module.css";

type PageHeadProps = {
  /** The page's finding, or its plain name. */
  readonly title: ReactNode;
  readonly children?: ReactNode;
};

export function PageHead({ title, children }: PageHeadProps) {
  return (
    <header className={css.head}>
      <h1 className={css.title}>{title}</h1>
      {children !== undefined && <div className={css.under}>{children}</div>}
    </header>
  );
}
