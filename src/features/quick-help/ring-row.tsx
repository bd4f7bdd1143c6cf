/** Somebody to ring: one tap, and on coming back one is asked whether one got hold of them. */
import { Phone } from 'lucide-react';
import type { Contact } from '../../domain/contact.ts';
import type { Sphere } from '../../domain/sphere.ts';
import { listOf } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { PersonFace } from '../../person/person-face.tsx';
import { useNames } from '../../person/use-names.ts';
import { useOutreach } from '../../person/use-outreach.ts';
import { waysToReach } from '../../person/ways.ts';
import { IconButton } from '../../ui/acts/icon-button.tsx';
import { Row } from '../../ui/layout/row.tsx';

type RingRowProps = {
  readonly contact: Contact;
  /** Those of the typed words that they have something to do with. */
  readonly words: readonly string[];
  readonly spheres: ReadonlyMap<string, Sphere>;
};

export function RingRow({ contact, words: matched, spheres }: RingRowProps) {
  const { quickHelp: words, passOn, language } = useMessages();
  const names = useNames();
  const { go } = useOutreach(contact);
  const way = waysToReach(contact, []).find(({ means }) => means === 'call');
  const note = matched.length > 0 ? listOf(language, matched.map(passOn.quoted)) : contact.jobTitle;
  return (
    <Row
      start={<PersonFace contact={contact} spheres={spheres} />}
      title={names.of(contact)}
      {...(note !== undefined && { note })}
      to={paths.contact(contact.id)}
      {...(way !== undefined && {
        end: (
          <IconButton icon={Phone} label={words.call(names.inSentences(contact))} edged onClick={() => void go(way)} />
        ),
      })}
    />
  );
}
