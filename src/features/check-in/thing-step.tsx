/** The third step: the one thing this round offers. */
import { useMessages } from '../../i18n/use-messages.ts';
import { RoundPage } from './round-page.tsx';
import { thingBy } from './things/things.ts';
import type { Walk } from './use-check-in.ts';

export function ThingStep({ walk }: { readonly walk: Walk }) {
  const messages = useMessages();
  const { checkIn: words } = messages;
  const thing = thingBy(walk.round.thing);
  return (
    <RoundPage
      walk={walk}
      title={thing?.title(messages) ?? words.steps.thing}
      pass={{ label: words.thing.skip, onPass: walk.on }}
    >
      {thing && <thing.Offer onDone={walk.thingDone} />}
    </RoundPage>
  );
}
