/** What they offer and look for, what they are good at and care about, and the person's own tags. */
import { useLive } from '../../../hooks/use-live.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { tagsInUse } from '../../../store/words-in-use.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { PartProps } from './form-props.ts';
import { WordsRow } from './words-row.tsx';

export function KnowsPart(props: PartProps) {
  const { contactForm: words } = useMessages();
  const tags = useLive(tagsInUse) ?? [];
  return (
    <Section title={words.parts.knows} ruled>
      <Stack>
        <WordsRow {...props} name="offers" />
        <WordsRow {...props} name="seeks" />
        <WordsRow {...props} name="competences" />
        <WordsRow {...props} name="interests" />
        <WordsRow {...props} name="tags" suggestions={tags} />
      </Stack>
    </Section>
  );
}
