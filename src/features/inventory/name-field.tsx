/** A name, then how close: two taps each. Whoever is here already is offered, and asked about where the names are one. */
import { useRef } from 'react';
import { nameToShow } from '../../domain/contact.ts';
import type { NamedAs, Remembered } from '../../domain/inventory.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import styles from './name-field.module.css';
import { useName } from './use-name.ts';

type NameFieldProps = { readonly onName: (remembered: Remembered) => Promise<void> };

export function NameField({ onName }: NameFieldProps) {
  const { inventory: words, sort } = useMessages();
  const place = useRef<HTMLDivElement>(null);
  const name = useName(async (remembered) => {
    place.current?.querySelector('input')?.focus();
    await onName(remembered);
  });
  return (
    <div ref={place}>
      <Stack>
        <TextField
          label={words.name}
          value={name.text}
          error={name.isMissing ? words.needsName : undefined}
          onChange={name.setText}
          {...(name.chosen !== undefined && { hint: words.chosen(nameToShow(name.chosen)) })}
        />
        {name.offered.length > 0 && (
          <div className={styles['offered']}>
            <Soft small>{words.alreadyHere}</Soft>
            <ul className={styles['people']} aria-label={words.alreadyHere}>
              {name.offered.map((contact) => (
                <li key={contact.id}>
                  <button type="button" className={styles['person']} onClick={() => name.choose(contact)}>
                    {nameToShow(contact)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {name.doubt === undefined ? (
          <fieldset className={styles['closeness']}>
            <legend className={styles['legend']}>{words.howClose}</legend>
            <div className={styles['ties']}>
              {TIES.map((as) => (
                <button
                  key={as}
                  type="button"
                  className={classNames(styles['tie'], styles[as])}
                  onClick={() => void name.say(as)}
                >
                  {sort[as]}
                </button>
              ))}
            </div>
          </fieldset>
        ) : (
          <Wash>
            <output>{words.isSame(nameToShow(name.doubt.contact))}</output>
            <Acts>
              <Button onClick={() => void name.settle('same')}>{words.same}</Button>
              <Button onClick={() => void name.settle('another')}>{words.another}</Button>
            </Acts>
          </Wash>
        )}
      </Stack>
    </div>
  );
}

const TIES: readonly NamedAs[] = ['strong', 'weak', 'rest'];
