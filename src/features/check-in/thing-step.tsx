/** The third step: the one thing this round offers, and how it went with what one sent from there. */
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { OutreachQuestion } from '../../person/outreach-question.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { focusHeading, RoundPage } from './round-page.tsx';
import { thingBy } from './things/things.ts';
import type { Walk } from './use-check-in.ts';

export function ThingStep({ walk }: { readonly walk: Walk }) {
  const messages = useMessages();
  const { checkIn: words } = messages;
  const thing = thingBy(walk.round.thing);
  // those from the cards were asked about there
  const begun = walk.intentions.filter(({ intention }) => intention.createdAt >= walk.row.updatedAt);
  return (
    <RoundPage
      walk={walk}
      title={thing?.title(messages) ?? words.steps.thing}
      pass={{ label: words.thing.skip, onPass: walk.on }}
    >
      {begun.map(({ intention, contact }) => (
        <Wash key={intention.id}>
          <OutreachQuestion intention={intention} name={nameInSentences(contact)} onAnswered={focusHeading} />
        </Wash>
      ))}
      {thing && <thing.Offer onDone={walk.thingDone} />}
    </RoundPage>
  );
}
