/** Those whom a tip fits, best first, each with the words of the tip that matched. */
import { useState } from 'react';
import { nameToShow } from '../../domain/contact.ts';
import { listOf } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Fitting } from '../../person/pass-on/fitting.ts';
import { PersonFace } from '../../person/person-face.tsx';
import { useFaces } from '../../person/use-faces.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

/** A wall of names helps nobody to choose. */
const SHOWN_AT_ONCE = 3;

type FitLinesProps = { readonly fits: readonly Fitting[]; readonly onPick: (contactId: string) => void };

export function FitLines({ fits, onPick }: FitLinesProps) {
  const { tips: words, passOn, language } = useMessages();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? fits : fits.slice(0, SHOWN_AT_ONCE);
  const { chosen, spheres } = useFaces(shown.map(({ contactId }) => contactId));
  const wordsOf = new Map(shown.map(({ contactId, words: matched }) => [contactId, matched]));
  return (
    <>
      <Stack gap="none" as="ul" label={passOn.fits}>
        {chosen.map((contact) => (
          <Row
            key={contact.id}
            title={nameToShow(contact)}
            note={words.page.because(listOf(language, wordsOf.get(contact.id) ?? []))}
            start={<PersonFace contact={contact} spheres={spheres} />}
            onPress={() => onPick(contact.id)}
          />
        ))}
      </Stack>
      {shown.length < fits.length && (
        <Button look="plain" onClick={() => setAll(true)}>
          {passOn.more}
        </Button>
      )}
    </>
  );
}
