import { useEffect, useRef, useState } from 'preact/hooks';
import { dropDraft, readDraft, writeDraft } from '../../lib/store/drafts.ts';

interface Draft<T> {
  /** `undefined` until it is known whether there is a draft. */
  readonly content: T | undefined;
  /** The content is what was typed before and not saved. */
  readonly restored: boolean;
  /** The disk refuses to keep what is being typed. */
  readonly unkept: boolean;
  readonly change: (content: T) => void;
  /** Forgets the draft and starts from the beginning. */
  readonly discard: () => void;
  /** Forgets the draft and keeps what is on screen: it has been saved. */
  readonly settle: () => Promise<void>;
}

// One queue for all forms of the page: one that comes back must not read what a write under way is about to replace.
let writes: Promise<void> = Promise.resolve();

/** Content that is stored with every change, one write at a time and the latest last, and comes back under its key. */
export function useDraft<T>(key: string, initial: () => T): Draft<T> {
  const [content, setContent] = useState<T>();
  const [restored, setRestored] = useState(false);
  const [unkept, setUnkept] = useState(false);
  const latest = useRef<T | undefined>(undefined);

  useEffect(() => {
    let gone = false;
    void writes
      .then(() => readDraft<T>(key, Date.now()))
      .catch(() => undefined)
      .then((draft) => {
        if (gone) return;
        setContent(draft ?? initial());
        setRestored(draft !== undefined);
      });
    return () => {
      gone = true;
    };
  }, [key]);

  const change = (next: T) => {
    setContent(next);
    latest.current = next;
    writes = writes.then(async () => {
      // What has been overtaken by a later keystroke, or saved, need not be written.
      if (latest.current !== next) return;
      await writeDraft(key, next, Date.now()).then(
        () => setUnkept(false),
        () => setUnkept(true),
      );
    });
  };

  const settle = async () => {
    latest.current = undefined;
    setRestored(false);
    await writes;
    // A draft that cannot be dropped only offers again what is saved already: saving it twice changes nothing.
    await dropDraft(key).catch(() => undefined);
  };

  const discard = () => {
    setContent(initial());
    void settle();
  };

  return { content, restored, unkept, change, discard, settle };
}
