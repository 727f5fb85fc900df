import css from "./Coverage.module.css";

type CoverageProps = {
  readonly known: number;
  readonly of: number;
  readonly text: string;
};

/** n filled of m squares and the words that say it. The words are read out, the squares are decoration. */
export function Coverage({ known, of, text }: CoverageProps) {
  // Above a dozen, squares cannot be counted at a glance any more.
  const squares = of <= 12 ? Array.from({ length: of }, (_, at) => at) : [];
  return (
    <span className={css.coverage}>
      {squares.length > 0 && (
        <span className={css.squares} aria-hidden="true">
          {squares.map((at) => (
            <i key={at} className={at < known ? css.known : css.unknown} />
          ))}
        </span>
      )}
      <span>{text}</span>
    </span>
  );
}
