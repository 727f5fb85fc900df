import type { Picture } from "@lianchi/charts";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { useOpenNumber } from "../parts/open-number.tsx";
import css from "./ChartArea.module.css";
import { drawing } from "./drawing.ts";
import { StillDrawing } from "./StillDrawing.tsx";
import type { Room } from "./use-room.ts";

type ChartAreaProps = {
  readonly picture: Picture;
  readonly room: Room;
  /** Somebody wants more of the picture than to look at it. */
  readonly isAwake: boolean;
  readonly onTouch: () => void;
};

/** A picture: still at first, drawn by its library once somebody wants more of it. A click on a datum opens where its number
 *  comes from, in either. */
export function ChartArea({ picture, room, isAwake, onTouch }: ChartAreaProps) {
  const openNumber = useOpenNumber();
  const place = useRef<HTMLDivElement>(null);
  const onOpen = useCallback(
    (key: string, spot: DOMRect) => {
      if (place.current !== null) openNumber(key, place.current, spot);
    },
    [openNumber],
  );
  const [isDrawn, setDrawn] = useState(false);
  const { option, heightPx } = picture;
  useDatumClicks(place, onOpen);
  useTouch(place, onTouch);
  return (
    <div ref={place} className={css.drawing} role="img" aria-label={picture.description} tabIndex={-1}>
      {!isDrawn && <StillDrawing option={option} widthPx={room.widthPx} heightPx={heightPx} />}
      {isAwake && <Living {...{ picture, room, onOpen }} onDrawn={() => setDrawn(true)} />}
    </div>
  );
}

type Place = RefObject<HTMLElement | null>;

/** A pointer over a picture, a finger on it, a focus within it. */
function useTouch(place: Place, onTouch: () => void): void {
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const touches = ["pointerenter", "pointerdown", "focusin"] as const;
    for (const touch of touches) element.addEventListener(touch, onTouch);
    return () => {
      for (const touch of touches) element.removeEventListener(touch, onTouch);
    };
  }, [place, onTouch]);
}

/** Clicks on the data of a still picture. */
function useDatumClicks(place: Place, onOpen: (key: string, spot: DOMRect) => void): void {
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const onClick = ({ target, clientX, clientY }: MouseEvent) => {
      const datum = target instanceof Element ? target.closest("[data-datum]") : null;
      const key = datum?.getAttribute("data-datum") ?? null;
      if (key !== null) onOpen(key, new DOMRect(clientX - 4, clientY - 8, 8, 16));
    };
    element.addEventListener("click", onClick);
    return () => element.removeEventListener("click", onClick);
  }, [place, onOpen]);
}

type LivingProps = Pick<ChartAreaProps, "picture" | "room"> & {
  readonly onOpen: (key: string, spot: DOMRect) => void;
  readonly onDrawn: () => void;
};

/** The picture as its library draws it. Until that is there, and where it cannot be fetched, the still one stands. */
function Living({ picture: { option, heightPx }, room, onOpen, onDrawn }: LivingProps) {
  const library = drawing.use();
  if (library.kind !== "loaded") return null;
  const Drawing = library.part;
  return (
    <div
      className={css.living}
      style={{ width: room.widthPx, height: heightPx, transform: `scale(${room.scale})` }}
    >
      <Drawing {...{ option, heightPx, onOpen, onDrawn }} widthPx={room.widthPx} />
    </div>
  );
}
