/** What is noted of a network, in a few lines. */
import type { Network } from '../../../domain/network.ts';
import { capitalized, longDay, timeOfDay, weekdayName } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';

/** One line on when it meets, one on what kind it is, one on who keeps it together, one on its end; only what is noted. */
export function useNetworkFacts(network: Network): readonly string[] {
  const { networks, words, language } = useMessages();
  const { about } = networks;
  const { rhythm, weekday, time, form, mode, reach, mix, membership, level, keeper, keptByMe, endsOn } = network;
  const named = { form, mode, reach, mix, membership, level };

  function rhythmText(): string | undefined {
    if (rhythm === undefined) return undefined;
    const often = words.rhythm(rhythm);
    return weekday === undefined ? often : about.rhythm(often, weekdayName(language, weekday));
  }
  function keeperText(): string | undefined {
    if (keptByMe === true) return about.keptByMe;
    return keeper === undefined ? undefined : about.keeper(keeper);
  }
  const kinds = [
    named.form && words.form[named.form],
    named.mode && words.mode[named.mode],
    named.reach && words.reach[named.reach],
    named.level && words.level[named.level],
    named.mix && words.mix[named.mix],
    named.membership && words.membership[named.membership],
  ];
  const lines = [
    [rhythmText(), time && about.from(timeOfDay(language, time))].filter(isText).join(' '),
    kinds.filter(isText).join(' · '),
    keeperText() ?? '',
    endsOn === undefined ? '' : about.endsOn(longDay(language, endsOn)),
  ];
  return lines.filter((line) => line !== '').map((line) => capitalized(language, line));
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
