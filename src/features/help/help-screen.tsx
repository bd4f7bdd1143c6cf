/** Help: the contents of the guide, and what of it has the words that one is looking for. */
import { useState } from 'react';
import { useGuide } from '../../i18n/use-guide.ts';
import { paths } from '../../paths.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { groupsOf } from './chapters.ts';
import { FoundParts } from './found-parts.tsx';

export function HelpScreen() {
  const guide = useGuide();
  const [text, setText] = useState('');
  const groups = groupsOf(guide);
  return (
    <Page title={guide.title} backTo={paths.settings}>
      <TextField label={guide.search} type="search" value={text} onChange={setText} />
      {text.trim() === '' ? (
        groups.map(({ title, chapters }) => (
          <Section key={title} title={title}>
            <Stack gap="none" as="ul">
              {chapters.map((chapter) => (
                <Row
                  key={chapter.code}
                  title={chapter.title}
                  note={chapter.about}
                  to={paths.helpChapter(chapter.code)}
                />
              ))}
            </Stack>
          </Section>
        ))
      ) : (
        <FoundParts text={text} chapters={groups.flatMap(({ chapters }) => chapters)} />
      )}
    </Page>
  );
}
