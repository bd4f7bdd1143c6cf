/** What one offers that they look for, and the other way round. */
import type { Contact } from '../../../domain/contact.ts';
import type { SoughtOffer } from '../../../domain/gift.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { useMeetingWords } from '../../../hooks/use-meeting-words.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { helpBetween } from '../../../store/giving-with.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Wash } from '../../../ui/layout/wash.tsx';

export function HelpSections({ contact }: { readonly contact: Contact }) {
  const words = useMessages().giving.person;
  const meet = useMeetingWords();
  const help = useLive(
    async (database) => (meet === undefined ? undefined : helpBetween(database, contact.id, meet)),
    [contact.id, meet !== undefined],
  );
  if (help === undefined) return null;
  return (
    <>
      {help.iCould.length > 0 && (
        <Section title={words.youCould}>
          <Matches matches={help.iCould} />
        </Section>
      )}
      {help.theyCould.length > 0 && (
        <Section title={words.theyCould(nameInSentences(contact))}>
          <Matches matches={help.theyCould} />
        </Section>
      )}
    </>
  );
}

function Matches({ matches }: { readonly matches: readonly SoughtOffer[] }) {
  const words = useMessages().giving.person;
  return (
    <Wash>
      <ul>
        {matches.map(({ offered, sought }) => (
          <li key={offered}>{offered === sought ? offered : words.meets(offered, sought)}</li>
        ))}
      </ul>
    </Wash>
  );
}
