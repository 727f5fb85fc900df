import { IconAlertTriangle } from "@tabler/icons-react";
import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import css from "./Chip.module.css";

type FindingChipProps = { readonly count: number; readonly severity: "red" | "amber" };

export function FindingChip({ count, severity }: FindingChipProps) {
  const say = useWords(partsWords);
  return (
    <span className={`${css.chip} ${css[severity]}`}>
      <IconAlertTriangle className={css.icon} aria-hidden="true" />
      {say.findingsCount(String(count))}
    </span>
  );
}
