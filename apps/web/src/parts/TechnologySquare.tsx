import { type Technology, technologyName } from "@lianchi/domain";
import { usePage } from "../address/use-page.ts";
import css from "./Chip.module.css";

type TechnologySquareProps = {
  readonly technology: Technology | null;
  /** Said aloud where no name stands beside it. */
  readonly isNamed?: boolean;
  readonly size?: "small" | "large";
};

export function TechnologySquare({ technology, isNamed = false, size = "small" }: TechnologySquareProps) {
  const { lang } = usePage();
  const looks = `${css.technology} ${technology === null ? "" : css[technology]} ${css[size]}`;
  const name = technology === null ? undefined : technologyName[technology][lang];
  if (!isNamed || name === undefined) return <i className={looks} aria-hidden="true" />;
  return <i className={looks} role="img" aria-label={name} />;
}
