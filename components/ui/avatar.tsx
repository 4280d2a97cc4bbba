import './avatar.css';

const HUES = [25, 75, 135, 185, 235, 280, 330] as const;

/**
 * At most two initials of a name, upper case, by grapheme.
 * @example initialsOf('Ada King Lovelace') // 'AL'
 */
export function initialsOf(name: string): string {
  const parts = name.split(/[\s@.,;:()]+/u).filter((part) => /^[\p{L}\p{N}]/u.test(part));
  const first = parts[0];
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  return [first, last]
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

function hueOf(name: string): number {
  let sum = 0;
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973;
  return HUES[sum % HUES.length] ?? HUES[0];
}

/** Initials on a tint from the name; no picture is ever fetched. Decorative: the name stands beside it. */
export function Avatar({ name, large }: { name: string; large?: boolean }) {
  if (!name) return <span class={`avatar avatar-nobody${large ? ' avatar-large' : ''}`} aria-hidden="true" />;
  return (
    <span
      class={large ? 'avatar avatar-large' : 'avatar'}
      style={{ '--hue': String(hueOf(name)) }}
      aria-hidden="true"
    >
      {initialsOf(name)}
    </span>
  );
}
