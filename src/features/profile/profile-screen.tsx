/** What one offers, seeks and likes, and where one stands: saved at once, and matched both ways with others. */
import type { Level } from '../../domain/level.ts';
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { profileOf, saveProfile } from '../../store/profile.ts';
import { settingsOf } from '../../store/settings.ts';
import { wordsOfContacts } from '../../store/words-in-use.ts';
import { ChipField } from '../../ui/fields/chip-field.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

const LEVELS: readonly Level[] = ['board', 'leadership', 'staff'];

export function ProfileScreen() {
  const { profile: words, words: common } = useMessages();
  const database = useDatabase();
  const profile = useLive(profileOf);
  const labels = useLive(settingsOf)?.levelLabels;
  const used = useLive(wordsOfContacts);
  const save = (changes: Parameters<typeof saveProfile>[1]) => void saveProfile(database, changes);
  return (
    <Page title={words.title} backTo={paths.settings}>
      {profile && (
        <Stack>
          <Soft>{words.intro}</Soft>
          <ChipField
            label={words.offers}
            hint={words.offersHint}
            values={profile.offers}
            suggestions={used?.seeks ?? []}
            onChange={(offers) => save({ offers })}
          />
          <ChipField
            label={words.seeks}
            hint={words.seeksHint}
            values={profile.seeks}
            suggestions={used?.offers ?? []}
            onChange={(seeks) => save({ seeks })}
          />
          <ChipField
            label={words.interests}
            hint={words.interestsHint}
            values={profile.interests}
            suggestions={used?.interests ?? []}
            onChange={(interests) => save({ interests })}
          />
          <Choice
            label={words.level}
            value={profile.level ?? 'none'}
            options={[
              ...LEVELS.map((level) => ({ value: level, label: labels?.[level] ?? common.level[level] })),
              { value: 'none', label: words.noLevel },
            ]}
            onChange={(level) => save({ level: level === 'none' ? undefined : level })}
          />
        </Stack>
      )}
    </Page>
  );
}
