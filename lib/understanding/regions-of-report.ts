import type { PageReport } from '../leads/report.ts';
import { regionsInText } from '../reading/regions-in-text.ts';

/** The regions (ISO 3166 alpha-2) that a page's addresses and numbers speak of, likeliest first. */
export function regionsOfReport({ selection, found, outline }: PageReport): string[] {
  if (selection.length > 0) return regionsInText(selection);
  const lines = [
    ...(found?.spots ?? []).flatMap((spot) => spot.lines),
    ...(outline?.links ?? []).flatMap(({ kind, value }) => (kind === 'phone' ? [value] : [])),
    ...(outline?.lines ?? []).flatMap(({ text, isHidden }) => (isHidden ? [] : text)),
    ...(outline?.lastLines ?? []),
  ];
  return regionsInText(lines);
}
