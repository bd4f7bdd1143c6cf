/** What one offers that they look for, and the other way round. */
import type { Contact } from '../../../domain/contact.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { fetchMeetingWords } from '../../../hooks/meeting-words.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { helpBetween } from '../../../store/giving-with.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Wash } from '../../../ui/layout/wash.tsx';

export function HelpSections({ contact }: { readonly contact: Contact }) {
  const words = useMessages().giving.person;
  const help = useLive((database) => helpBetween(database, contact.id, fetchMeetingWords), [contact.id]);
  if (help === undefined) return null;
  return (
    <>
      {help.iCould.length > 0 && (
        <Section title={words.youCould}>
          <Matches facts={help.iCould.map(({ sought, offered }) => [sought, words.youOffer(offered)])} />
        </Section>
      )}
      {help.theyCould.length > 0 && (
        <Section title={words.theyCould(nameInSentences(contact))}>
          <Matches facts={help.theyCould.map(({ sought, offered }) => [offered, words.youSeek(sought)])} />
        </Section>
      )}
    </>
  );
}

/** What stands on their card, and what of one's own meets it. */
function Matches({ facts }: { readonly facts: readonly (readonly [theirs: string, mine: string])[] }) {
  return (
    <Wash>
      <Stack gap="close" as="ul">
        {facts.map(([theirs, mine]) => (
          <li key={`${theirs} ${mine}`}>
            {theirs}
            <Soft small>{mine}</Soft>
          </li>
        ))}
      </Stack>
    </Wash>
  );
}
