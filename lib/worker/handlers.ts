import { uuidv7 } from 'uuidv7';
import { ringBell } from '../messages/bell.ts';
import type { Handlers } from '../messages/server.ts';
import { carryOut } from '../store/carry-out.ts';
import { dropDraftsAbout } from '../store/drafts.ts';
import { leadById } from '../store/queries.ts';
import { readSettings } from '../store/settings.ts';
import { decideReading } from '../understanding/decide-reading.ts';
import { regionsOfReport } from '../understanding/regions-of-report.ts';
import { showDueBadge } from './badge.ts';
import { withTypedPhones } from './normalise-typed.ts';
import { understand } from './understand.ts';
import { lookAgain } from './watch.ts';

/** What the worker does for each message. */
export const handlers: Handlers = {
  async execute({ act, command }) {
    const { repName: by, region } = await readSettings();
    const erased = command.type === 'erase' ? await leadById(command.leadId) : undefined;
    // Before the commit, so that an erasure which is acknowledged left nothing behind.
    if (erased) await dropDraftsAbout(erased.fields);
    const carried = await carryOut(act, withTypedPhones(command, region), {
      now: Date.now(),
      newId: uuidv7,
      by,
    });
    if (carried.ok) {
      ringBell();
      // What is committed is answered as such: a badge that cannot be drawn is drawn within the hour.
      void showDueBadge().catch(() => undefined);
      void lookAgain().catch(() => undefined);
    }
    return carried;
  },
  async understand({ report }) {
    const reading = decideReading(report);
    const people = await understand(reading, await readSettings(), Date.now(), regionsOfReport(report));
    return { ok: true, value: { reading, people } };
  },
};
