/** What could please this person: tips that wait and fit, with the words that matched, and what they gave one to read. */
import { useState } from 'react';
import { mayBeSuggested } from '../../../domain/contact.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { PassOnSheet } from '../../../person/pass-on-sheet.tsx';
import { TellSheet } from '../../../person/tell-sheet.tsx';
import type { ContactPage } from '../../../store/contact-page.ts';
import { latestTipId } from '../../../store/under-way.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { TipHereRow } from './tip-here-row.tsx';
import { useTipsHere, type TipHere } from './use-tips-here.ts';

/** Nothing is looked for while there is nothing to give, nor for those of whom nothing is suggested. */
export function CouldPlease({ page }: { readonly page: ContactPage }) {
  const latest = useLive(latestTipId);
  return latest !== undefined && mayBeSuggested(page.contact) && <TipsHere page={page} />;
}

function TipsHere({ page }: { readonly page: ContactPage }) {
  const { giveTip: words } = useMessages();
  const { contact } = page;
  const tips = useTipsHere(page);
  const [opened, setOpened] = useState<TipHere>();
  const close = () => setOpened(undefined);
  return (
    <>
      {tips.length > 0 && (
        <Section title={words.section(nameInSentences(contact))} ruled>
          <ul>
            {tips.map((here) => (
              <TipHereRow key={here.tip.id} here={here} onPress={() => setOpened(here)} />
            ))}
          </ul>
        </Section>
      )}
      {opened?.as === 'tell' && <TellSheet tip={opened.tip} contact={contact} onClose={close} />}
      {opened?.as === 'give' && (
        <PassOnSheet
          tip={opened.tip}
          fits={[{ contactId: contact.id, words: opened.words }]}
          chosenIds={[contact.id]}
          onClose={close}
        />
      )}
    </>
  );
}
