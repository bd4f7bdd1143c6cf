/** Loose ties who might serve a purpose, by the words of its wish; each is added with one press. */
import { Plus } from 'lucide-react';
import { nameToShow } from '../../domain/contact.ts';
import type { Helper } from '../../domain/helper.ts';
import type { Purpose } from '../../domain/purpose.ts';
import { useWeakTies } from '../../hooks/use-weak-ties.ts';
import { listOf } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { PersonFace } from '../../person/person-face.tsx';
import { useFaces } from '../../person/use-faces.ts';
import { IconButton } from '../../ui/acts/icon-button.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { usePurposeActs } from './use-purpose-acts.ts';

/** Asked of the words as they stand; who changes them asks anew. */
export function WeakTies({ purpose }: { readonly purpose: Purpose }) {
  const { page: words } = useMessages().purposes;
  const hasWish = purpose.wish.trim() !== '';
  return (
    <Section title={words.weak} ruled>
      {hasWish ? <Found purpose={purpose} /> : <Soft>{words.weakNoWish}</Soft>}
    </Section>
  );
}

function Found({ purpose }: { readonly purpose: Purpose }) {
  const { page: words } = useMessages().purposes;
  const found = useWeakTies(purpose.id);
  if (found === undefined) return null;
  return found.length === 0 ? <Soft>{words.weakNone}</Soft> : <FoundList purpose={purpose} found={found} />;
}

function FoundList({ purpose, found }: { readonly purpose: Purpose; readonly found: readonly Helper[] }) {
  const { purposes, week, language } = useMessages();
  const words = purposes.page;
  const acts = usePurposeActs(purpose);
  const { chosen, spheres } = useFaces(found.map(({ contactId }) => contactId));
  const wordsOf = new Map(found.map((each) => [each.contactId, each.words]));
  return (
    <ul aria-label={words.weak}>
      {chosen.map((contact) => {
        const name = nameToShow(contact);
        const matched = (wordsOf.get(contact.id) ?? []).map((word) => week.gift.quoted(word));
        return (
          <Row
            key={contact.id}
            title={name}
            to={paths.contact(contact.id)}
            start={<PersonFace contact={contact} spheres={spheres} />}
            {...(matched.length > 0 && { note: words.weakWhy(listOf(language, matched)) })}
            end={<IconButton icon={Plus} label={words.linkName(name)} onClick={() => void acts.link(contact)} />}
          />
        );
      })}
    </ul>
  );
}
