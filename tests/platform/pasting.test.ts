import { afterEach, expect, test, vi } from 'vitest';
import { onPaste } from '../../src/platform/pasting.ts';

afterEach(() => {
  document.body.replaceChildren();
});

function paste(target: Element, text: string, files: readonly File[] = []): Event {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { files, getData: () => text } });
  target.dispatchEvent(event);
  return event;
}

function added(markup: string): Element {
  document.body.innerHTML = markup;
  const [first] = document.body.children;
  if (first === undefined) throw new Error('nothing was added');
  return first;
}

test('a text or a file that is pasted onto the screen is taken', () => {
  const take = vi.fn<(pasted: File | string) => void>();
  const stop = onPaste(take);
  expect(paste(document.body, 'Name\nBo').defaultPrevented).toBe(true);
  const file = new File(['x'], 'bo.vcf');
  paste(added('<button>x</button>'), 'bo.vcf', [file]);
  expect(take.mock.calls).toEqual([['Name\nBo'], [file]]);
  stop();
  paste(document.body, 'more');
  expect(take).toHaveBeenCalledTimes(2);
});

test.each(['<input>', '<input type="search">', '<textarea></textarea>', '<p contenteditable>x</p>'])(
  'in a field (%s) it is the field’s',
  (markup) => {
    const take = vi.fn<(pasted: File | string) => void>();
    const stop = onPaste(take);
    expect(paste(added(markup), 'Bo').defaultPrevented).toBe(false);
    expect(take).not.toHaveBeenCalled();
    stop();
  },
);

test('nothing on the clipboard is nothing', () => {
  const take = vi.fn<(pasted: File | string) => void>();
  const stop = onPaste(take);
  paste(document.body, '');
  paste(added('<input type="radio">'), 'a choice is no field');
  expect(take.mock.calls).toEqual([['a choice is no field']]);
  stop();
});
