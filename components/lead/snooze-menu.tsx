import { useEffect, useRef, useState } from 'preact/hooks';
import { type Lead, type Step, titleOfLead } from '../../lib/leads/lead.ts';
import { words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { Button } from '../ui/button.tsx';
import { dateAfter, dayInWords, today } from '../ui/days.ts';
import { TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import './snooze-menu.css';

/** Puts a step off: to tomorrow, by a week, or to a date. */
export function SnoozeMenu({ lead, step }: { lead: Lead; step: Step }) {
  const [asking, setAsking] = useState(false);
  const snooze = (to: string) => {
    setAsking(false);
    void act(
      { type: 'snooze', leadId: lead.id, stepId: step.id, on: to },
      words('stepSnoozed', dayInWords(to)),
    );
  };
  const tomorrow = dateAfter(today(), { days: 1 });
  const week = dateAfter(today(), { days: 7 });
  return (
    <>
      <Menu
        label={words('snoozeLead', titleOfLead(lead.fields))}
        look="icon-button"
        face={<Icon name="clock" />}
        groups={[
          {
            title: words('snooze'),
            items: [
              { text: words('snoozeTomorrow'), onPick: () => snooze(tomorrow) },
              { text: words('snoozeWeek'), detail: dayInWords(week), onPick: () => snooze(week) },
              { text: words('snoozeDate'), onPick: () => setAsking(true) },
            ],
          },
        ]}
      />
      {asking && <SnoozeDate from={tomorrow} onDate={snooze} onClose={() => setAsking(false)} />}
    </>
  );
}

function SnoozeDate(props: { from: string; onDate: (on: string) => void; onClose: () => void }) {
  const { from, onDate, onClose } = props;
  const form = useRef<HTMLFormElement>(null);
  const [on, setOn] = useState(dateAfter(from, { days: 1 }));
  useEffect(() => {
    const before = document.activeElement;
    form.current?.querySelector('input')?.focus();
    return () => before instanceof HTMLElement && before.isConnected && before.focus();
  }, []);
  return (
    <form
      ref={form}
      class="snooze-date"
      onSubmit={(event) => {
        event.preventDefault();
        if (on) onDate(on);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <TextField label={words('snoozeDate')} hiddenLabel type="date" min={from} value={on} onInput={setOn} />
      <Button type="submit">{words('set')}</Button>
      <Button kind="quiet" onClick={onClose}>
        {words('cancel')}
      </Button>
    </form>
  );
}
