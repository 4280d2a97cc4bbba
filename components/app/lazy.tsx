import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part whose code is fetched from the extension when it is first shown; an empty, busy place until then. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [part, setPart] = useState<{ Part: ComponentType<Props> } | undefined>(loaded && { Part: loaded });
    useEffect(() => {
      if (part) return;
      void load().then((Part) => {
        loaded = Part;
        setPart({ Part });
      });
    }, [part]);
    return part ? <part.Part {...props} /> : <div class="view-body" aria-busy="true" />;
  };
}
