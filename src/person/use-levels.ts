/** A word on the level of somebody one writes to or asks, where it is another than one's own or than the ask belongs to. */
import type { Contact } from '../domain/contact.ts';
import type { Level } from '../domain/level.ts';
import { levelGap } from '../domain/level-gap.ts';
import { arePrivate } from '../domain/sphere.ts';
import { useLive } from '../hooks/use-live.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { askById } from '../store/asks.ts';
import { livingSpheres } from '../store/living-spheres.ts';
import { settingsOf } from '../store/settings.ts';

/** What to say of a contact; undefined where there is nothing to say, and in private life, which knows no levels. */
export type LevelWord = (contact: Contact) => string | undefined;

/** `askId`: the ask that goes to them, where there is one. */
export function useLevels(askId?: string): LevelWord {
  const { ask: words, words: common } = useMessages();
  const known = useLive(
    async (database) => {
      const [settings, spheres, ask] = await Promise.all([
        settingsOf(database),
        livingSpheres(database),
        askId === undefined ? undefined : askById(database, askId),
      ]);
      return { mine: settings.profile.level, labels: settings.levelLabels, spheres, meant: ask?.level };
    },
    [askId],
  );
  return (contact) => {
    if (known === undefined || arePrivate(contact.sphereIds.flatMap((id) => known.spheres.get(id) ?? []))) {
      return undefined;
    }
    const gap = levelGap({ mine: known.mine, meant: known.meant, theirs: contact.level });
    if (gap === undefined) return undefined;
    const labelOf = (level: Level): string => known.labels[level] ?? common.level[level];
    const other = gap.code === 'elsewhere' ? gap.meant : gap.mine;
    return words.levels[gap.code](nameInSentences(contact), labelOf(gap.theirs), labelOf(other));
  };
}
