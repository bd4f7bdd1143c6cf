/** A finger on one card while the cards around it come and go. */
import { act, cleanup, render, screen } from '@testing-library/react';
import { useRef, type RefObject } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { useCardSwipe } from '../../../../src/features/week/swiping/use-card-swipe.ts';
import type { Side } from '../../../../src/ui/acts/follow-swipes.ts';

afterEach(cleanup);

type Done = (id: string, side: Side) => Promise<void>;
type OneProps = { readonly id: string; readonly place: RefObject<HTMLElement | null>; readonly index: number };

function One({ id, place, index, done }: OneProps & { readonly done: Done }) {
  const swiped = useCardSwipe({ place, index }, { left: () => done(id, 'left'), right: () => done(id, 'right') });
  return swiped && <output>{id}</output>;
}

function Cards({ ids, done }: { readonly ids: readonly string[]; readonly done: Done }) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place}>
      <ul>
        {ids.map((id) => (
          <li key={id} aria-label={id} />
        ))}
      </ul>
      {ids.map((id, index) => (
        <One key={id} {...{ id, place, index, done }} />
      ))}
    </div>
  );
}

function finger(type: 'Down' | 'Move' | 'Up', name: string, clientX: number): void {
  const at = { clientX, clientY: 300, pointerType: 'touch', isPrimary: true };
  const card = screen.getByRole('listitem', { name });
  act(() => void card.dispatchEvent(new PointerEvent(`pointer${type.toLowerCase()}`, { ...at, bubbles: true })));
}

it('a finger goes on moving its card when the one above has gone', () => {
  const done = vi.fn<Done>(async () => undefined);
  const { rerender } = render(<Cards ids={['ada', 'bo']} done={done} />);
  finger('Down', 'bo', 100);
  finger('Move', 'bo', 160);
  rerender(<Cards ids={['bo']} done={done} />);
  finger('Move', 'bo', 240);
  finger('Up', 'bo', 240);
  expect(done.mock.calls).toEqual([['bo', 'right']]);
});

it('a card that is swiped again before it has gone is done once', () => {
  const done = vi.fn<Done>(() => new Promise(() => undefined));
  render(<Cards ids={['ada']} done={done} />);
  for (const _ of [1, 2]) {
    finger('Down', 'ada', 100);
    finger('Move', 'ada', 160);
    finger('Move', 'ada', 240);
    finger('Up', 'ada', 240);
  }
  expect(done).toHaveBeenCalledOnce();
});
