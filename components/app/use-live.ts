import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onBell } from '../../lib/messages/bell.ts';

/** What a question to the list gives: the last answer, and whether the list could not be read. */
export interface Live<T> {
  readonly value: T | undefined;
  readonly failed: boolean;
  readonly again: () => void;
}

/** Asks the list, and asks again whenever it changes or `key` does; a late answer never replaces a newer one. */
export function useLive<T>(question: () => Promise<T>, key: string): Live<T> {
  const [value, setValue] = useState<{ key: string; answer: T }>();
  const [failed, setFailed] = useState(false);
  const asked = useRef(0);
  const again = useCallback(() => {
    const turn = ++asked.current;
    question().then(
      (answer) => {
        if (turn !== asked.current) return;
        setValue({ key, answer });
        setFailed(false);
      },
      () => turn === asked.current && setFailed(true),
    );
  }, [key]);
  useEffect(() => {
    again();
    return onBell(again);
  }, [again]);
  return { value: value?.key === key ? value.answer : undefined, failed, again };
}
