import { browser } from '../browser.ts';
import { bestValue, type Lead, titleOfLead } from '../leads/lead.ts';
import { stageById } from '../leads/pipeline.ts';
import { openDashboard } from '../page/open-dashboard.ts';
import { readPipelines } from '../store/pipeline-queries.ts';
import { findLeads } from '../store/queries.ts';
import { words } from '../words.ts';

const MOST = 6;
const LEAD = 'lead:';

/** Finds leads from the address bar: "fh lovelace", and Enter opens the lead, or the list with what was typed. */
export function offerOmnibox(): void {
  browser.omnibox.setDefaultSuggestion({ description: inMarkup(words('omniboxHint')) });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void suggestions(text).then(suggest);
  });
  browser.omnibox.onInputEntered.addListener((text) => void openDashboard(hashForInput(text)));
}

/** What the address bar offers for a text. */
export async function suggestions(text: string): Promise<{ content: string; description: string }[]> {
  const [found, pipelines] = await Promise.all([findLeads(text, MOST), readPipelines()]);
  return found.map((lead: Lead) => {
    const stage = stageById(pipelines, lead.stageId)?.name ?? '';
    const about = [bestValue(lead.fields, 'company')?.value, stage].filter(Boolean).join(', ');
    return {
      content: LEAD + lead.id,
      description: inMarkup(`${titleOfLead(lead.fields)}${about && ` - ${about}`}`),
    };
  });
}

/**
 * Where the dashboard opens for what was entered.
 * @example hashForInput('lead:0192f3') // '#/lead/0192f3'
 */
export function hashForInput(text: string): string {
  if (text.startsWith(LEAD)) return `#/lead/${encodeURIComponent(text.slice(LEAD.length))}`;
  return text.trim() ? `#/leads/${encodeURIComponent(text.trim())}` : '';
}

/** Chromium takes descriptions for XML. */
function inMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
