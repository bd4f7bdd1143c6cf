/** A promise that waits: what, by when, and to whom where that isn't plain; kept in one press, the rest behind ⋯. */
import { CalendarPlus, Check, CircleSlash, Handshake, Pencil, Trash2, User } from 'lucide-react';
import { useState } from 'react';
import type { Promised } from '../domain/promise.ts';
import { useToday } from '../hooks/use-today.ts';
import { relativeDay } from '../i18n/format.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { IconButton } from '../ui/acts/icon-button.tsx';
import { Row } from '../ui/layout/row.tsx';
import type { Item } from '../ui/overlays/item-list.tsx';
import { Menu } from '../ui/overlays/menu.tsx';
import { PromiseSheet } from './promise-sheet.tsx';
import { usePromiseActs } from './use-promise-acts.ts';

type PromiseLineProps = {
  readonly promise: Promised;
  /** To whom; absent on that person's own page. */
  readonly to?: { readonly id: string; readonly name: string };
};

export function PromiseLine({ promise, to }: PromiseLineProps) {
  const { promises: words, language } = useMessages();
  const today = useToday();
  const acts = usePromiseActs();
  const [isChanging, setChanging] = useState(false);
  const day = words.by(relativeDay(language, promise.dueOn, today));
  const items: readonly Item[] = [
    { label: words.weekLater, icon: CalendarPlus, onSelect: () => void acts.weekLater(promise) },
    { label: words.change, icon: Pencil, onSelect: () => setChanging(true) },
    { label: words.letGo, hint: words.letGoHint, icon: CircleSlash, onSelect: () => void acts.letGo(promise) },
    ...(to === undefined ? [] : [{ label: words.open(to.name), icon: User, to: paths.contact(to.id) }]),
    { label: words.remove, icon: Trash2, onSelect: () => void acts.trash(promise) },
  ];
  return (
    <Row
      start={<Handshake size={20} strokeWidth={1.75} aria-hidden />}
      title={promise.what}
      note={to === undefined ? day : `${to.name} · ${day}`}
      end={
        <>
          <IconButton icon={Check} label={words.keepOf(promise.what)} edged onClick={() => void acts.keep(promise)} />
          <Menu bare title={promise.what} items={items} />
          {isChanging && <PromiseSheet promise={promise} onClose={() => setChanging(false)} />}
        </>
      }
    />
  );
}
