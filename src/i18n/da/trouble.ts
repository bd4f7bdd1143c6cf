/** The screens for what went wrong; in the first load, so that they have words whatever could not be fetched. */
import type { trouble as en } from '../en/trouble.ts';

export const trouble: typeof en = {
  again: 'Indlæs igen',
  kept: 'Det, du var ved at skrive, står stadig bagved.',
  back: 'Tilbage til det',
  wayOut: 'Start uden appens gemte kopi',
  bug: {
    title: 'Noget gik galt',
    text: 'Det, du har gemt, er her endnu. Det hjælper tit at indlæse siden igen.',
  },
  newer: {
    title: 'Dine data er nyere end denne side',
    text: 'En nyere udgave af appen har allerede været i brug her. Indlæs siden igen for at få den.',
  },
  blocked: {
    title: 'En anden fane står i vejen',
    text: 'En ældre udgave af appen er åben i den. Luk de andre faner, så fortsætter denne af sig selv.',
  },
  failed: {
    title: 'Dine data kunne ikke åbnes',
    text: 'Nogle browsere gemmer intet i et privat vindue. Er det ikke et af dem, hjælper det tit at indlæse siden igen.',
  },
  full: {
    title: 'Der er ikke mere plads',
    text: 'Telefonen er fuld, så den sidste ændring blev ikke gemt. Gør lidt plads, og indlæs igen.',
  },
  lost: {
    title: 'Forbindelsen til dine data er afbrudt',
    text: 'En anden fane eller browseren selv har lukket den. Indlæs siden igen for at komme videre. Har browseren ryddet dine data, kan du hente en sikkerhedskopi tilbage.',
  },
  erased: {
    title: 'Dine data bliver slettet',
    text: 'Fra en anden fane eller i browserens indstillinger. Indlæs siden igen, når det er gjort, og begynd forfra.',
  },
};
