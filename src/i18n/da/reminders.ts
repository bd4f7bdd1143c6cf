/** Det, der minder om ugens runde: på siden om det, i Indstillinger og i appen. */
import type { reminders as English } from '../en/reminders.ts';

export const reminders: typeof English = {
  title: 'Påmindelser',
  note: 'Kalender, notifikation, prikken på ikonet',
  intro: (when) => `Din runde hver uge: ${when}.`,
  truth:
    'Der er ingen server, der kan ringe til dig, så denne enhed gør, hvad den kan. Kalenderen er den sikreste; resten hjælper til, hvor de kan.',
  on: 'Slået til her',
  off: 'Slået fra',
  never: 'Ikke på denne enhed',
  calendar: {
    title: 'I din kalender',
    none: 'Ikke lagt ind endnu',
    there: (when) => `Lagt ind: ${when}`,
    unknown: 'Lagt ind',
    stale: (when) => `Din kalender har stadig ${when}.`,
    text: 'Din egen kalender ringer til tiden på alle telefoner, også på en iPhone. Der står ingen navne i den.',
    act: 'Læg den i min kalender',
    again: 'Læg den ind igen',
    update: 'Opdatér min kalender',
    saved: (name) =>
      `${name} ligger blandt dine downloads. Åbn den, så spørger kalenderen, om runden skal lægges ind; er den der allerede, bliver den flyttet.`,
    share: 'Giv den til en anden app',
    google: 'Åbn Googles kalender',
    googleText:
      'Fører til Googles egen side, hvor runden er udfyldt, uden navne. Ændrer du tidspunktet senere, skal du selv rette det der.',
    googleStale: (when) => `Googles kalender fik ${when}. Ret det der selv.`,
  },
  notification: {
    title: 'En notifikation',
    label: 'Giv mig besked en gang om ugen',
    names: 'Med navne',
    namesHint:
      'Højst to, også på låseskærmen. Ingen fra en privat del af dit liv, og ingen, så længe navne er skjult eller appen er tilsløret.',
    on: 'Browseren vækker appen af og til og vælger selv timen: til din tid eller senere, inden for tre dage. Det gør den for apps, du ofte bruger.',
    off: 'Højst én om ugen, til din tid eller senere: Browseren vælger timen. Ingen, når runden er klaret.',
    waiting:
      'Du har sagt ja. Nu er det op til browseren, som kun vækker apps, den synes, du bruger ofte nok. Stol på kalenderen så længe.',
    waits: 'Op til browseren',
    install: 'Browseren vækker kun apps, der ligger på hjemmeskærmen.',
    installDesktop: 'Browseren vækker kun apps, der er installeret.',
    toInstall: 'Læg appen der',
    toInstallDesktop: 'Installér appen',
    denied: {
      android:
        'Notifikationer er blokeret. Det kan kun telefonen lave om: Hold på appens ikon, vælg Appinfo og så Notifikationer.',
      androidTab:
        'Notifikationer er blokeret. Det kan kun browseren lave om: i dens menu under Indstillinger, Webstedsindstillinger, Notifikationer.',
      desktop:
        'Notifikationer er blokeret. Det kan kun browseren lave om: Tryk på tegnet til venstre for adressen, eller i en installeret app på dens menu ⋯, og tillad notifikationer.',
      ios: 'Notifikationer er blokeret. Det kan kun telefonen lave om: i Indstillinger, Meddelelser, Livstegn.',
    },
    never: {
      ios: 'En iPhone eller iPad vækker kun en webapp, når en server kalder, og Livstegn har ingen. Lad kalenderen ringe.',
      firefox: 'Firefox vækker ingen webapp, der er lukket. Lad kalenderen ringe.',
      safari: 'Safari vækker kun en webapp, når en server kalder, og Livstegn har ingen. Lad kalenderen ringe.',
      other: 'Denne browser vækker ingen webapp, der er lukket. Lad kalenderen ringe.',
    },
  },
  badge: {
    title: 'En prik på ikonet',
    on: 'Den står der, fra det er tid til runden, til den er klaret. Den skifter, når du åbner appen, eller når browseren vækker den.',
    onIos:
      'Den står der, fra det er tid til runden, til den er klaret. En iPhone kan ikke tænde den, mens appen er lukket, kun når du har været her.',
    install: 'Ikonet får en prik, når appen ligger på hjemmeskærmen.',
    installDesktop: 'Ikonet får en prik, når appen er installeret.',
    ask: 'Denne enhed tegner prikken for apps, der må give dig besked.',
    allow: 'Tillad det',
    notification: 'Android tegner selv en prik, så længe ugens notifikation står der.',
    never: 'Denne browser tegner ingen.',
  },
  line: {
    title: 'En linje i appen',
    text: 'På dagen, fra din tid, fører en linje til runden, hvor du end er i appen.',
    says: 'Tid til ugens runde',
    wave: 'Ikke i denne uge',
    waved: 'Runden kan vente til næste uge.',
  },
  first: {
    act: 'Læg den i min kalender',
    saved: 'Åbn filen blandt dine downloads, så spørger kalenderen, om den skal lægges ind.',
  },
};
