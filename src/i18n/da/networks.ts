/** Fanen Netværk. */
import type { networks as English } from '../en/networks.ts';

export const networks: typeof English = {
  title: 'Netværk',
  empty: {
    title: 'Et netværk lever, så længe det er aftenen værd',
    text: 'En bestyrelse, en studiekreds, fire gamle kolleger, der spiser frokost: De grupper, du er med i, deres møder og det, de giver dig, hører hjemme her. Det begynder med personerne og med, at du skriver, hvor du kender hver af dem fra.',
    act: 'Gå til dine personer',
  },
};
