import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Which rows of a long list are on screen, and the room that the others take. */
export interface Window {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly from: number;
  readonly count: number;
  /** Pixels above the first row that is there, and of all rows together. */
  readonly before: number;
  readonly total: number;
  /** Scrolls so that a row can be seen. */
  readonly reveal: (index: number) => void;
}

/** Rows beyond the edges, and the step in which the window moves: scrolling asks for few, overlapping stretches. */
const STEP = 12;

/** The rows of equal height (pixels) that a scrolling box shows: only those need be there, however many there are. */
export function useWindow(rows: number, height: number): Window {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ step: 0, size: 600 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const step = Math.floor(element.scrollTop / height / STEP);
      const size = element.clientHeight || 600;
      // What is there is not drawn again for every pixel.
      setSeen((before) => (before.step === step && before.size === size ? before : { step, size }));
    };
    const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(look) : undefined;
    look();
    observer?.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer?.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [height]);
  const first = (seen.step - 1) * STEP;
  const from = Math.max(0, Math.min(first, rows - 1));
  const count = Math.max(0, Math.min(rows - from, Math.ceil(seen.size / height / STEP) * STEP + 3 * STEP));
  const reveal = (index: number) => {
    const element = box.current;
    if (!element) return;
    const top = index * height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + height - element.clientHeight;
    }
  };
  return { box, from, count, before: from * height, total: rows * height, reveal };
}
