/** How wide an element is, in CSS pixels, and how large letters are: a drawing in pixels is crisp and follows both. */
import { useLayoutEffect, useRef, useState } from 'react';

type Size = { readonly width: number; readonly letter: number };

/** The smallest text of the app, in rem. */
const LETTER = 0.8125;

/** Undefined until it was measured, which is before anything is painted. */
export function useSize() {
  const place = useRef<HTMLDivElement>(null);
  const letters = useRef<HTMLSpanElement>(null);
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    function measure(): void {
      const width = Math.round(element?.clientWidth ?? 0);
      const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * LETTER;
      setSize((before) => (before?.width === width && before.letter === letter ? before : { width, letter }));
    }
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (letters.current !== null) observer.observe(letters.current);
    return () => observer.disconnect();
  }, []);
  return {
    place,
    /** For something unseen that is as wide as a letter is large: it tells when that changes. */
    letters,
    size,
  };
}
