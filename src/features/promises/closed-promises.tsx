/** What was kept or let go, the latest first; of many only the first, and then as many more as one asks for. */
import { Check, CircleSlash, RotateCcw, Trash2, User } from 'lucide-react';
import { useState } from 'react';
import { nameToShow } from '../../domain/contact.ts';
import { useToday } from '../../hooks/use-today.ts';
import { relativeDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { usePromiseActs } from '../../person/use-promise-acts.ts';
import type { PromiseTo } from '../../store/promise-list.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Menu } from '../../ui/overlays/menu.tsx';

const SHOWN_AT_ONCE = 10;
const MORE_AT_ONCE = 50;

export function ClosedPromises({ closed }: { readonly closed: readonly PromiseTo[] }) {
  const { promises: words, contact } = useMessages();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const left = closed.length - shown;
  return (
    <Section title={words.closed} ruled>
      <Stack gap="none" as="ul">
        {closed.slice(0, shown).map((each) => (
          <ClosedLine key={each.promise.id} closed={each} />
        ))}
      </Stack>
      {left > 0 && (
        <Button look="plain" onClick={() => setShown(shown + MORE_AT_ONCE)}>
          {contact.showMore(Math.min(left, MORE_AT_ONCE))}
        </Button>
      )}
    </Section>
  );
}

function ClosedLine({ closed: { promise, contact } }: { readonly closed: PromiseTo }) {
  const { promises: words, language } = useMessages();
  const today = useToday();
  const acts = usePromiseActs();
  const { doneOn, letGoOn } = promise;
  const name = nameToShow(contact);
  const said = doneOn === undefined ? words.letGone : words.kept;
  const day = said(relativeDay(language, doneOn ?? letGoOn ?? today, today));
  const Icon = doneOn === undefined ? CircleSlash : Check;
  return (
    <Row
      start={<Icon size={20} strokeWidth={1.75} aria-hidden />}
      title={promise.what}
      note={`${name} · ${day}`}
      end={
        <Menu
          bare
          title={promise.what}
          items={[
            { label: words.takeUp, icon: RotateCcw, onSelect: () => void acts.takeUp(promise) },
            { label: words.open(name), icon: User, to: paths.contact(contact.id) },
            { label: words.remove, icon: Trash2, onSelect: () => void acts.trash(promise) },
          ]}
        />
      }
    />
  );
}
