/** Whom else a person may be: one picks the other card, and sees both before anything happens. */
import { useParams } from 'wouter';
import { nameToShow } from '../../domain/contact.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { PeopleField } from '../../person/people-field.tsx';
import { contactById } from '../../store/contacts.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { replaceScreen } from '../../ui/screen-history.ts';

export function SameAsScreen() {
  const { duplicates: words, contact: gone } = useMessages();
  const { id = '' } = useParams<{ id?: string }>();
  const today = useToday();
  const contact = useLive(async (database) => (await contactById(database, id)) ?? null, [id]);
  if (contact === null) {
    return (
      <Page title={gone.gone} backTo={paths.contacts}>
        <p>{gone.goneText}</p>
        <LinkButton to={paths.contacts}>{gone.toPeople}</LinkButton>
      </Page>
    );
  }
  if (contact === undefined) {
    return (
      <Page backTo={paths.contact(id)}>
        <Skeleton shape="rows" />
      </Page>
    );
  }
  return (
    <Page title={words.whoElse(nameToShow(contact))} tabTitle={words.title} backTo={paths.contact(id)}>
      <Stack>
        <Soft>{words.whoElseHint}</Soft>
        <PeopleField
          label={words.otherCard}
          contactIds={[]}
          today={today}
          except={id}
          onChange={([otherId]) => otherId !== undefined && replaceScreen(paths.compareWith(id, otherId))}
        />
      </Stack>
    </Page>
  );
}
