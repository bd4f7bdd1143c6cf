/**
 * Who: names typed one after the other, picked in the phone, or chosen among those who came in with an address book;
 * each is written down as it is confirmed. The field stays where it is while the list below it grows.
 */
import { BookUser, ContactRound, Sparkles } from 'lucide-react';
import type { Contact } from '../../domain/contact.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { canPickContacts } from '../../platform/contact-picker.ts';
import { foundPeople } from '../../store/found-people.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Foot } from '../../ui/layout/foot.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { FoundPeople } from './found-people.tsx';
import { NameForm } from './name-form.tsx';
import { NamedPeople } from './named-people.tsx';
import { Step } from './step.tsx';
import { useLeaving } from './use-leaving.ts';
import { useNaming } from './use-naming.ts';
import { useTryingOut } from './use-trying-out.ts';

type PeopleStepProps = {
  readonly people: readonly Contact[];
  /** Begins the first run before an address book is brought in, to which one then comes back. */
  readonly onBringIn: () => void;
};

export function PeopleStep({ people, onBringIn }: PeopleStepProps) {
  const { welcome: words } = useMessages();
  const naming = useNaming(people);
  const leave = useLeaving();
  const tryOut = useTryingOut();
  const found = useLive((database) => foundPeople(database, MOST_OFFERED));
  const chosenIds = new Set(people.map(({ id }) => id));
  const hasFound = found !== undefined && found.count > 0;
  const mayGoOn = people.length > 0 || naming.text.trim() !== '';
  const isTyping = !canPickContacts() && found !== undefined && !hasFound;
  return (
    <Step title={words.people.title} part={0.1} onLeave={() => void leave()}>
      <Soft>{words.people.hint}</Soft>
      <Stack gap="normal">
        {canPickContacts() && (
          <Button
            look={people.length === 0 && !hasFound ? 'primary' : 'quiet'}
            icon={ContactRound}
            wide
            onClick={() => void naming.pick()}
          >
            {words.people.pick}
          </Button>
        )}
        <NameForm naming={naming} isFirst={isTyping} />
        {hasFound && (
          <FoundPeople
            found={found}
            chosenIds={chosenIds}
            text={naming.text}
            onChoose={(person) => void naming.choose(person)}
          />
        )}
        {people.length > 0 && <NamedPeople people={people} onRemove={(person) => void naming.takeOff(person)} />}
        {people.length === 0 && !hasFound && (
          <Acts stacked>
            <LinkButton to={paths.import} look="plain" icon={BookUser} wide onClick={onBringIn}>
              {words.bringIn}
            </LinkButton>
            <Button look="plain" icon={Sparkles} wide onClick={() => void tryOut()}>
              {words.tryOut}
            </Button>
          </Acts>
        )}
      </Stack>
      {mayGoOn && (
        <Foot>
          <Button look="primary" wide onClick={() => void naming.goOn()}>
            {words.goOn}
          </Button>
        </Foot>
      )}
    </Step>
  );
}

/** Enough for a list of ten from which five are taken. */
const MOST_OFFERED = 15;
