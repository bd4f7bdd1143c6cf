/** The field of what one will need, saved at each word; what was just written stands here before it is read back. */
import { useState } from 'react';
import { useDatabase } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { saveProfile } from '../../store/profile.ts';
import { ChipField } from '../../ui/fields/chip-field.tsx';

export function NeedsField({ saved }: { readonly saved: readonly string[] }) {
  const { later: words } = useMessages().palette;
  const database = useDatabase();
  const [needs, setNeeds] = useState(saved);
  function change(needsLater: readonly string[]): void {
    setNeeds(needsLater);
    void saveProfile(database, { needsLater });
  }
  return <ChipField label={words.label} hint={words.hint} values={needs} onChange={change} />;
}
