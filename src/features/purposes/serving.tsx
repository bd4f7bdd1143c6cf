/** Who and what serves a purpose, where that is thin, and choosing anew. */
import { useState } from 'react';
import { nameToShow, type Contact } from '../../domain/contact.ts';
import type { Sphere } from '../../domain/sphere.ts';
import { lastContactOn } from '../../domain/target.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { relativeDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { PersonFace } from '../../person/person-face.tsx';
import type { PurposePage } from '../../store/purpose-page.ts';
import { livingSpheres } from '../../store/living-spheres.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { ServingSheet } from './serving-sheet.tsx';

/** How many are shown at first. */
const FEW = 8;
const NO_SPHERES: ReadonlyMap<string, Sphere> = new Map();

export function Serving({ page }: { readonly page: PurposePage }) {
  const { page: words } = useMessages().purposes;
  const [isChoosing, setChoosing] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const spheres = useLive(livingSpheres) ?? NO_SPHERES;
  const { contacts, networks, thin, purpose } = page;
  const isFollowed = purpose.retiredOn === undefined;
  if (!isFollowed && contacts.length + networks.length === 0) return null;
  const shown = isWhole ? contacts : contacts.slice(0, FEW);
  return (
    <Section title={words.serving} ruled>
      {thin !== undefined && isFollowed && <Wash>{words.thin[thin]}</Wash>}
      {contacts.length + networks.length > 0 && (
        <ul>
          {networks.map(({ id, name }) => (
            <Row key={id} title={name} to={paths.network(id)} />
          ))}
          {shown.map((contact) => (
            <ServingPerson key={contact.id} contact={contact} spheres={spheres} />
          ))}
        </ul>
      )}
      {shown.length < contacts.length && (
        <Button look="plain" onClick={() => setWhole(true)}>
          {words.all}
        </Button>
      )}
      {isFollowed && <Button onClick={() => setChoosing(true)}>{words.choose}</Button>}
      {isChoosing && <ServingSheet page={page} onClose={() => setChoosing(false)} />}
    </Section>
  );
}

type ServingPersonProps = { readonly contact: Contact; readonly spheres: ReadonlyMap<string, Sphere> };

function ServingPerson({ contact, spheres }: ServingPersonProps) {
  const { purposes, language } = useMessages();
  const today = useToday();
  const last = lastContactOn(contact);
  return (
    <Row
      title={nameToShow(contact)}
      to={paths.contact(contact.id)}
      start={<PersonFace contact={contact} spheres={spheres} />}
      {...(last !== undefined && { note: purposes.page.lastOn(relativeDay(language, last, today)) })}
    />
  );
}
