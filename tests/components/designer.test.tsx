// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { toast } from '../../components/app/toast-state.ts';
import { PipelinesPart } from '../../components/designer/pipelines-part.tsx';
import { TeamPart } from '../../components/settings/team-part.tsx';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { fakeBrowser } from '../support/fake-extension.ts';
import { all, press, screenText, settled, show, the, type } from './on-screen.ts';
import { pipelines } from './people.ts';

let sent: Pipelines[];
beforeEach(() => {
  toast.value = undefined;
  sent = [];
  fakeBrowser.runtime.sendMessage = async (message) => {
    sent.push((message as { input: { pipelines: Pipelines } }).input.pipelines);
    return { ok: true, value: sent.length > 1 ? sent.at(-2) : pipelines };
  };
});

const designer = () => show(<PipelinesPart pipelines={pipelines} chosenId="" />);
const stageNames = () => all<HTMLInputElement>('textbox', 'Stage').map(({ value }) => value);

test('a stage is added, named and put in its place; the preview follows and the save is undone by retiring it', async () => {
  designer();
  press(the('button', 'Add a stage'));
  const added = all('textbox', 'Stage').at(-1);
  type(added ?? document.body, 'Demo');
  press(the('button', 'Move Demo up'));
  expect(stageNames().slice(-2)).toEqual(['Demo', 'closing']);
  expect(document.activeElement).toBe(the('button', 'Move Demo up'));
  expect(screenText()).toContain('Demo is now 5 of 6');
  expect(document.querySelector('.flow')?.textContent).toContain('Demo');
  press(the('button', 'Save pipelines'));
  await settled();
  expect(sent[0]?.all[0]).toMatchObject({ version: 2 });
  expect(sent[0]?.all[0].stages.map(({ name }) => name).at(-2)).toBe('Demo');
  toast.value?.action?.run();
  await settled();
  expect(sent[1]?.all[0].stages.filter(({ retired }) => retired).map(({ name }) => name)).toEqual(['Demo']);
});

test('a problem is told at its field and nothing is sent', async () => {
  designer();
  type(all('textbox', 'Stage')[0] ?? document.body, ' ');
  type(all('textbox', 'Slow (days)')[1] ?? document.body, 'soon');
  expect(all('textbox', 'Stage')[0]?.getAttribute('aria-invalid')).toBe('true');
  expect(screenText()).toContain('It needs a name.');
  expect(screenText()).toContain('Days are whole numbers');
  press(the('button', 'Save pipelines'));
  await settled();
  expect(sent).toEqual([]);
  press(the('button', 'Discard changes'));
  expect(screenText()).not.toContain('It needs a name.');
  expect(stageNames()[0]).toBe('first contact');
});

test('a stage goes out of use and comes back; a set of questions is added once', () => {
  designer();
  press(the('button', 'Retire proposal'));
  expect(stageNames()).not.toContain('proposal');
  press(the('button', 'Bring back proposal'));
  expect(stageNames()).toContain('proposal');
  press(the('button', 'BANT'));
  press(the('button', 'BANT'));
  expect(all<HTMLInputElement>('textbox', 'Question').map(({ value }) => value)).toEqual([
    'Is there a budget?',
    'Who decides?',
    'What is it for?',
    'When is it wanted?',
  ]);
});

test('going elsewhere with changes asks first', async () => {
  const { isHeldAt } = await import('../../components/dashboard/leaving.ts');
  designer();
  expect(isHeldAt('#/settings/pipelines', '#/today')).toBe(false);
  type(the('textbox', 'Name of the pipeline'), 'Looms');
  expect(isHeldAt('#/settings/pipelines', '#/settings/pipelines/other')).toBe(false);
  expect(isHeldAt('#/settings/pipelines', '#/today')).toBe(true);
  await settled();
  press(the('button', 'Discard and go'));
  expect(location.hash).toBe('#/today');
  expect(the<HTMLInputElement>('textbox', 'Name of the pipeline').value).toBe('standard');
});

test('the team is everybody whom leads belong to', () => {
  show(
    <TeamPart
      repName="Grace"
      owners={[
        { value: 'Grace', count: 2 },
        { value: '', count: 1 },
      ]}
    />,
  );
  expect(screenText()).toContain('Grace (you)');
  expect(screenText()).toContain('2 leads');
  expect(screenText()).toContain('1 lead belongs to nobody.');
  show(<TeamPart repName="" owners={[]} />);
  expect(screenText()).toContain('Nobody has leads yet');
});
