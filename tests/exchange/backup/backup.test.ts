import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { BackupHead } from '../../../lib/exchange/backup/backup.ts';
import { BackupFault } from '../../../lib/exchange/backup/backup-fault.ts';
import { isEncryptedBackup, verifyBackup } from '../../../lib/exchange/backup/read-backup.ts';
import { packed, sealed } from '../../../lib/exchange/backup/seal.ts';
import { writeBackup } from '../../../lib/exchange/backup/write-backup.ts';
import type { LeadEvent } from '../../../lib/leads/event.ts';
import { ADA, pipelines, START, story } from '../../leads/story.ts';

const { events } = story(
  { type: 'capture', values: ADA },
  { type: 'note', leadId: 'lead', text: 'Knows Bábbage.\n\u2028"]}"' },
  { type: 'move', leadId: 'lead', stageId: 'proposal' },
);
const head: BackupHead = {
  createdAt: START,
  device: 'device',
  settings: { repName: 'Ada', region: 'GB' },
  pipelines,
  forgotten: { salt: '00', hashes: ['ab'] },
};
const PASSPHRASE = 'correct horse battery staple';

async function* inBatches(all: readonly LeadEvent[], size = 2) {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

const plain = () => writeBackup(head, inBatches(events));
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

async function restored(file: Blob, passphrase?: string) {
  const { events: walk, ...rest } = await verifyBackup(file, passphrase === undefined ? {} : { passphrase });
  const all: LeadEvent[] = [];
  for await (const batch of walk()) all.push(...batch);
  return { rest, all };
}

async function refusalOf(file: Blob, passphrase?: string): Promise<string> {
  try {
    await verifyBackup(file, passphrase === undefined ? {} : { passphrase });
    return 'accepted';
  } catch (error) {
    if (error instanceof BackupFault) return error.code;
    throw error;
  }
}

/** A sealed file around any text, as somebody could forge it. */
async function forged(text: string): Promise<Blob> {
  const pieces = (async function* () {
    yield text;
  })();
  const parts: Blob[] = [];
  for await (const part of sealed(packed(pieces))) parts.push(new Blob([part]));
  return new Blob(parts);
}

describe('a backup', () => {
  it('gives back everything that was in the list', async () => {
    const { rest, all } = await restored(await plain());
    expect(all).toEqual(events);
    expect(rest).toEqual({
      ...head,
      counts: { events: events.length, leads: 1 },
      headHash: expect.stringMatching(/^[\da-f]{64}$/),
    });
  });

  it('of an empty list is one', async () => {
    const { all } = await restored(await writeBackup(head, inBatches([])));
    expect(all).toEqual([]);
  });

  it('is JSON that any tool unpacks', async () => {
    const document = JSON.parse(gunzipSync(await bytesOf(await plain())).toString()) as Record<
      string,
      unknown
    >;
    expect(document).toMatchObject({
      format: 'firsthand-backup',
      version: 1,
      events,
      settings: head.settings,
    });
  });

  it('is refused where any byte of it was changed, also those that gzip does not look at', async () => {
    const sound = await bytesOf(await plain());
    const accepted: string[] = [];
    for (let at = 0; at < sound.length; at++) {
      for (const bit of [1, 16, 128]) {
        const flipped = sound.slice();
        flipped[at] = (flipped[at] ?? 0) ^ bit;
        if ((await refusalOf(new Blob([flipped]))) === 'accepted') accepted.push(`${at}/${bit}`);
      }
    }
    expect(accepted).toEqual([]);
  }, 60_000);

  it('is refused where it was cut off, or something stands behind it', async () => {
    const file = await plain();
    const accepted: number[] = [];
    for (let length = 0; length < file.size; length++) {
      if ((await refusalOf(file.slice(0, length))) === 'accepted') accepted.push(length);
    }
    expect(accepted).toEqual([]);
    expect(await refusalOf(new Blob([file, 'x']))).toBe('damaged');
  });

  it.each([
    ['another file', new Blob(['Name,E-mail\n']), 'not-a-backup'],
    ['nothing', new Blob([]), 'not-a-backup'],
  ])('is not %s', async (_, file, code) => expect(await refusalOf(file)).toBe(code));

  it('is refused with a sound seal around an unsound content', async () => {
    const text = gunzipSync(await bytesOf(await plain())).toString();
    expect(await refusalOf(await forged(text))).toBe('accepted');
    expect(await refusalOf(await forged(text.replace(`"events":${events.length},`, '"events":9,')))).toBe(
      'damaged',
    );
    expect(await refusalOf(await forged(text.replace('ada@engines', 'eve@engines')))).toBe('damaged');
    expect(await refusalOf(await forged(text.replace('"version":1', '"version":2')))).toBe('newer-version');
    expect(await refusalOf(await forged('{"events":[\n]}\n'))).toBe('not-a-backup');
    // Fifty megabytes that came as fifty kilobytes.
    expect(await refusalOf(await forged(' '.repeat(50e6)))).toBe('damaged');
  });
});

describe('an encrypted backup', () => {
  it('gives back everything to who knows the passphrase, and to nobody else', async () => {
    const file = await writeBackup(head, inBatches(events), { passphrase: PASSPHRASE });
    expect(await isEncryptedBackup(file)).toBe(true);
    expect((await restored(file, PASSPHRASE)).all).toEqual(events);
    expect(await refusalOf(file)).toBe('needs-passphrase');
    expect(await refusalOf(file, 'Correct horse battery staple')).toBe('wrong-passphrase-or-damaged');
    expect(await file.text()).not.toContain('engines');
  });

  it('is refused where a byte of it was changed, or its end is missing', async () => {
    const many = Array.from({ length: 4000 }, (_, index) => ({
      ...(events[0] as LeadEvent),
      id: `${Math.sin(index)}`,
    }));
    const file = await writeBackup(head, inBatches(many, 500), { passphrase: PASSPHRASE });
    const sound = await bytesOf(file);
    const places = [
      0,
      10,
      40,
      60,
      120,
      160,
      200,
      300,
      sound.length >> 1,
      sound.length - 20,
      sound.length - 1,
    ];
    for (const at of places) {
      const flipped = sound.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(await refusalOf(new Blob([flipped]), PASSPHRASE), `byte ${at}`).not.toBe('accepted');
    }
    for (const length of [200, sound.length >> 1, sound.length - 1]) {
      expect(await refusalOf(file.slice(0, length), PASSPHRASE)).not.toBe('accepted');
    }
  }, 60_000);
});
