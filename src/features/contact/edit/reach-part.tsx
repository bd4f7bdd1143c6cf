/** How to get hold of them: every phone, e-mail, web page and address. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { AddressRows } from './address-rows.tsx';
import type { PartProps } from './form-props.ts';
import { LabelledRows } from './labelled-rows.tsx';

export function ReachPart(props: PartProps) {
  const { contactForm: words } = useMessages();
  return (
    <Section title={words.parts.reach} ruled>
      <Stack>
        <LabelledRows {...props} name="phones" />
        <LabelledRows {...props} name="emails" />
        <LabelledRows {...props} name="urls" />
        <AddressRows {...props} />
      </Stack>
    </Section>
  );
}
