/** The person's spheres in their own order; each opens a sheet in which it is changed. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Sphere } from '../../domain/sphere.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { allSpheres } from '../../store/spheres.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Dot } from '../../ui/face/dot.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import { SphereForm } from './sphere-form.tsx';

export function SpheresSection() {
  const words = useMessages().settings;
  const spheres = useLive(allSpheres) ?? [];
  const [open, setOpen] = useState<string>();
  const edited = spheres.find((sphere) => sphere.id === open);
  const close = () => setOpen(undefined);
  return (
    <Section title={words.spheres} ruled>
      <Soft>{words.sphereHint}</Soft>
      <Stack gap="none" as="ul">
        {spheres.map((sphere) => (
          <SphereRow key={sphere.id} sphere={sphere} onPress={() => setOpen(sphere.id)} />
        ))}
      </Stack>
      <Button icon={Plus} onClick={() => setOpen(NEW)}>
        {words.addSphere}
      </Button>
      <Sheet open={edited !== undefined || open === NEW} title={edited?.name ?? words.addSphere} onClose={close}>
        <SphereForm
          key={open}
          sphere={edited}
          place={spheres.findIndex(({ id }) => id === open)}
          count={spheres.length}
          onDone={close}
        />
      </Sheet>
    </Section>
  );
}

const NEW = 'new';

function SphereRow({ sphere, onPress }: { readonly sphere: Sphere; readonly onPress: () => void }) {
  const { settings, words } = useMessages();
  const { strong, weak } = sphere.rhythms;
  const notes = [
    sphere.private && settings.private,
    strong && `${words.tie.strong}: ${words.rhythm(strong)}`,
    weak && `${words.tie.weak}: ${words.rhythm(weak)}`,
  ].filter(Boolean);
  return (
    <Row
      title={sphere.name}
      start={<Dot hue={sphere.color} />}
      onPress={onPress}
      {...(notes.length > 0 && { note: notes.join(' · ') })}
    />
  );
}
