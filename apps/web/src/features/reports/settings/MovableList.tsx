import { IconChevronDown, IconChevronUp, IconGripVertical } from "@tabler/icons-react";
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import css from "./MovableList.module.css";

type MovableListProps<Item> = {
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  readonly isOut: (item: Item) => boolean;
  /** @param at counted from 0 */
  readonly onMove: (id: string, at: number) => void;
  /** A row behind its handle. @param steps its buttons, for the row to place */
  readonly row: (item: Item, steps: ReactNode) => ReactNode;
};

/** Rows in their order: moved by hand, by key or by button. */
export function MovableList<Item extends { readonly id: string }>(props: MovableListProps<Item>) {
  const { items, nameOf, isOut, onMove, row } = props;
  const say = useWords(reportsWords);
  const [dragged, setDragged] = useState<string | null>(null);
  const [told, setTold] = useState("");
  // A row that moves in the document loses the focus that it had.
  const focused = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    focused.current?.focus();
    focused.current = null;
  });
  const move = (id: string, at: number) => {
    const item = items.find((one) => one.id === id);
    if (item === undefined || at < 0 || at >= items.length || items[at]?.id === id) return;
    focused.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    onMove(id, at);
    setTold(say.movedTo(nameOf(item), String(at + 1)));
  };
  return (
    <>
      <ol>
        {items.map((item, at) => {
          const moving = {
            name: nameOf(item),
            at,
            count: items.length,
            onMove: (to: number) => move(item.id, to),
          };
          return (
            <li
              key={item.id}
              className={css.row}
              data-dragged={dragged === item.id || undefined}
              data-out={isOut(item) || undefined}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                move(dragged, at);
              }}
              onDrop={(event) => event.preventDefault()}
            >
              <Handle {...moving} onDrag={(isDragged) => setDragged(isDragged ? item.id : null)} />
              {row(item, <Steps {...moving} />)}
            </li>
          );
        })}
      </ol>
      <output className="unseen">{told}</output>
    </>
  );
}

type Moving = {
  readonly name: string;
  readonly at: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
};

function Handle({ name, at, onMove, onDrag }: Moving & { readonly onDrag: (isDragged: boolean) => void }) {
  const say = useWords(reportsWords);
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(at + step);
  };
  return (
    <button
      type="button"
      className={css.handle}
      aria-label={say.move(name)}
      draggable
      onDragStart={({ dataTransfer }) => {
        dataTransfer.effectAllowed = "move";
        dataTransfer.setData("text/plain", name);
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
      onKeyDown={onKey}
    >
      <IconGripVertical aria-hidden="true" />
    </button>
  );
}

/** At either end of the list a button goes nowhere and stays: one that is disabled would lose the focus of who pressed it. */
function Steps({ name, at, count, onMove }: Moving) {
  const say = useWords(reportsWords);
  return (
    <span className={css.steps}>
      <button
        type="button"
        className={css.step}
        aria-label={say.up(name)}
        aria-disabled={at === 0}
        onClick={() => onMove(at - 1)}
      >
        <IconChevronUp aria-hidden="true" />
      </button>
      <button
        type="button"
        className={css.step}
        aria-label={say.down(name)}
        aria-disabled={at === count - 1}
        onClick={() => onMove(at + 1)}
      >
        <IconChevronDown aria-hidden="true" />
      </button>
    </span>
  );
}
