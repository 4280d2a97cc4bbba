// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { lazy } from '../../components/app/lazy.tsx';

/** Shows a lazy part and waits until `done` says that what is on screen is it. */
async function shown(load: Parameters<typeof lazy>[0], done: (text: string) => boolean): Promise<Element> {
  const root = document.createElement('div');
  document.body.append(root);
  const Part = lazy(load);
  render(<Part />, root);
  await expect.poll(() => done(root.textContent ?? '')).toBe(true);
  return root;
}

it('shows the part once it is there', async () => {
  const root = await shown(
    async () => () => <p>Here</p>,
    (text) => text === 'Here',
  );
  expect(root.querySelector('[aria-busy]')).toBeNull();
});

it('says what to do when the part is gone', async () => {
  const root = await shown(
    () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
    (text) => text.includes('Your list is safe'),
  );
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('Close this and open it again');
});
