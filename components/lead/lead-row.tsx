import type { ComponentChildren } from 'preact';
import { bestValue, type Lead, titleOfLead } from '../../lib/leads/lead.ts';
import { Avatar } from '../ui/avatar.tsx';
import './lead-row.css';

interface LeadRowProps {
  readonly lead: Lead;
  readonly chip?: ComponentChildren;
  readonly line: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly onOpen: (leadId: string) => void;
}

/** One lead in a list: who, a line about it, and what can be done at once. */
export function LeadRow({ lead, chip, line, actions, onOpen }: LeadRowProps) {
  const title = titleOfLead(lead.fields);
  const company = bestValue(lead.fields, 'company')?.value;
  return (
    <li class="lead-row">
      <Avatar name={title} />
      <div class="lead-row-text">
        <div class="lead-row-head">
          <button
            type="button"
            class="lead-row-name ellipsis"
            title={company ? `${title}, ${company}` : title}
            onClick={() => onOpen(lead.id)}
          >
            <bdi>{title}</bdi>
          </button>
          {chip}
        </div>
        <p class="lead-row-line">{line}</p>
      </div>
      {actions && <div class="lead-row-actions">{actions}</div>}
    </li>
  );
}
