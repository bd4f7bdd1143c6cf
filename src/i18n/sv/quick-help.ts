/** Snabb hjälp: vem man kan ringa i dag. */
import type { quickHelp as source } from '../en/quick-help.ts';

export const quickHelp: typeof source = {
  title: 'Vem kan man ringa i dag?',
  search: 'Vad handlar det om?',
  searchHint: 'Lämna det tomt för att se alla du kan ringa.',
  chosen: 'Dem kan du ringa direkt',
  close: 'Nära band och en telefon',
  fit: 'De verkar kunna något om det',
  noneFits: 'Ingen av dem du kan ringa verkar kunna något om det. De kanske känner någon som gör det.',
  call: (name) => `Ring ${name}`,
  more: 'Visa fler',
  heldBack: 'Låt dem hellre vara i fred i dag',
  empty: {
    title: 'Vem kan du ringa utan att tveka?',
    text: 'Markera ”Går bra att ringa i dag” på deras sida, så står de här, ett tryck bort, den dag du behöver det.',
    act: 'Gå till dina personer',
  },
  wider: 'Fråga fler',
};
