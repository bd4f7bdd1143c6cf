/** To whom a tip went and what came of it, which one may say or mend here; nothing while it went to nobody. */
import { useState } from 'react';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { nameToShow } from '../domain/contact.ts';
import { FORWARD_RESPONSES, isWelcome, responseOf, type ForwardResponse } from '../domain/forward.ts';
import type { Tip } from '../domain/tip.ts';
import { useLive } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-today.ts';
import { capitalized, relativeDay } from '../i18n/format.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { forwardsOfTip, type ForwardTo } from '../store/forwards.ts';
import { Row } from '../ui/layout/row.tsx';
import { Section } from '../ui/layout/section.tsx';
import { Menu } from '../ui/overlays/menu.tsx';
import { RememberTopic, type Topical } from './remember-topic.tsx';
import { useResponding } from './use-responding.ts';

export function ForwardsOfTip({ tip }: { readonly tip: Topical & Pick<Tip, 'id'> }) {
  const { passOn: words } = useMessages();
  const today = useToday();
  const forwards = useLive((database) => forwardsOfTip(database, tip.id), [tip.id]) ?? NONE;
  const respond = useResponding();
  const [welcomed, setWelcomed] = useState<string>();
  async function answer(to: ForwardTo, response: ForwardResponse): Promise<void> {
    await respond(to, response);
    setWelcomed(isWelcome(response) ? to.contact.id : undefined);
  }
  if (forwards.length === 0) return null;
  return (
    <Section title={words.to} ruled>
      <ul>
        {forwards.map((to) => (
          <ForwardLine key={to.forward.id} to={to} today={today} onAnswer={(response) => void answer(to, response)} />
        ))}
      </ul>
      {welcomed !== undefined && <RememberTopic key={welcomed} tip={tip} contactId={welcomed} />}
    </Section>
  );
}

const NONE: readonly ForwardTo[] = [];

type ForwardLineProps = {
  readonly to: ForwardTo;
  readonly today: CalendarDate;
  readonly onAnswer: (response: ForwardResponse) => void;
};

function ForwardLine({ to: { forward, contact }, today, onAnswer }: ForwardLineProps) {
  const { passOn: words, language } = useMessages();
  const response = responseOf(forward);
  const day = capitalized(language, relativeDay(language, forward.day, today));
  return (
    <Row
      title={nameToShow(contact)}
      note={response === undefined ? day : `${day} · ${words.responses[response]}`}
      to={paths.contact(contact.id)}
      end={
        <Menu
          bare
          title={words.respond(nameInSentences(contact))}
          items={FORWARD_RESPONSES.map((each) => ({ label: words.responses[each], onSelect: () => onAnswer(each) }))}
        />
      }
    />
  );
}
