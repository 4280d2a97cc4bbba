import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Which rows of a long list are on screen, and the room that all take. */
export interface Window {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly from: number;
  readonly count: number;
  /** Pixels of all rows together. */
  readonly total: number;
  /** Scrolls so that a row can be seen. */
  readonly reveal: (index: number) => void;
}

/** Pixels in which the window moves: scrolling asks for few, overlapping stretches. */
const STEP = 240;
/** Pixels that are there beyond the edges, for a fast hand. */
const MARGIN = 480;

/** The rows of equal height (pixels) that a scrolling box shows: only those need be there, however many there are. */
export function useWindow(rows: number, height: number): Window {
  const [rowsOfStep, rowsOfMargin] = [Math.ceil(STEP / height), Math.ceil(MARGIN / height)];
  const box = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);
  const [size, setSize] = useState(600);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const follow = () => setStep(Math.floor(element.scrollTop / height / rowsOfStep));
    const observer =
      typeof ResizeObserver === 'function'
        ? new ResizeObserver(([entry]) => entry && setSize(entry.contentRect.height || 600))
        : undefined;
    follow();
    observer?.observe(element);
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      observer?.disconnect();
      element.removeEventListener('scroll', follow);
    };
  }, [height, rowsOfStep]);
  const first = step * rowsOfStep;
  const from = Math.max(0, Math.min(first - rowsOfMargin, rows - 1));
  const end = Math.min(rows, first + rowsOfStep + Math.ceil(size / height) + rowsOfMargin);
  const count = Math.max(0, end - from);
  const reveal = (index: number) => {
    const element = box.current;
    if (!element) return;
    const top = index * height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + height - element.clientHeight;
    }
  };
  return { box, from, count, total: rows * height, reveal };
}
