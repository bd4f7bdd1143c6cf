/** Asking for help: what one looks for now, what one was helped with, and what asking gave, in words. */
import { LifeBuoy, PhoneCall } from 'lucide-react';
import { ASK_STATUSES } from '../../domain/ask.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { askingGaveNow, asksNow } from '../../store/asks-now.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Why } from '../../ui/layout/why.tsx';
import { AskList } from './ask-list.tsx';

export function AsksScreen() {
  const { ask: words, words: common } = useMessages();
  const today = useToday();
  const all = useLive(asksNow);
  const gave = useLive((database) => askingGaveNow(database, today), [today]);
  const add = (
    <LinkButton look="primary" wide to={paths.newAsk}>
      {words.add}
    </LinkButton>
  );
  if (all === undefined) {
    return (
      <Page title={words.title} backTo={paths.compass}>
        <Skeleton shape="rows" />
      </Page>
    );
  }
  const isOpen = all.some(({ ask }) => ask.status === 'open');
  return (
    <Page title={words.title} backTo={paths.compass}>
      <Stack gap="wide">
        {all.length === 0 ? <Empty icon={LifeBuoy} title={words.empty.title} text={words.empty.text} act={add} /> : add}
        {all.length > 0 && !isOpen && <Soft>{words.noneOpen}</Soft>}
        {gave && <Why small>{words.gave(gave, common.number)}</Why>}
        {ASK_STATUSES.map((status) => (
          <AskList key={status} title={words.statuses[status]} asks={all.filter(({ ask }) => ask.status === status)} />
        ))}
        <Stack gap="none" as="ul">
          <Row start={<PhoneCall size={20} strokeWidth={1.75} />} title={words.quick} to={paths.quickHelp} />
        </Stack>
      </Stack>
    </Page>
  );
}
