/** Who brought you together: someone found by name, shown with a way to take them away again. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { nameToShow } from '../../../domain/contact.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { useNameSearch } from '../../../hooks/use-name-search.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { contactById } from '../../../store/contacts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { PartProps } from './form-props.ts';

export function IntroducedRow({ draft, onChange }: PartProps) {
  const { contactForm: words, log } = useMessages();
  const [text, setText] = useState('');
  const found = useNameSearch(text);
  const id = draft.introducedById;
  const chosen = useLive(async (database) => (id === undefined ? undefined : contactById(database, id)), [id]);

  function choose(introducedById: string | undefined): void {
    setText('');
    onChange({ ...draft, introducedById });
  }

  if (chosen !== undefined) {
    return (
      <Stack gap="close">
        <p>
          {words.introducedBy}: {nameToShow(chosen)}
        </p>
        <Button look="plain" icon={X} onClick={() => choose(undefined)}>
          {words.removeOne(nameToShow(chosen))}
        </Button>
      </Stack>
    );
  }
  return (
    <Stack gap="close">
      <TextField label={words.introducedBy} hint={words.findPerson} type="search" value={text} onChange={setText} />
      {found?.length === 0 && <p>{log.noneFound}</p>}
      {found?.map((contact) => (
        <Button key={contact.id} onClick={() => choose(contact.id)}>
          {nameToShow(contact)}
        </Button>
      ))}
    </Stack>
  );
}
