import { type SiteStage, siteStageName } from "@lianchi/domain";
import { usePage } from "../address/use-page.ts";
import css from "./Chip.module.css";

/** The stage's colour: a square beside its name, or the dot that stands on the map. */
export function SiteStageSquare({
  stage,
  isDot = false,
}: {
  readonly stage: SiteStage;
  readonly isDot?: boolean;
}) {
  const shape = isDot ? (stage === "dropped" ? css.cross : css.dot) : "";
  return <i className={`${css.square} ${css[stage]} ${shape}`} aria-hidden="true" />;
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
