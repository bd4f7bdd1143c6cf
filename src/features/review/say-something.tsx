/** Speaking up, or saying that one leaves: a few words to begin with, to whoever keeps the network together. */
import { MessageCircle } from 'lucide-react';
import { useState } from 'react';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import type { Spoken } from './spoken.ts';
import { WordsSheet } from './words-sheet.tsx';

export function SaySomething(props: Spoken) {
  const { words } = useMessages().review;
  const [isOpen, setOpen] = useState(false);
  const { decision, page } = props;
  const leaveText = page.network.keptByMe === true ? words.leaveOwnText : words.leaveText;
  return (
    <Section title={words[decision]}>
      <Soft>{decision === 'change' ? words.changeText : leaveText}</Soft>
      <Button look="primary" wide icon={MessageCircle} onClick={() => setOpen(true)}>
        {page.keeper === undefined ? words.say : words.to(nameInSentences(page.keeper))}
      </Button>
      {isOpen && <WordsSheet {...props} onClose={() => setOpen(false)} />}
    </Section>
  );
}
