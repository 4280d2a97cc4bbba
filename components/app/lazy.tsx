import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../lib/words.ts';
import { Notice } from '../ui/notice.tsx';

/**
 * A part whose code is fetched from the extension when it is first shown; an empty, busy place until then, and a
 * sentence where it is gone.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [part, setPart] = useState<{ Part: ComponentType<Props> } | undefined>(loaded && { Part: loaded });
    const [gone, setGone] = useState(false);
    useEffect(() => {
      if (part) return;
      load().then(
        (Part) => {
          loaded = Part;
          setPart({ Part });
        },
        // The extension was updated while this page was open: the old parts are no longer there.
        () => setGone(true),
      );
    }, [part]);
    if (part) return <part.Part {...props} />;
    return (
      <div class="view-body" aria-busy={!gone}>
        {gone && (
          <Notice tone="danger" role="alert">
            {words('outdated')}
          </Notice>
        )}
      </div>
    );
  };
}
