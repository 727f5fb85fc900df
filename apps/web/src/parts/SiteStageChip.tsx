import { type SiteStage, siteStageName } from "@lianchi/domain";
import { usePage } from "../address/use-page.ts";
import css from "./Chip.module.css";

export function SiteStageSquare({ stage }: { readonly stage: SiteStage }) {
  return <i className={`${css.square} ${css[stage]}`} aria-hidden="true" />;
}

export function SiteStageChip({ stage }: { readonly stage: SiteStage }) {
  const { lang } = usePage();
  return (
    <span className={css.chip}>
      <SiteStageSquare stage={stage} />
      {siteStageName[stage][lang]}
    </span>
  );
}
