import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { useEffect, useRef, useState } from 'preact/hooks';
import './drop-zone.css';

/** Where a card is dropped to end its way; `ending` is what a drop on it means. */
export function DropZone({ ending, text }: { ending: 'won' | 'lost'; text: string }) {
  const zone = useRef<HTMLDivElement>(null);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (!zone.current) return;
    return dropTargetForElements({
      element: zone.current,
      getData: () => ({ ending }),
      onDragEnter: () => setIsOver(true),
      onDragLeave: () => setIsOver(false),
      onDrop: () => setIsOver(false),
    });
  }, [ending]);
  return (
    <div ref={zone} class={`drop-zone drop-zone-${ending}${isOver ? ' drop-zone-over' : ''}`}>
      {text}
    </div>
  );
}
