/** Who could help, but was asked enough for now, each with why. */
import { useToday } from '../hooks/use-today.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { askedWhen } from './asked-when.ts';
import { PersonFace } from './person-face.tsx';
import { useFaces } from './use-faces.ts';
import { useNames } from './use-names.ts';
import type { Helpers } from '../domain/helper.ts';
import { Row } from '../ui/layout/row.tsx';
import { Section } from '../ui/layout/section.tsx';
import { Soft } from '../ui/layout/soft.tsx';
import { Stack } from '../ui/layout/stack.tsx';

type HeldBackListProps = { readonly title: string; readonly heldBack: Helpers['heldBack'] };

export function HeldBackList({ title, heldBack }: HeldBackListProps) {
  const messages = useMessages();
  const { ask: words } = messages;
  const today = useToday();
  const names = useNames();
  const { chosen, spheres } = useFaces(heldBack.map(({ contactId }) => contactId));
  if (chosen.length === 0) return null;
  return (
    <Section title={title} ruled>
      <Soft>{words.heldBackHint}</Soft>
      <Stack gap="none" as="ul">
        {chosen.map((contact) => {
          const why = heldBack.find(({ contactId }) => contactId === contact.id)?.why;
          return (
            <Row
              key={contact.id}
              start={<PersonFace contact={contact} spheres={spheres} />}
              title={names.of(contact)}
              note={why && words.heldBack[why.code](nameInSentences(contact), askedWhen(why.lastOn, today, messages))}
              to={paths.contact(contact.id)}
            />
          );
        })}
      </Stack>
    </Section>
  );
}
