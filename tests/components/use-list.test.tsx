// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { LeadListProvider, useRows, useSummary } from '../../components/dashboard/use-list.ts';
import type { LeadBrief } from '../../lib/leads/brief.ts';
import type { LeadList } from '../../lib/list/lead-list.ts';
import { MemoryList } from '../../lib/list/memory-list.ts';
import { briefOf, CONTEXT, queryOf } from '../list/briefs.ts';
import { press, screenText, settled, show, the } from './on-screen.ts';

function Names({ text }: { text: string }) {
  const { value, isCurrent, failed, again } = useRows(queryOf({ text }), 0, 10);
  return (
    <p>
      {value?.briefs.map(({ name }) => name).join(', ')}
      {!isCurrent && ' (asking)'}
      {failed && (
        <button type="button" onClick={again}>
          Again
        </button>
      )}
    </p>
  );
}

function Total() {
  return <p>{useSummary(queryOf()).value?.total} leads</p>;
}

function showNames(list: LeadList, text: string) {
  show(
    <LeadListProvider value={list}>
      <Names text={text} />
    </LeadListProvider>,
  );
}

test('the last answer stays on screen while the next one comes', async () => {
  const list = listOf('Ada Lovelace', 'Grace Hopper');
  showNames(list, 'ada');
  expect(screenText()).toBe('(asking)');
  await settled();
  expect(screenText()).toBe('Ada Lovelace');
  showNames(list, 'grace');
  expect(screenText()).toBe('Ada Lovelace (asking)');
  await settled();
  expect(screenText()).toBe('Grace Hopper');
});

test('a change of the list is asked for at once', async () => {
  const list = listOf('Ada Lovelace');
  show(
    <LeadListProvider value={list}>
      <Total />
    </LeadListProvider>,
  );
  await settled();
  expect(screenText()).toBe('1 leads');
  act(() => list.put([briefOf({ id: 'new' })]));
  await settled();
  expect(screenText()).toBe('2 leads');
});

test('a late answer never replaces a newer one', async () => {
  const list = new SlowList(CONTEXT);
  showNames(list, 'first');
  showNames(list, 'second');
  list.answer(1, 'Second');
  list.answer(0, 'First');
  await settled();
  expect(screenText()).toBe('Second');
});

test('a question that fails can be asked again', async () => {
  const list = new SlowList(CONTEXT);
  showNames(list, '');
  list.fail(0);
  await settled();
  press(the('button', 'Again'));
  list.answer(1, 'Ada Lovelace');
  await settled();
  expect(screenText()).toBe('Ada Lovelace');
});

/** A list that answers when it is told to. */
class SlowList extends MemoryList {
  readonly #asked: PromiseWithResolvers<readonly LeadBrief[]>[] = [];

  override rows(): Promise<readonly LeadBrief[]> {
    const asked = Promise.withResolvers<readonly LeadBrief[]>();
    this.#asked.push(asked);
    return asked.promise;
  }

  answer(turn: number, name: string): void {
    this.#asked[turn]?.resolve([briefOf({ id: name, name })]);
  }

  fail(turn: number): void {
    this.#asked[turn]?.reject(new Error('unreadable'));
  }
}

function listOf(...names: readonly string[]): MemoryList {
  const list = new MemoryList(CONTEXT, 'en');
  list.put(names.map((name) => briefOf({ id: name, name })));
  return list;
}
