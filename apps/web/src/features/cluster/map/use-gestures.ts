import { boxOf, type Spot } from "@lianchi/charts";
import { type PointerEvent, useEffect, useRef, useState } from "react";
import type { ViewControl } from "./use-view.ts";

export type Tool = "pan" | "box" | "lasso";

type Gestures = {
  readonly control: ViewControl;
  readonly tool: Tool;
  readonly onLine: (line: readonly Spot[], isAdding: boolean) => void;
  readonly onHover: (spot: Spot | null) => void;
  readonly onTap: (spot: Spot, isAdding: boolean) => void;
};

/** A press that moves less than this is a tap [px]. */
const tapPx = 5;

/** Pointer, wheel and pinch on the canvas. */
export function useGestures({ control, tool, onLine, onHover, onTap }: Gestures) {
  const place = useRef<HTMLCanvasElement>(null);
  const pointers = useRef(new Map<number, Spot>());
  const start = useRef<Spot | null>(null);
  const [line, setLine] = useState<readonly Spot[]>([]);
  const spotOf = (event: { clientX: number; clientY: number }): Spot => {
    const box = place.current?.getBoundingClientRect();
    const scale =
      box === undefined || box.width === 0 ? 1 : (place.current?.clientWidth ?? box.width) / box.width;
    return { x: (event.clientX - (box?.left ?? 0)) * scale, y: (event.clientY - (box?.top ?? 0)) * scale };
  };
  const zoom = useRef(control.zoom);
  zoom.current = control.zoom;
  // React's own wheel listener is passive and could not keep the page still.
  useEffect(() => {
    const canvas = place.current;
    if (canvas === null) return undefined;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      zoom.current(Math.exp(-event.deltaY * 0.0015), spotOf(event));
    };
    canvas.addEventListener("wheel", onWheel, { passive: false });
    return () => canvas.removeEventListener("wheel", onWheel);
  });
  const down = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const spot = spotOf(event);
    pointers.current.set(event.pointerId, spot);
    start.current = spot;
    if (tool !== "pan" && pointers.current.size === 1) setLine([spot]);
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    const spot = spotOf(event);
    const before = pointers.current.get(event.pointerId);
    if (before === undefined) return onHover(spot);
    pointers.current.set(event.pointerId, spot);
    const [first, second] = [...pointers.current.values()];
    if (pointers.current.size === 2 && first !== undefined && second !== undefined) {
      const other = [...pointers.current.entries()].find(([id]) => id !== event.pointerId)?.[1];
      if (other === undefined) return undefined;
      const was = Math.hypot(before.x - other.x, before.y - other.y);
      const is = Math.hypot(spot.x - other.x, spot.y - other.y);
      setLine([]);
      return control.zoom(is / Math.max(1, was), { x: (spot.x + other.x) / 2, y: (spot.y + other.y) / 2 });
    }
    if (tool === "pan") return control.move(spot.x - before.x, spot.y - before.y);
    const from = start.current ?? spot;
    return setLine((drawn) => (tool === "box" ? boxOf(from, spot) : [...drawn, spot]));
  };
  const up = (event: PointerEvent<HTMLCanvasElement>) => {
    const spot = spotOf(event);
    const from = start.current;
    pointers.current.delete(event.pointerId);
    const isTap = from !== null && Math.hypot(spot.x - from.x, spot.y - from.y) < tapPx;
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
    if (isTap) onTap(spot, isAdding);
    else if (tool !== "pan" && line.length > 2) onLine(line, isAdding);
    start.current = null;
    setLine([]);
  };
  return {
    place,
    line,
    handlers: {
      onPointerDown: down,
      onPointerMove: move,
      onPointerUp: up,
      onPointerCancel: up,
      onPointerLeave: () => onHover(null),
    },
  };
}
