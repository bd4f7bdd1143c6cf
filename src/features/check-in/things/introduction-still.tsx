/** An introduction that stands still: between whom, and its next step. */
import { nameToShow } from '../../../domain/contact.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { PersonFace } from '../../../person/person-face.tsx';
import { stepText } from '../../../person/step-text.ts';
import { useFaces } from '../../../person/use-faces.ts';
import { introductionsUnderWay } from '../../../store/introductions-now.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { LinkButton } from '../../../ui/acts/link-button.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Why } from '../../../ui/layout/why.tsx';
import type { Thing, ThingProps } from './thing.ts';

export const introductionStill: Thing = {
  code: 'introduction-still',
  need: async (database, today) => {
    const all = await introductionsUnderWay(database, today);
    return all.some(({ standsStill }) => standsStill) ? MUCH : 0;
  },
  title: ({ checkIn }) => checkIn.thing.still,
  Offer: IntroductionStill,
};

/** Somebody has said yes, or was asked, and waits. */
const MUCH = 0.7;

function IntroductionStill({ onDone }: ThingProps) {
  const messages = useMessages();
  const { checkIn: words } = messages;
  const today = useToday();
  const all = useLive((database) => introductionsUnderWay(database, today), [today]);
  const still = all?.find(({ standsStill }) => standsStill);
  const { spheres } = useFaces(NOBODY);
  if (all === undefined) return null;
  if (still === undefined) {
    return (
      <Button look="primary" wide onClick={() => onDone(0)}>
        {words.on}
      </Button>
    );
  }
  const { introduction, people } = still;
  return (
    <>
      <Why>{stepText(still, messages, today)}</Why>
      {introduction.reason !== undefined && <Soft>{introduction.reason}</Soft>}
      <ul>
        {people.map((contact) => (
          <Row
            key={contact.id}
            title={nameToShow(contact)}
            start={<PersonFace contact={contact} spheres={spheres} />}
          />
        ))}
      </ul>
      <LinkButton to={paths.introduction(introduction.id)} look="primary" wide>
        {words.thing.stillAct}
      </LinkButton>
    </>
  );
}

const NOBODY: readonly string[] = [];
