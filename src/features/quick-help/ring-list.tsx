/** Some people to ring under a heading; nothing where there are none. */
import type { Contact } from '../../domain/contact.ts';
import type { Sphere } from '../../domain/sphere.ts';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { RingRow } from './ring-row.tsx';

type RingListProps = {
  readonly title: string;
  readonly rings: readonly { readonly contact: Contact; readonly words: readonly string[] }[];
  readonly spheres: ReadonlyMap<string, Sphere>;
};

export function RingList({ title, rings, spheres }: RingListProps) {
  if (rings.length === 0) return null;
  return (
    <Section title={title}>
      <Stack gap="none" as="ul">
        {rings.map(({ contact, words }) => (
          <RingRow key={contact.id} contact={contact} words={words} spheres={spheres} />
        ))}
      </Stack>
    </Section>
  );
}
