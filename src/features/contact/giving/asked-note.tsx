/** When one asked somebody for help last, with the way to what it was. */
import type { Contact } from '../../../domain/contact.ts';
import { isRemembered } from '../../../domain/ask.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { askedWhen } from '../../../person/asked-when.ts';
import { lastAskedOf } from '../../../store/asks-now.ts';
import { AppLink } from '../../../ui/acts/app-link.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';

export function AskedNote({ contact }: { readonly contact: Contact }) {
  const messages = useMessages();
  const { person: words } = messages.ask;
  const today = useToday();
  const last = useLive(async (database) => (await lastAskedOf(database, contact.id)) ?? null, [contact.id]);
  if (last === undefined || last === null || !isRemembered(last.request, today)) return null;
  return (
    <Soft>
      {words.asked(nameInSentences(contact), askedWhen(last.request.day, today, messages))}{' '}
      {last.ask !== undefined && <AppLink to={paths.ask(last.ask.id)}>{words.see}</AppLink>}
    </Soft>
  );
}
