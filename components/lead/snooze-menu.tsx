import { useState } from 'preact/hooks';
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
  const [on, setOn] = useState(dateAfter(today(), { days: 2 }));
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
      {asking && (
        <form
          class="snooze-date"
          onSubmit={(event) => {
            event.preventDefault();
            snooze(on);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            setAsking(false);
          }}
        >
          <TextField
            label={words('snoozeDate')}
            hiddenLabel
            type="date"
            min={tomorrow}
            value={on}
            onInput={setOn}
          />
          <Button type="submit">{words('set')}</Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            {words('cancel')}
          </Button>
        </form>
      )}
    </>
  );
}
