import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type Edge = 'above' | 'below';

/**
 * Lets a row be dragged by its handle onto another; says on which side of this row a dragged one would land. The
 * place handed on counts the rows without the dragged one.
 */
export function useRowDrag(
  row: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
  rowId: string,
  place: number,
  onPlace: (rowId: string, place: number) => void,
): Edge | undefined {
  const [edge, setEdge] = useState<Edge>();
  const now = useRef({ place, onPlace });
  now.current = { place, onPlace };
  useEffect(() => {
    const [element, dragHandle] = [row.current, handle.current];
    if (!element || !dragHandle) return;
    const edgeAt = (clientY: number): Edge => {
      const { top, height } = element.getBoundingClientRect();
      return clientY < top + height / 2 ? 'above' : 'below';
    };
    return combine(
      draggable({ element, dragHandle, getInitialData: () => ({ rowId, place: now.current.place }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data['rowId'] === 'string' && source.data['rowId'] !== rowId,
        onDrag: ({ location }) => setEdge(edgeAt(location.current.input.clientY)),
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ source, location }) => {
          setEdge(undefined);
          const from = Number(source.data['place']);
          const to = now.current.place + (edgeAt(location.current.input.clientY) === 'below' ? 1 : 0);
          now.current.onPlace(String(source.data['rowId']), from < to ? to - 1 : to);
        },
      }),
    );
  }, [rowId]);
  return edge;
}
