/** What one offers that they look for, and the other way round. */
import type { Contact } from '../../../domain/contact.ts';
import type { SoughtOffer } from '../../../domain/gift.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { GivingWith } from '../../../store/giving-with.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Wash } from '../../../ui/layout/wash.tsx';

type HelpSectionsProps = { readonly contact: Contact; readonly giving: Pick<GivingWith, 'iCould' | 'theyCould'> };

export function HelpSections({ contact, giving }: HelpSectionsProps) {
  const words = useMessages().giving.person;
  return (
    <>
      {giving.iCould.length > 0 && (
        <Section title={words.youCould}>
          <Matches matches={giving.iCould} />
        </Section>
      )}
      {giving.theyCould.length > 0 && (
        <Section title={words.theyCould(nameInSentences(contact))}>
          <Matches matches={giving.theyCould} />
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
