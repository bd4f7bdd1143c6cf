/** Those named so far; each can be taken off again. */
import { X } from 'lucide-react';
import { nameToShow, type Contact } from '../../domain/contact.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { IconButton } from '../../ui/acts/icon-button.tsx';
import { Face } from '../../ui/face/face.tsx';
import { initialsOf } from '../../ui/face/initials.ts';
import { useLabels } from '../../ui/labels.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

type NamedPeopleProps = { readonly people: readonly Contact[]; readonly onRemove: (person: Contact) => void };

export function NamedPeople({ people, onRemove }: NamedPeopleProps) {
  const { people: words } = useMessages().welcome;
  const labels = useLabels();
  if (people.length === 0) return null;
  return (
    <Stack as="ul" gap="none" label={words.named}>
      {people.map((person) => (
        <Row
          key={person.id}
          title={nameToShow(person)}
          start={<Face initials={initialsOf(nameToShow(person))} line="solid" size="small" />}
          end={<IconButton icon={X} label={labels.remove(nameToShow(person))} onClick={() => onRemove(person)} />}
        />
      ))}
    </Stack>
  );
}
