/**
 * Pan and zoom of a square drawing, by two fingers, the wheel and buttons, never beyond its edges. As long as the whole is
 * seen, one finger and the wheel belong to the page: it scrolls.
 */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent } from 'd3-zoom';
import { useEffect, useRef, useState } from 'react';

export type Zoom = { readonly x: number; readonly y: number; readonly k: number };

/** So many times as large, at most. */
export const LARGEST = 6;

/** One press of a button. */
const STEP = 1.6;

/** `width`: that of the drawing, in pixels. */
export function useZoom(width: number) {
  const drawing = useRef<SVGSVGElement>(null);
  const [behaviour] = useState(() => zoom<SVGSVGElement, unknown>().scaleExtent([1, LARGEST]));
  const [now, setNow] = useState<Zoom & { readonly byHand: boolean }>({ x: 0, y: 0, k: 1, byHand: false });

  useEffect(() => {
    const element = drawing.current;
    if (element === null) return undefined;
    const square = squareOf(width);
    behaviour
      .extent(square)
      .translateExtent(square)
      .filter((event: Pointing) => isForDrawing(event, zoomTransform(element).k > 1))
      .on('zoom', ({ transform: { x, y, k }, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) =>
        setNow((before) =>
          before.x === x && before.y === y && before.k === k ? before : { x, y, k, byHand: sourceEvent !== null },
        ),
      );
    const selection = select(element);
    selection.call(behaviour).on('dblclick.zoom', null);
    // another width makes the old place another one
    behaviour.transform(selection, zoomIdentity);
    return () => void selection.on('.zoom', null);
  }, [behaviour, width]);

  function goTo({ x, y, k }: Zoom): void {
    if (drawing.current === null) return;
    const wanted = zoomIdentity.translate(width / 2 - x * k, width / 2 - y * k).scale(k);
    const square = squareOf(width);
    behaviour.transform(select(drawing.current), behaviour.constrain()(wanted, square, square));
  }
  function by(factor: number): void {
    if (drawing.current !== null) behaviour.scaleBy(select(drawing.current), factor);
  }
  return {
    drawing,
    now,
    /** Puts a point of the drawing in the middle, `k` times as large. */
    goTo,
    showWhole: () => goTo({ x: 0, y: 0, k: 1 }),
    enlarge: () => by(STEP),
    reduce: () => by(1 / STEP),
  };
}

type Pointing = WheelEvent | MouseEvent | TouchEvent;

function isForDrawing(event: Pointing, isLarger: boolean): boolean {
  if (event instanceof WheelEvent) return isLarger || event.ctrlKey || (event.deltaY < 0 && window.scrollY <= 0);
  if ('touches' in event) return isLarger || event.touches.length > 1;
  return isLarger && event.button === 0;
}

function squareOf(width: number): [[number, number], [number, number]] {
  return [
    [0, 0],
    [width, width],
  ];
}
