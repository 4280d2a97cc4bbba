// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { type CaptureForm, formFromPerson } from '../../components/capture/form.ts';
import { PersonForm, type PersonFormProps } from '../../components/capture/person-form.tsx';
import { all, key, nameOf, press, screenText, show, the, type } from './on-screen.ts';
import { knownAda, person, pipelines, reading, sourced } from './people.ts';

function Form(props: Partial<PersonFormProps> & { onForm?: (form: CaptureForm) => void }) {
  const [form, setForm] = useState(formFromPerson(props.person, reading, 'EUR'));
  return (
    <PersonForm
      form={form}
      pipelines={pipelines}
      draft="none"
      saving={false}
      active
      onDiscard={() => {}}
      onOpenLead={() => {}}
      onSave={() => {}}
      {...props}
      onChange={(next) => {
        setForm(next);
        props.onForm?.(next);
      }}
    />
  );
}

test('every value is shown with where it came from', () => {
  show(<Form person={person()} />);
  expect(the<HTMLInputElement>('textbox', 'Name').value).toBe('Ada Lovelace');
  expect(the<HTMLInputElement>('textbox', 'E-mail').value).toBe('ada@engines.example');
  expect(screenText()).toContain('from the header');
  expect(screenText()).toContain('Sender');
});

test('an unsure value is marked and not ticked', () => {
  const website = [sourced('engines.example', { confidence: 0.4, source: 'e-mail-domain' })];
  show(<Form person={person({ values: { name: [sourced('Ada')], website } })} />);
  expect(screenText()).toContain('from the e-mail domain, check');
  expect(the<HTMLInputElement>('checkbox', 'Keep Website: engines.example').checked).toBe(false);
});

test('an edited value is typed by the user and kept', () => {
  show(<Form person={person()} />);
  type(the('textbox', 'E-mail'), 'countess@engines.example');
  expect(screenText()).toContain('typed by you');
});

test('a missing field can be added and gets the focus', () => {
  show(<Form person={person()} />);
  press(the('button', 'Add a field'));
  press(the('menuitem', 'Location'));
  expect(nameOf(document.activeElement ?? document.body)).toBe('Location');
});

test('the channel chooses the outcomes that it can have', () => {
  show(<Form person={person()} />);
  press(the('radio', 'Call'));
  const outcomes = [...the<HTMLSelectElement>('combobox', 'Outcome').options].map(({ text }) => text);
  expect(outcomes).toEqual(['talked', 'voicemail', 'no answer']);
});

test('not the right time proposes a date to ask again', () => {
  show(<Form person={person()} />);
  press(all('radio', 'no')[2] ?? document.body);
  expect(the<HTMLSelectElement>('combobox', 'Next step').value).toBe('ask-again');
  expect(the<HTMLInputElement>('date', 'Date').value).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('somebody in the list is said to be there, and saving updates', async () => {
  const onOpenLead = vi.fn();
  show(<Form person={person({ known: knownAda })} onOpenLead={onOpenLead} />);
  await vi.waitFor(() => the('button', /^Already in your list/));
  press(the('button', /^Already in your list: qualification, 12 days/));
  expect(onOpenLead).toHaveBeenCalledWith('ada');
  expect(all('button', 'Update lead')).toHaveLength(1);
});

test('somebody similar is asked about with the reason', async () => {
  const onForm = vi.fn();
  const similar = [{ lead: knownAda, reason: 'same-name-and-company' as const }];
  show(<Form person={person({ similar })} problem="unanswered" onForm={onForm} />);
  await vi.waitFor(() => the('alert'));
  expect(nameOf(the('alert'))).toBe('Say first whether this is somebody you already have.');
  press(the('radio', /Update Ada Lovelace.*same name and company/));
  expect(onForm).toHaveBeenLastCalledWith(expect.objectContaining({ sameAs: 'ada' }));
  expect(all('alert')).toHaveLength(0);
});

test('a forgotten person is refused, and there is nothing to save', () => {
  show(<Form person={person({ forgotten: true })} />);
  expect(nameOf(the('alert'))).toMatch(/erased from your list/);
  expect(all('button', 'Save lead')).toHaveLength(0);
});

test('Ctrl + Enter saves from anywhere, and only on the view in front', () => {
  const onSave = vi.fn();
  show(<Form person={person()} onSave={onSave} />);
  key('Enter', document.body, { ctrlKey: true });
  show(<Form person={person()} onSave={onSave} active={false} />);
  key('Enter', document.body, { ctrlKey: true });
  expect(onSave).toHaveBeenCalledTimes(1);
});

test('a failed save says what happened and offers to try again', () => {
  const onSave = vi.fn();
  show(<Form person={person()} problem="storage-full" onSave={onSave} />);
  expect(nameOf(the('alert'))).toBe(
    'The disk is full, so nothing was saved. What you typed is kept here. Free some space and try again.',
  );
  press(the('button', 'Try again'));
  expect(onSave).toHaveBeenCalledTimes(1);
});

test('what was typed before says so and can be discarded', () => {
  const onDiscard = vi.fn();
  show(<Form person={person()} draft="restored" onDiscard={onDiscard} />);
  expect(nameOf(the('status'))).toContain('What you typed before is back.');
  press(the('button', 'Discard'));
  expect(onDiscard).toHaveBeenCalledTimes(1);
});

test('everybody on the page can be stepped through or picked from a list', async () => {
  const onPick = vi.fn();
  const people = ['Ada Lovelace', 'Charles Babbage', 'Mary Somerville'].map((name, index) => ({
    name,
    role: 'cc' as const,
    known: index === 1,
    hasDraft: index === 2,
  }));
  show(<Form person={person()} picker={{ people, index: 0, usedLast: undefined, onPick }} />);
  await vi.waitFor(() => expect(all('button', /Previous person/)).not.toHaveLength(0));
  expect(the<HTMLButtonElement>('button', 'Previous person').disabled).toBe(true);
  press(the('button', 'Next person'));
  press(the('button', '1 of 3 people here: choose another'));
  expect(all('menuitem').map(nameOf)).toEqual([
    'Ada LovelaceIn copy',
    'Charles Babbagein your list',
    'Mary Somervilleunsaved',
  ]);
  press(the('menuitem', /Mary/));
  expect(onPick.mock.calls).toEqual([
    [1, 'next'],
    [2, 'list'],
  ]);
});

test('fields that the page should have shown are named', async () => {
  show(
    <Form
      person={person()}
      reading={{ site: 'gmail', page: 'conversation', missing: ['phone'], url: 'https://mail.google.com/' }}
    />,
  );
  await vi.waitFor(() =>
    expect(screenText()).toContain('This page usually also shows: phone. Nothing was found.'),
  );
});

test('a page of which only a part was read is said to be', async () => {
  show(
    <Form
      person={person()}
      reading={{
        site: 'any-page',
        page: 'page',
        missing: [],
        partial: true,
        url: 'https://engines.example/',
      }}
    />,
  );
  await vi.waitFor(() =>
    expect(screenText()).toContain('This page is very large: only part of it was read.'),
  );
});
