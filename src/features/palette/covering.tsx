/** Who covers a field: the nearest first, some at a time, each leading to their page. */
import { useState } from 'react';
import { nameToShow, type Contact } from '../../domain/contact.ts';
import { useLive } from '../../hooks/use-live.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { PersonFace } from '../../person/person-face.tsx';
import { livingSpheres } from '../../store/living-spheres.ts';
import { peopleCovering } from '../../store/palette.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

export function Covering({ contactIds }: { readonly contactIds: readonly string[] }) {
  const { palette: words, contacts, language } = useMessages();
  const [shown, setShown] = useState(AT_ONCE);
  const ids = contactIds.slice(0, shown);
  const people = useLive((database) => peopleCovering(database, ids), [ids.join()]);
  const spheres = useLive(livingSpheres);
  const left = contactIds.length - shown;
  return (
    <Section title={words.whoTitle}>
      <Stack as="ul" gap="none" label={words.whoTitle}>
        {(people ?? []).map((contact) => (
          <Row
            key={contact.id}
            start={<PersonFace contact={contact} spheres={spheres ?? NO_SPHERES} />}
            title={nameToShow(contact) === '' ? contacts.nameless : nameToShow(contact)}
            note={skillsOf(contact)}
            to={paths.contact(contact.id)}
          />
        ))}
      </Stack>
      {left > 0 && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>
          {words.more(numberText(language, Math.min(left, AT_ONCE)))}
        </Button>
      )}
    </Section>
  );
}

const AT_ONCE = 40;
const NO_SPHERES = new Map<string, never>();

/** What they do and know, as far as there is room for it in a line. */
function skillsOf({ jobTitle, competences, offers }: Contact): string {
  return [jobTitle ?? '', ...competences, ...offers].filter(Boolean).slice(0, 4).join(' · ');
}
