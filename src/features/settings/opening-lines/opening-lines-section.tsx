/** The person's own opening lines; each opens a sheet in which it is changed or removed. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { filledIn } from '../../../domain/opening-line.ts';
import type { Settings } from '../../../domain/settings.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';
import { OpeningLineForm } from './opening-line-form.tsx';

export function OpeningLinesSection({ lines }: { readonly lines: Settings['openingLines'] }) {
  const { outreach, settings } = useMessages();
  const { own: words } = outreach;
  const [open, setOpen] = useState<string>();
  const changed = lines.find(({ id }) => id === open);
  const close = () => setOpen(undefined);
  return (
    <Section title={words.title} ruled>
      <Soft>{words.hint}</Soft>
      {lines.length > 0 && (
        <Stack gap="none" as="ul">
          {lines.map((line) => (
            <Row
              key={line.id}
              title={filledIn(line, words.name)}
              note={settings.languageNames[line.language]}
              onPress={() => setOpen(line.id)}
            />
          ))}
        </Stack>
      )}
      <Button icon={Plus} onClick={() => setOpen(NEW)}>
        {words.add}
      </Button>
      <Sheet
        open={changed !== undefined || open === NEW}
        title={changed === undefined ? words.add : words.change}
        onClose={close}
      >
        <OpeningLineForm key={open} line={changed} onDone={close} />
      </Sheet>
    </Section>
  );
}

const NEW = 'new';
