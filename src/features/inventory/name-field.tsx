/** A name, then how close: two taps each. Whoever is here already is offered, and asked about where the names are one. */
import { useRef } from 'react';
import { nameToShow } from '../../domain/contact.ts';
import type { Remembered } from '../../domain/inventory.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { OfferedPeople } from './offered-people.tsx';
import { TieButtons } from './tie-buttons.tsx';
import { useName } from './use-name.ts';

type NameFieldProps = { readonly onName: (remembered: Remembered) => Promise<void> };

export function NameField({ onName }: NameFieldProps) {
  const { inventory: words } = useMessages();
  const place = useRef<HTMLDivElement>(null);
  const { text, setText, chosen, doubt, isMissing, offered, choose, say, settle } = useName(onName);
  /** The next name can be typed at once. */
  const goToName = (): void => place.current?.querySelector('input')?.focus();
  return (
    <div ref={place}>
      <Stack>
        <TextField
          label={words.name}
          value={text}
          error={isMissing ? words.needsName : undefined}
          onChange={setText}
          {...(chosen !== undefined && { hint: words.chosen(nameToShow(chosen)) })}
        />
        <OfferedPeople
          people={offered}
          onChoose={(contact) => {
            goToName();
            choose(contact);
          }}
        />
        {doubt === undefined ? (
          <TieButtons
            onSay={(as) => {
              goToName();
              void say(as);
            }}
          />
        ) : (
          <Wash>
            <output>{words.isSame(nameToShow(doubt))}</output>
            <Acts>
              <Button onClick={() => void settle('same')}>{words.same}</Button>
              <Button onClick={() => void settle('another')}>{words.another}</Button>
            </Acts>
          </Wash>
        )}
      </Stack>
    </div>
  );
}
