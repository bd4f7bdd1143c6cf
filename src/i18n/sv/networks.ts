/** Fliken Nätverk. */
import type { networks as English } from '../en/networks.ts';

export const networks: typeof English = {
  title: 'Nätverk',
  empty: {
    title: 'Ett nätverk lever så länge det är värt kvällen',
    text: 'En styrelse, en studiecirkel, fyra gamla kollegor som äter lunch: grupperna du hör till, deras möten och det de ger dig hör hemma här. Det börjar med personerna, och med att du skriver varifrån du känner var och en.',
    act: 'Gå till dina personer',
  },
};
