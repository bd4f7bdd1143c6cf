import { afterEach, expect, test, vi } from 'vitest';
import { canShareFile, saveFile, shareFile } from '../../src/platform/files.ts';

const file = { name: 'livstegn.csv', blob: new Blob(['a'], { type: 'text/csv' }) };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a file is saved under its name, and its address is let go later', () => {
  vi.useFakeTimers();
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:made-here');
  const letGo = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const pressed: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function press(this: HTMLAnchorElement) {
    pressed.push(`${this.download} ${this.href}`);
  });
  saveFile(file);
  expect(pressed).toEqual(['livstegn.csv blob:made-here']);
  expect(document.querySelector('a')).toBeNull();
  expect(letGo).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(letGo).toHaveBeenCalledWith('blob:made-here');
  vi.useRealTimers();
});

test('a phone that shares no files is not asked to', () => {
  vi.stubGlobal('navigator', {});
  expect(canShareFile(file)).toBe(false);
});

test('a phone that shares files is handed one with its name and kind', async () => {
  const shared: File[] = [];
  const share = ({ files }: { files: File[] }) => Promise.resolve(void shared.push(...files));
  vi.stubGlobal('navigator', { canShare: () => true, share });
  expect(canShareFile(file)).toBe(true);
  expect(await shareFile(file)).toBe(true);
  expect(shared.map(({ name, type }) => `${name} ${type}`)).toEqual(['livstegn.csv text/csv']);
});

test('changing one’s mind while sharing is no fault', async () => {
  vi.stubGlobal('navigator', { share: () => Promise.reject(new DOMException('not now', 'AbortError')) });
  expect(await shareFile(file)).toBe(false);
});
