/** Hurtig hjælp: hvem man kan ringe til i dag. */
import type { quickHelp as source } from '../en/quick-help.ts';

export const quickHelp: typeof source = {
  title: 'Hvem kan ringes op i dag?',
  search: 'Hvad handler det om?',
  searchHint: 'Lad feltet stå tomt for at se alle, du kan ringe til.',
  chosen: 'Dem kan du ringe til med det samme',
  close: 'Tæt bånd og en telefon',
  fit: 'De ser ud til at vide noget om det',
  noneFits: 'Ingen af dem, du kan ringe til, ser ud til at vide noget om det. De kender måske en, der gør.',
  call: (name) => `Ring til ${name}`,
  more: 'Vis flere',
  heldBack: 'Lad dem hellere få fred i dag',
  empty: {
    title: 'Hvem kan du ringe til uden at tøve?',
    text: 'Sæt kryds ved »Kan ringes op i dag« på deres side, så står de her, ét tryk væk, den dag du har brug for det.',
    act: 'Gå til dine personer',
  },
  wider: 'Spørg flere',
};
