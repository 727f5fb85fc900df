import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import { Button } from "./Button.tsx";
import css from "./State.module.css";

type PartFailedProps = { readonly onRetry: () => void; readonly onClose?: (() => void) | undefined };

/** Stands where a part of the program could not be fetched: the line is cut, or the product has been renewed since. */
export function PartFailed({ onRetry, onClose }: PartFailedProps) {
  const say = useWords(partsWords);
  return (
    <div className={css.state} role="alert">
      <p className={css.failed}>{say.partFailed}</p>
      <p>{say.partFailedWhy}</p>
      <div className={css.ways}>
        <Button onClick={onRetry}>{say.retry}</Button>
        <Button onClick={() => location.reload()}>{say.reloadPage}</Button>
        {onClose !== undefined && <Button onClick={onClose}>{say.close}</Button>}
      </div>
    </div>
  );
}
