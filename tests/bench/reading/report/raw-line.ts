import type { Measured } from '../measure.ts';
import type { GotPerson } from '../outcome.ts';

/**
 * What `--out` writes of one task. `confidence` is per field: that of its first value. Pages with several variants
 * give a line each, told apart by `variant`.
 */
export function rawLine({ task, outcome, error }: Measured): string {
  return JSON.stringify({
    id: task.id,
    ...(task.variant ? { variant: task.variant } : {}),
    people: (outcome?.people ?? []).map(rawPerson),
    signatureLines: outcome?.signatureLines ?? [],
    phones: (outcome?.phones ?? []).map(({ text }) => text),
    ...outcome?.labels,
    ms: Math.round((outcome?.timing.wholeMs ?? 0) * 1000) / 1000,
    ...(error === undefined ? {} : { error }),
  });
}

function rawPerson({ role, values, parts }: GotPerson): Record<string, unknown> {
  const texts = (field: keyof typeof values) => (values[field] ?? []).map(({ text }) => text);
  const confidence = Object.entries(values).flatMap(([field, list]) =>
    list[0]?.confidence === undefined ? [] : [[field, list[0].confidence] as const],
  );
  return {
    role,
    name: texts('name')[0],
    given: parts?.['given'],
    family: parts?.['family'],
    title: texts('title')[0],
    company: texts('company')[0],
    location: texts('location')[0],
    emails: texts('email'),
    phones: texts('phone'),
    websites: texts('website'),
    profiles: texts('profile'),
    confidence: Object.fromEntries(confidence),
  };
}
