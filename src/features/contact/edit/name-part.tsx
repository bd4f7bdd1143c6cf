/** The name in its parts, what they are called, and where they work. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { PartProps } from './form-props.ts';
import { NameRow } from './name-row.tsx';
import styles from './form.module.css';
import { TextRow } from './text-row.tsx';
import { WordsRow } from './words-row.tsx';

export function NamePart(props: PartProps & { readonly withWhole: boolean }) {
  const { contactForm: words } = useMessages();
  const { withWhole, ...part } = props;
  return (
    <Section title={words.parts.name} ruled={!withWhole}>
      <Stack>
        {withWhole && <NameRow {...part} />}
        <div className={styles['pair']}>
          <TextRow {...part} name="givenName" />
          <TextRow {...part} name="familyName" />
          <TextRow {...part} name="middleName" />
          <TextRow {...part} name="prefix" />
          <TextRow {...part} name="suffix" />
        </div>
        <WordsRow {...part} name="nicknames" />
        <TextRow {...part} name="jobTitle" />
        <TextRow {...part} name="organization" />
        <WordsRow {...part} name="orgUnits" />
      </Stack>
    </Section>
  );
}
