/** How close, and when last in touch: two taps for each of the first people, one of them at a time. */
import { useMessages } from '../../i18n/use-messages.ts';
import { nameToShow } from '../../domain/contact.ts';
import { Soft } from '../../ui/layout/soft.tsx';
import { BondQuestions } from './bond-questions.tsx';
import { Step } from './step.tsx';
import { useLeaving } from './use-leaving.ts';
import type { UnderWay } from './under-way.ts';

export function BondsStep({ underWay: { run, people } }: { readonly underWay: UnderWay }) {
  const { welcome: words } = useMessages();
  const leave = useLeaving();
  // someone deleted in another tab is passed over
  const asked = run.contactIds.slice(run.asked).find((id) => people.some((person) => person.id === id));
  const contact = people.find(({ id }) => id === asked);
  const place = contact === undefined ? people.length : people.indexOf(contact) + 1;
  return (
    <Step
      title={contact === undefined ? words.title : nameToShow(contact)}
      part={0.2 + (0.6 * (place - 1)) / Math.max(1, people.length)}
      onLeave={() => void leave()}
    >
      <Soft>{words.of(place, people.length)}</Soft>
      <BondQuestions key={asked} contact={contact} />
    </Step>
  );
}
