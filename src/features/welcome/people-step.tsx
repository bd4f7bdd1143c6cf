/** Who: names typed one after the other, or picked in the phone; each is written down as it is confirmed. */
import { BookUser, ContactRound, Sparkles } from 'lucide-react';
import type { Contact } from '../../domain/contact.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { canPickContacts } from '../../platform/contact-picker.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { NameForm } from './name-form.tsx';
import { NamedPeople } from './named-people.tsx';
import { Step } from './step.tsx';
import { useLeaving } from './use-leaving.ts';
import { useNaming } from './use-naming.ts';
import { useTryingOut } from './use-trying-out.ts';

export function PeopleStep({ people }: { readonly people: readonly Contact[] }) {
  const { welcome: words } = useMessages();
  const naming = useNaming();
  const leave = useLeaving();
  const tryOut = useTryingOut();
  const mayGoOn = people.length > 0 || naming.text.trim() !== '';
  return (
    <Step title={words.people.title} part={0.1} onLeave={() => void leave()}>
      <Soft>{words.people.hint}</Soft>
      <Stack gap="normal">
        {people.length > 0 && <NamedPeople people={people} onRemove={(person) => void naming.takeOff(person)} />}
        <NameForm naming={naming} />
        {canPickContacts() && (
          <Button icon={ContactRound} wide onClick={() => void naming.pick()}>
            {words.people.pick}
          </Button>
        )}
        <Acts stacked>
          {mayGoOn && (
            <Button look="primary" wide onClick={() => void naming.goOn()}>
              {words.goOn}
            </Button>
          )}
          {people.length === 0 && (
            <>
              <LinkButton to={paths.import} look="plain" icon={BookUser} wide>
                {words.bringIn}
              </LinkButton>
              <Button look="plain" icon={Sparkles} wide onClick={() => void tryOut()}>
                {words.tryOut}
              </Button>
            </>
          )}
        </Acts>
      </Stack>
    </Step>
  );
}
