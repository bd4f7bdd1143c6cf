/** What the app thought of: whom to thank, and who might like to meet; a few at once. */
import { useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useFaces } from '../../../person/use-faces.ts';
import type { ThoughtsNow } from '../../../store/introduction-ideas.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { IdeaCard } from './idea-card.tsx';
import { ThanksCard } from './thanks-card.tsx';

type IdeasProps = {
  readonly thoughts: ThoughtsNow;
  /** Above the ideas. */
  readonly title: string;
};

export function Ideas({ thoughts: { ideas, thanks }, title }: IdeasProps) {
  const { introductions: words, contact } = useMessages();
  const { spheres } = useFaces(NOBODY);
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const left = ideas.length - shown;
  return (
    <>
      {thanks.length > 0 && (
        <Section title={words.thanks}>
          <Stack as="ul" label={words.thanks}>
            {thanks.slice(0, MOST_THANKS).map((now) => (
              <ThanksCard key={`${now.contact.id} ${now.connector.id}`} now={now} />
            ))}
          </Stack>
        </Section>
      )}
      {ideas.length > 0 && (
        <Section title={title}>
          <Stack as="ul" label={title}>
            {ideas.slice(0, shown).map((now) => (
              <IdeaCard key={now.idea.contactIds.join(' ')} now={now} spheres={spheres} />
            ))}
          </Stack>
          {left > 0 && (
            <Button look="plain" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
              {contact.showMore(Math.min(left, SHOWN_AT_ONCE))}
            </Button>
          )}
        </Section>
      )}
    </>
  );
}

const SHOWN_AT_ONCE = 5;
const MOST_THANKS = 3;
const NOBODY = [] as const;
