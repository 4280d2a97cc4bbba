import { DO_NOT_CONTACT, type Lead, wantsNoContact } from '../../lib/leads/lead.ts';
import { words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** That the person asked not to be contacted, and the way to lift it. */
export function NoContactNotice({ lead }: { lead: Lead }) {
  if (!wantsNoContact(lead)) return null;
  return (
    <Notice
      tone="danger"
      actions={
        <Button
          onClick={() =>
            void act(
              { type: 'tag', leadId: lead.id, add: [], remove: [DO_NOT_CONTACT] },
              words('noContactLifted'),
            )
          }
        >
          {words('noContactLift')}
        </Button>
      }
    >
      {words('noContact')}
    </Notice>
  );
}

/** Marks that the person asked not to be contacted. */
export function NoContactButton({ lead }: { lead: Lead }) {
  if (wantsNoContact(lead)) return null;
  return (
    <Button
      kind="quiet"
      onClick={() =>
        void act(
          { type: 'tag', leadId: lead.id, add: [DO_NOT_CONTACT], remove: [] },
          words('noContactMarked'),
        )
      }
    >
      {words('noContactMark')}
    </Button>
  );
}
