/** What one has promised: what waits, by its day, and what was kept or let go. */
import { Handshake, Plus } from 'lucide-react';
import { useState } from 'react';
import { nameToShow } from '../../domain/contact.ts';
import { promiseTime, type PromiseTime } from '../../domain/promise.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { PromiseLine } from '../../person/promise-line.tsx';
import { PromiseSheet } from '../../person/promise-sheet.tsx';
import { promiseList, type PromiseTo } from '../../store/promise-list.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { ClosedPromises } from './closed-promises.tsx';

export function PromisesScreen() {
  const words = useMessages().promises;
  const list = useLive(promiseList);
  const [isAdding, setAdding] = useState(false);
  const add = (
    <Button look="primary" wide icon={Plus} onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  );
  return (
    <Page title={words.title} backTo={paths.week}>
      {list && (
        <Stack gap="wide">
          {list.open.length === 0 ? (
            <Empty icon={Handshake} title={words.noneTitle} text={words.noneText} act={add} />
          ) : (
            <>
              {add}
              <OpenPromises open={list.open} />
            </>
          )}
          {list.closed.length > 0 && <ClosedPromises closed={list.closed} />}
        </Stack>
      )}
      {isAdding && <PromiseSheet onClose={() => setAdding(false)} />}
    </Page>
  );
}

const TIMES: readonly PromiseTime[] = ['past', 'today', 'soon', 'later'];

function OpenPromises({ open }: { readonly open: readonly PromiseTo[] }) {
  const words = useMessages().promises;
  const today = useToday();
  return TIMES.map((time) => {
    const some = open.filter(({ promise }) => promiseTime(promise, today) === time);
    return (
      some.length > 0 && (
        <Section key={time} title={words.times[time]}>
          <Stack gap="none" as="ul">
            {some.map(({ promise, contact }) => (
              <PromiseLine key={promise.id} promise={promise} to={{ id: contact.id, name: nameToShow(contact) }} />
            ))}
          </Stack>
        </Section>
      )
    );
  });
}
