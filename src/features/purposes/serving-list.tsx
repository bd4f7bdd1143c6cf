/** Those who serve a purpose: its networks, then people with when one was last in touch; of a great many, a few at first. */
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
import { livingSpheres } from '../../store/living-spheres.ts';
import type { PurposePage } from '../../store/purpose-page.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Row } from '../../ui/layout/row.tsx';

const FEW = 8;
const NO_SPHERES: ReadonlyMap<string, Sphere> = new Map();

export function ServingList({ page: { contacts, networks } }: { readonly page: PurposePage }) {
  const { page: words } = useMessages().purposes;
  const [isWhole, setWhole] = useState(false);
  const spheres = useLive(livingSpheres) ?? NO_SPHERES;
  const some = <Each,>(all: readonly Each[]) => (isWhole ? all : all.slice(0, FEW));
  const shown = { networks: some(networks), contacts: some(contacts) };
  return (
    <>
      <ul>
        {shown.networks.map(({ id, name }) => (
          <Row key={id} title={name} to={paths.network(id)} />
        ))}
        {shown.contacts.map((contact) => (
          <ServingPerson key={contact.id} contact={contact} spheres={spheres} />
        ))}
      </ul>
      {shown.networks.length + shown.contacts.length < networks.length + contacts.length && (
        <Button look="plain" onClick={() => setWhole(true)}>
          {words.all}
        </Button>
      )}
    </>
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
