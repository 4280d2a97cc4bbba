// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ExportPanel } from '../../components/export/export-panel.tsx';
import { all, nameOf, press, settled, show, the } from './on-screen.ts';

URL.createObjectURL = () => 'blob:firsthand';
URL.revokeObjectURL = () => {};
const downloaded: string[] = [];
HTMLAnchorElement.prototype.click = function () {
  downloaded.push(this.download);
};

const file = { blob: new Blob(['Name']), fileName: 'firsthand-leads-2026-11-23.csv' };

test('an export shows how far it is, and then where the file went', async () => {
  const { promise, resolve } = Promise.withResolvers<typeof file & { rows: number }>();
  show(
    <ExportPanel
      exportCsv={({ onProgress }) => {
        onProgress(500, 1204);
        return promise;
      }}
    />,
  );
  press(the('button', 'Export CSV'));
  expect(the<HTMLProgressElement>('progressbar').value).toBe(500);
  resolve({ ...file, rows: 1204 });
  await settled();
  expect(nameOf(the('status'))).toContain('1,204 leads exported');
  expect(nameOf(the('status'))).toContain('firsthand-leads-2026-11-23.csv is in your downloads.');
  expect(downloaded).toEqual([file.fileName]);
  expect(the('link', 'Download again').getAttribute('download')).toBe(file.fileName);
});

test('a cancelled export says that nothing was changed', async () => {
  show(
    <ExportPanel
      exportCsv={({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      }
    />,
  );
  press(the('button', 'Export CSV'));
  press(the('button', 'Cancel'));
  await settled();
  expect(nameOf(the('status'))).toContain('The export was cancelled. Nothing was changed.');
  expect(all('button', 'Export CSV')).toHaveLength(1);
});

test('an export that fails says what is safe and what to do', async () => {
  show(<ExportPanel exportCsv={() => Promise.reject(new Error('disk'))} />);
  press(the('button', 'Export CSV'));
  await settled();
  expect(nameOf(the('alert'))).toContain('Your list is safe.');
});

test('an empty list has nothing to export', async () => {
  show(<ExportPanel exportCsv={async () => ({ ...file, rows: 0 })} />);
  press(the('button', 'Export CSV'));
  await settled();
  expect(nameOf(the('status'))).toContain('there is nothing to export');
});
