import { type Stage, stageName } from "@lianchi/domain";
import { usePage } from "../address/use-page.ts";
import css from "./Chip.module.css";

export function StageSquare({ stage }: { readonly stage: Stage }) {
  return <i className={`${css.square} ${css[stage]}`} aria-hidden="true" />;
}

export function StageChip({ stage }: { readonly stage: Stage }) {
  const { lang } = usePage();
  return (
    <span className={css.chip}>
      <StageSquare stage={stage} />
      {stageName[stage][lang]}
    </span>
  );
}
