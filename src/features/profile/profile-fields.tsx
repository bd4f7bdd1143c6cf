/** The fields of the profile, each saved at once; what was just written stands here before it is read back. */
import { useState } from 'react';
import type { Level } from '../../domain/level.ts';
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { saveProfile, type Profile } from '../../store/profile.ts';
import { withChanges, type Changes } from '../../store/rows.ts';
import { settingsOf } from '../../store/settings.ts';
import { wordsOfContacts } from '../../store/words-in-use.ts';
import { ChipField } from '../../ui/fields/chip-field.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

const LEVELS: readonly Level[] = ['board', 'leadership', 'staff'];

export function ProfileFields({ saved }: { readonly saved: Profile }) {
  const { profile: words, words: common } = useMessages();
  const database = useDatabase();
  const labels = useLive(settingsOf)?.levelLabels;
  const used = useLive(wordsOfContacts);
  const [profile, setProfile] = useState(saved);

  function change(changes: Changes<Profile>): void {
    setProfile((before) => withChanges<Profile>(before, changes));
    void saveProfile(database, changes);
  }

  return (
    <Stack>
      <ChipField
        label={words.offers}
        hint={words.offersHint}
        values={profile.offers}
        suggestions={used?.seeks ?? []}
        onChange={(offers) => change({ offers })}
      />
      <ChipField
        label={words.seeks}
        hint={words.seeksHint}
        values={profile.seeks}
        suggestions={used?.offers ?? []}
        onChange={(seeks) => change({ seeks })}
      />
      <ChipField
        label={words.interests}
        hint={words.interestsHint}
        values={profile.interests}
        suggestions={used?.interests ?? []}
        onChange={(interests) => change({ interests })}
      />
      <Choice
        label={words.level}
        value={profile.level ?? 'none'}
        options={[
          ...LEVELS.map((level) => ({ value: level, label: labels?.[level] ?? common.level[level] })),
          { value: 'none', label: words.noLevel },
        ]}
        onChange={(level) => change({ level: level === 'none' ? undefined : level })}
      />
    </Stack>
  );
}
