/** Choosing whom to bring together; from a person's page that person stands there already, with whom it might be. */
import { useParams } from 'wouter';
import { useThoughts } from '../../../hooks/use-thoughts.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { contactById } from '../../../store/contacts.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Ideas } from '../list/ideas.tsx';
import { IntroductionForm } from './introduction-form.tsx';

export function NewIntroductionScreen() {
  const { introductions: words } = useMessages();
  const { contactId } = useParams<{ contactId?: string }>();
  const backTo = contactId === undefined ? paths.introductions : paths.contact(contactId);
  return (
    <Page title={words.title} backTo={backTo}>
      <Stack gap="wide">
        <IntroductionForm chosenIds={contactId === undefined ? NOBODY : [contactId]} backTo={backTo} />
        {contactId !== undefined && <IdeasWith contactId={contactId} />}
      </Stack>
    </Page>
  );
}

const NOBODY: readonly string[] = [];

function IdeasWith({ contactId }: { readonly contactId: string }) {
  const { idea: words } = useMessages().introductions;
  const contact = useLive(async (database) => contactById(database, contactId), [contactId]);
  const thoughts = useThoughts(useToday());
  const ideas = thoughts?.ideas.filter(({ idea }) => idea.contactIds.includes(contactId)) ?? [];
  if (contact === undefined || ideas.length === 0) return null;
  return <Ideas thoughts={{ ideas, thanks: [] }} title={words.perhaps(nameInSentences(contact))} />;
}
