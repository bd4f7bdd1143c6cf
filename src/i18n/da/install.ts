/** At installere appen: hvad det giver, og hvor man trykker i hver browser. */
import type { install as English } from '../en/install.ts';

export const install: typeof English = {
  title: 'Livstegn på hjemmeskærmen',
  titleDesktop: 'Livstegn som en app for sig',
  row: 'På hjemmeskærmen',
  rowDesktop: 'Som en app for sig',
  state: { done: 'Klaret', not: 'Ikke endnu', never: 'Det kan den her browser ikke' },
  lead: 'Det er den samme app, med sit eget ikon og hele skærmen.',
  ask: 'Installer',
  steps: 'Sådan gør du',
  orElse: 'Browseren spørger ikke igen foreløbig. Det kan stadig gøres fra dens menu:',
  done: {
    title: 'Den er installeret her',
    here: 'Du har åbnet den som en app for sig. Der er ikke mere at gøre.',
    elsewhere:
      'Åbn den fra hjemmeskærmen eller blandt dine programmer. Det, du har skrevet i denne browser, er der også.',
  },
  gives: {
    title: 'Hvad det giver',
    icon: 'Ét tryk fra hjemmeskærmen, også uden net.',
    window: 'Sit eget vindue og ikon, også uden net.',
    kept: 'Browseren beholder langt hellere det, du skriver, når pladsen bliver trang.',
    week: 'Det, du skriver, bliver liggende. I en fane sletter Safari det efter syv dage uden besøg.',
    reminders: 'Påmindelser om runden kan nå dig, hvis enheden tillader det.',
  },
  first: {
    title: 'Læg den på hjemmeskærmen først',
    text: 'I en fane sletter Safari det, du skriver, efter syv dage uden besøg. På hjemmeskærmen bliver det liggende.',
    anyway: 'Fortsæt i fanen',
  },
  own: {
    title: 'Det, du har skrevet her, bliver i fanen',
    text: 'På hjemmeskærmen begynder appen tom, for dér har den sit eget lager. Lav en sikkerhedskopi her først, og hent den ind dér.',
    act: 'Lav en sikkerhedskopi',
  },
  iosSafari: [
    'Tryk på del-tegnet nederst, på en iPad øverst. Nyere telefoner har det under de tre prikker.',
    'Tryk på »Føj til hjemmeskærm«, måske lidt længere nede, og så på »Tilføj«.',
    'Luk fanen, og åbn Livstegn fra hjemmeskærmen.',
  ],
  iosOther: [
    'Tryk på del-tegnet ved adressen, eller find »Del« i menuen.',
    'Tryk på »Føj til hjemmeskærm«, måske lidt længere nede, og så på »Tilføj«.',
    'Luk fanen, og åbn Livstegn fra hjemmeskærmen.',
  ],
  inApp: [
    'Vises siden inde i en anden app, så åbn den først i telefonens browser.',
    'Led i den browsers menu efter »Føj til hjemmeskærm« eller »Installer«.',
  ],
  androidChrome: [
    'Tryk på de tre prikker øverst, i nogle browsere nederst.',
    'Tryk på »Føj til startskærm« eller »Installer app«, og så på »Installer«.',
    'Åbn Livstegn fra startskærmen. Det, du har skrevet her, er der også.',
  ],
  samsung: [
    'Tryk på de tre streger nederst.',
    'Tryk på »Føj side til« eller »Føj til«, og så på »Startskærm«.',
    'Åbn Livstegn fra startskærmen. Det, du har skrevet her, er der også.',
  ],
  firefoxAndroid: [
    'Tryk på de tre prikker ved adressen.',
    'Tryk på »Føj app til startskærm« eller »Installer«, og så på »Tilføj«.',
    'Åbn Livstegn fra startskærmen. Det, du har skrevet her, er der også.',
  ],
  desktopChrome: [
    'Klik på installer-tegnet sidst i adresselinjen. Er det der ikke: de tre prikker, »Cast, gem og del«, »Installer siden som app«.',
    'Klik på »Installer«. Så står Livstegn blandt dine programmer med det, du har skrevet her.',
  ],
  desktopEdge: [
    'Klik på installer-tegnet sidst i adresselinjen. Er det der ikke: de tre prikker, »Flere værktøjer«, »Apps«.',
    'Klik på »Installer«. Så står Livstegn blandt dine programmer med det, du har skrevet her.',
  ],
  desktopSafari: [
    'Vælg »Arkiv« i menulinjen og så »Føj til Dock«. Det kræver macOS Sonoma eller nyere.',
    'Åbn Livstegn fra Dock.',
  ],
  firefoxDesktop:
    'Firefox på en computer installerer ikke apps. Et bogmærke fører dig tilbage hertil, og alt virker på samme måde.',
  unknownDesktop:
    'Led efter »Installer« eller »Føj til Dock« i browserens menu. Findes det ikke, fører et bogmærke dig tilbage hertil.',
};
