import { createContext } from 'preact';
import { useCallback, useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LeadBrief } from '../../lib/leads/brief.ts';
import type { LeadList } from '../../lib/list/lead-list.ts';
import type { ListQuery, ListSummary } from '../../lib/list/list-query.ts';
import { leadList } from './lead-list.ts';

const ListContext = createContext<LeadList>(leadList);

/** Gives the surfaces below it another list than the page's own. */
export const LeadListProvider = ListContext.Provider;

/** The list that a surface asks. */
export function useLeadList(): LeadList {
  return useContext(ListContext);
}

/** What a list last answered, which may be the answer to an earlier question while the next one is on its way. */
export interface ListAnswer<T> {
  /** `undefined` until the first answer. */
  readonly value: T | undefined;
  /** Whether `value` answers what is asked now. */
  readonly isCurrent: boolean;
  readonly failed: boolean;
  readonly again: () => void;
}

/** How the leads of a query stand together, asked again on every change. */
export function useSummary(query: ListQuery): ListAnswer<ListSummary> {
  return useAnswer((list) => list.summary(query), JSON.stringify(query));
}

/** Some leads of a query, the first of them at `from`. */
export interface Stretch {
  readonly from: number;
  readonly briefs: readonly LeadBrief[];
}

/** Leads `from` up to `from + count` of a query, asked again on every change; until then the stretch asked for before. */
export function useRows(query: ListQuery, from: number, count: number): ListAnswer<Stretch> {
  return useAnswer(
    async (list) => ({ from, briefs: await list.rows(query, from, count) }),
    JSON.stringify([query, from, count]),
  );
}

/** Asks the list, and again on every change of it and of `key`; a late answer never replaces a newer one. */
export function useAnswer<T>(question: (list: LeadList) => Promise<T>, key: string): ListAnswer<T> {
  const list = useLeadList();
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: T }>();
  const [failed, setFailed] = useState(false);
  const asked = useRef(0);
  const again = useCallback(() => {
    const turn = ++asked.current;
    question(list).then(
      (value) => {
        if (turn !== asked.current) return;
        setAnswer({ key, value });
        setFailed(false);
      },
      () => turn === asked.current && setFailed(true),
    );
  }, [list, key]);
  // Before the frame is drawn, so that the answer can be in the next one.
  useLayoutEffect(() => {
    again();
    const stop = list.onChange(again);
    return () => {
      asked.current++;
      stop();
    };
  }, [list, again]);
  return { value: answer?.value, isCurrent: answer?.key === key, failed, again };
}
