import type { Measured } from '../measure.ts';
import type { Got } from '../outcome.ts';

const seen = ({ text, confidence, rule, source }: Got) =>
  `${JSON.stringify(text)}${confidence === undefined ? '' : ` [${confidence.toFixed(2)} ${rule} ${source}]`}`;

/** Every miss and every extra of a field (all fields for `all`), task by task. */
export function missesText(measured: readonly Measured[], field: string): string {
  return measured
    .flatMap(({ task, comparisons, error }) => {
      const wrong = comparisons.filter(
        (one) =>
          !one.peer && (field === 'all' || one.field === field) && one.misses.length + one.extras.length > 0,
      );
      if (error === undefined && wrong.length === 0) return [];
      const name = task.variant ? `${task.id} (${task.variant})` : task.id;
      return [
        `${name} ${task.url ?? ''}`,
        ...(error === undefined ? [] : [`  ERROR ${error}`]),
        ...wrong.flatMap((one) => [
          ...one.misses.map((text) => `  - ${one.field} missed ${JSON.stringify(text)}`),
          ...one.extras.map((got) => `  + ${one.field} extra ${seen(got)}`),
        ]),
      ];
    })
    .join('\n');
}

/** All that was read of one task, beside its gold. */
export function caseText({ task, outcome, comparisons, error }: Measured): string {
  const people = (outcome?.people ?? []).flatMap(({ role, values }) => [
    `  ${role}`,
    ...Object.entries(values).flatMap(([field, list]) => list.map((got) => `    ${field} ${seen(got)}`)),
  ]);
  const marks = comparisons
    .filter(({ peer }) => !peer)
    .map(({ field, hits, misses, extras }) =>
      [
        `  ${field}: ${hits.length} right`,
        ...(misses.length ? [`missed ${misses.map((text) => JSON.stringify(text)).join(', ')}`] : []),
        ...(extras.length ? [`extra ${extras.map(({ text }) => JSON.stringify(text)).join(', ')}`] : []),
      ].join('; '),
    );
  return [
    `${task.id}${task.variant ? ` (${task.variant})` : ''} ${task.url ?? ''}`,
    ...(task.htmlFile ? [`  ${task.htmlFile}`] : [`  ${JSON.stringify((task.text ?? '').slice(0, 2000))}`]),
    ...(error === undefined ? [] : [`  ERROR ${error}`]),
    'gold',
    `  ${JSON.stringify(task.gold)}`,
    'read',
    ...people,
    ...(outcome?.own.length ? [`  own ${outcome.own.join(' ')}`] : []),
    ...(outcome?.signatureLines ? [`  signature lines ${outcome.signatureLines.join(' ')}`] : []),
    ...(outcome?.phones ? [`  phones ${outcome.phones.map(seen).join(' ')}`] : []),
    ...(outcome?.labels ? [`  ${JSON.stringify(outcome.labels)}`] : []),
    'score',
    ...marks,
    `  ${JSON.stringify(outcome?.timing ?? {})}`,
    '',
  ].join('\n');
}
