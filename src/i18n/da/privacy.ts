/** Privatliv i Indstillinger: navne på Uge, sløret og dets kode, og at slette alt. */
import type { privacy as English } from '../en/privacy.ts';

export const privacy: typeof English = {
  title: 'Privatliv',
  hideNames: 'Skjul navne på Uge',
  hideNamesHint: 'Til når andre kan kigge med. Øjet øverst viser dem, indtil du går fra siden.',
  eye: { show: 'Vis navne', hide: 'Skjul navne' },
  veil: 'Et slør, når du forlader appen',
  veilHint:
    'Dækker alt med det samme, også der, hvor man skifter mellem apps. Efter ti sekunders fravær, og hver gang appen åbnes, spørger det om din kode.',
  veilTruth:
    'Sløret skjuler det, du har skrevet; det krypterer det ikke. En, der er kyndig og har din telefon ulåst i hånden, kan stadig finde det. Det er telefonens egen lås, der beskytter det.',
  choosePin: 'Vælg en kode',
  changePin: 'Skift koden',
  pin: 'Kode',
  pinHint: 'Fire til otte cifre. Helst nogle andre end telefonens.',
  again: 'Én gang til',
  faults: { digits: 'Der skal fire til otte cifre til.', different: 'Koderne er ikke ens.' },
  saving: 'Et øjeblik',
  veilOn: 'Fra nu af dækker sløret appen, når du forlader den.',
  veilOff: 'Sløret er slået fra, og koden er slettet.',
  pinChanged: 'Den nye kode gælder fra nu af.',
  owner: 'Også fingeraftryk eller ansigt',
  ownerHint: 'Åbner sløret på samme måde, som du låser telefonen op. Koden virker stadig.',
  ownerDeclined: 'Enheden sagde nej, så det er kun koden, der åbner.',
  erase: 'Slet alt',
  eraseText:
    'Alle personer, noter og indstillinger i denne browser bliver slettet for altid: det kan ikke fortrydes, og der er ingen papirkurv. Selve appen bliver her.',
  eraseCopy:
    'Måske vil du lave en sikkerhedskopi først, til at gemme eller hente tilbage. De kopier, du har andre steder, bliver der.',
  takeCopy: 'Lav en sikkerhedskopi først',
  eraseWord: 'slet',
  typeWord: (word) => `Skriv »${word}« for at gå videre`,
  eraseNow: 'Slet alt nu',
  erasing: {
    title: 'Alt bliver slettet',
    text: 'Et øjeblik. Lad siden stå åben, til den siger, at det er gjort.',
    blockedTitle: 'En anden fane står i vejen',
    blockedText:
      'Intet er slettet endnu. Livstegn er åben i en anden fane eller et andet vindue; luk den der, så går det videre af sig selv.',
    failedTitle: 'Det kunne ikke slettes',
    failedText:
      'Browseren sagde nej, så alt er her stadig. Indlæs siden igen, og prøv en gang til, eller slet webstedets data i browserens indstillinger.',
  },
};
