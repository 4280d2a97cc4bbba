// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { initialsOf } from '../../components/ui/avatar.tsx';
import { Menu } from '../../components/ui/menu.tsx';
import { QuietInput } from '../../components/ui/quiet-input.tsx';
import { Tabs } from '../../components/ui/tabs.tsx';
import { all, key, nameOf, press, show, the, type } from './on-screen.ts';

const focused = () => nameOf(document.activeElement ?? document.body);

test.each([
  ['Ada King Lovelace', 'AL'],
  ['ada@engines.example', 'AE'],
  ['Plato', 'P'],
  ['محمد بن موسى', 'مم'],
  ['(unknown)', 'U'],
  ['…', ''],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('a menu is walked with arrows and closed with Escape, which gives the focus back', () => {
  const onPick = vi.fn();
  const item = (text: string) => ({ text, onPick: () => onPick(text) });
  show(<Menu label="Move" look="" face="Move" groups={[{ items: ['One', 'Two', 'Three'].map(item) }]} />);
  press(the('button', 'Move'));
  expect(focused()).toBe('One');
  key('ArrowDown');
  expect(focused()).toBe('Two');
  key('End');
  key('ArrowDown');
  expect(focused()).toBe('One');
  expect(key('Escape')).toBe(true);
  expect(all('menu')).toHaveLength(0);
  expect(focused()).toBe('Move');
  expect(onPick).not.toHaveBeenCalled();
});

test('a menu opens on the chosen item, and what is not possible cannot be picked', () => {
  const onPick = vi.fn();
  const items = [
    { text: 'First', checked: false, onPick },
    { text: 'Second', checked: true, disabled: true, onPick },
  ];
  show(<Menu label="Move" look="" face="Move" groups={[{ items }]} />);
  press(the('button', 'Move'));
  expect(focused()).toBe('Second');
  press(the('menuitem', 'Second'));
  expect(onPick).not.toHaveBeenCalled();
});

test('tabs have one stop and arrows move among them', () => {
  const onChange = vi.fn();
  const tabs = ['capture', 'today', 'pipeline'].map((id) => ({ id, text: id }));
  show(<Tabs label="Views" panelId="panel" tabs={tabs} current="today" onChange={onChange} />);
  expect(all('tab').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  the('tab', 'today').focus();
  key('ArrowRight');
  expect(focused()).toBe('pipeline');
  key('ArrowRight');
  key('ArrowLeft');
  expect(onChange.mock.calls.flat()).toEqual(['pipeline', 'capture', 'pipeline']);
});

test('text edited in place is committed when it is left, and Escape puts the old one back', () => {
  const onCommit = vi.fn();
  show(<QuietInput label="E-mail" value="ada@engines.example" onCommit={onCommit} />);
  const input = the<HTMLInputElement>('textbox', 'E-mail');
  type(input, 'x');
  expect(key('Escape', input)).toBe(true);
  expect(input.value).toBe('ada@engines.example');
  type(input, 'countess@engines.example', true);
  expect(onCommit.mock.calls).toEqual([['countess@engines.example']]);
});
