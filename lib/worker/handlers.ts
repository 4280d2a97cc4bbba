import { uuidv7 } from 'uuidv7';
import { isEvent } from '../exchange/backup/is-event.ts';
import { type Changed, ringBell } from '../messages/bell.ts';
import type { Handlers } from '../messages/server.ts';
import { type Carried, carryOutAll, type Errand } from '../store/carry-out.ts';
import { designPipelines } from '../store/design-pipelines.ts';
import { dropDraftsAbout } from '../store/drafts.ts';
import { leadById } from '../store/queries.ts';
import { forgottenAmong, restoreEvents, restoreGround } from '../store/restore.ts';
import { readSettings } from '../store/settings.ts';
import { decideReading } from '../understanding/decide-reading.ts';
import { regionsOfReport } from '../understanding/regions-of-report.ts';
import { showDueBadge } from './badge.ts';
import { withTypedPhones } from './normalise-typed.ts';
import { awaitNextReminder } from './reminders.ts';
import { understand } from './understand.ts';
import { lookAgain } from './watch.ts';

/** What the worker does for each message. */
export const handlers: Handlers = {
  async execute(errand) {
    const [carried] = await carryOutErrands([errand]);
    return carried ?? { ok: false, code: 'unexpected' };
  },
  async executeAll({ errands }) {
    const carried = await carryOutErrands(errands);
    return { ok: true, value: carried.map((one) => (one.ok ? { ok: true, leadId: one.value.leadId } : one)) };
  },
  async design({ pipelines }) {
    const designed = await designPipelines(pipelines);
    if (!designed.ok) return designed;
    tellOthers('everything');
    return { ok: true, value: designed.before };
  },
  async restore({ ground, events }) {
    if (!events.every(isEvent)) return { ok: false, code: 'malformed' };
    if (ground && !(await restoreGround(ground.pipelines, ground.forgotten))) {
      return { ok: false, code: 'unexpected' };
    }
    const changed = await restoreEvents(events);
    const erased = await forgottenAmong(changed);
    await carryOutErrands(
      erased.map((leadId) => ({ act: crypto.randomUUID(), command: { type: 'erase', leadId } })),
    );
    tellOthers(ground ? 'everything' : changed);
    return { ok: true, value: { restored: changed.length - erased.length } };
  },
  async understand({ report }) {
    const reading = decideReading(report);
    const people = await understand(reading, await readSettings(), Date.now(), regionsOfReport(report));
    return { ok: true, value: { reading, people } };
  },
};

async function carryOutErrands(errands: readonly Errand[]): Promise<readonly Carried[]> {
  const { repName: by, region } = await readSettings();
  // Before the commit, so that an erasure which is acknowledged left nothing behind.
  for (const { command } of errands) {
    const erased = command.type === 'erase' ? await leadById(command.leadId) : undefined;
    if (erased) await dropDraftsAbout(erased.fields);
  }
  const carried = await carryOutAll(
    errands.map(({ act, command }) => ({ act, command: withTypedPhones(command, region) })),
    { now: Date.now(), today: Temporal.Now.plainDateISO().toString(), newId: uuidv7, by },
  );
  const changed = carried.flatMap((one) => (one.ok ? one.changedIds : []));
  if (carried.some(({ ok }) => ok)) tellOthers(changed);
  return carried;
}

function tellOthers(changed: Changed): void {
  ringBell(changed);
  // What is committed is answered as such: a badge that cannot be drawn is drawn within the hour.
  void showDueBadge().catch(() => undefined);
  void awaitNextReminder().catch(() => undefined);
  void lookAgain().catch(() => undefined);
}
