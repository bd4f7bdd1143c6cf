/** Det som påminner om veckans runda: på sidan om det, i Inställningar och i appen. */
import type { reminders as English } from '../en/reminders.ts';

export const reminders: typeof English = {
  title: 'Påminnelser',
  note: 'Kalender, avisering, pricken på ikonen',
  intro: (when) => `Din runda varje vecka: ${when}.`,
  truth:
    'Det finns ingen server som kan ringa dig, så den här enheten gör vad den kan. Kalendern är säkrast; de andra hjälper till där de kan.',
  on: 'På här',
  off: 'Av',
  never: 'Inte på den här enheten',
  calendar: {
    title: 'I din kalender',
    none: 'Inte inlagd än',
    there: (when) => `Inlagd: ${when}`,
    unknown: 'Inlagd',
    stale: (when) => `Din kalender har fortfarande ${when}.`,
    text: 'Din egen kalender ringer i tid på alla telefoner, också på en iPhone. Där står inga namn.',
    act: 'Lägg in den i min kalender',
    again: 'Lägg in den igen',
    update: 'Uppdatera min kalender',
    saved: (name) =>
      `${name} finns bland dina nedladdningar. Öppna den, så frågar kalendern om rundan ska läggas in; finns den redan flyttas den.`,
    share: 'Ge den till en annan app',
    google: 'Öppna Googles kalender',
    googleText:
      'Leder till Googles egen sida med rundan ifylld, utan namn. Ändrar du tiden senare får du ändra den där för hand.',
    googleStale: (when) => `Googles kalender fick ${when}. Ändra det där för hand.`,
  },
  notification: {
    title: 'En avisering',
    label: 'Säg till en gång i veckan',
    names: 'Med namn',
    namesHint:
      'Högst två, också på låsskärmen. Ingen från en privat del av ditt liv, och ingen så länge namn är dolda eller appen är beslöjad.',
    on: 'Webbläsaren väcker appen då och då och väljer timmen själv: på din tid eller senare, inom tre dagar. Det gör den för appar som du ofta använder.',
    off: 'Högst en i veckan, på din tid eller senare: webbläsaren väljer timmen. Ingen när rundan är gjord.',
    waiting:
      'Du har sagt ja. Nu beror det på webbläsaren, som bara väcker appar som den tycker att du använder tillräckligt ofta. Lita på kalendern så länge.',
    waits: 'Upp till webbläsaren',
    install: 'Webbläsaren väcker bara appar som ligger på hemskärmen.',
    installDesktop: 'Webbläsaren väcker bara appar som är installerade.',
    toInstall: 'Lägg appen där',
    toInstallDesktop: 'Installera appen',
    denied: {
      android:
        'Aviseringar är blockerade. Det kan bara telefonen ändra: håll på appens ikon, välj Appinfo och sedan Aviseringar.',
      androidTab:
        'Aviseringar är blockerade. Det kan bara webbläsaren ändra: i dess meny under Inställningar, Webbplatsinställningar, Aviseringar.',
      desktop:
        'Aviseringar är blockerade. Det kan bara webbläsaren ändra: tryck på tecknet till vänster om adressen, eller i en installerad app på dess meny ⋯, och tillåt aviseringar.',
      ios: 'Aviseringar är blockerade. Det kan bara telefonen ändra: i Inställningar, Notiser, Livstegn.',
    },
    never: {
      ios: 'En iPhone eller iPad väcker en webbapp bara när en server ringer upp, och Livstegn har ingen. Låt kalendern ringa.',
      firefox: 'Firefox väcker ingen webbapp som är stängd. Låt kalendern ringa.',
      safari: 'Safari väcker en webbapp bara när en server ringer upp, och Livstegn har ingen. Låt kalendern ringa.',
      other: 'Den här webbläsaren väcker ingen webbapp som är stängd. Låt kalendern ringa.',
    },
  },
  badge: {
    title: 'En prick på ikonen',
    on: 'Den finns där från det att det är dags för rundan tills den är gjord. Den ändras när du öppnar appen eller när webbläsaren väcker den.',
    onIos:
      'Den finns där från det att det är dags för rundan tills den är gjord. En iPhone kan inte tända den medan appen är stängd, bara när du har varit här.',
    install: 'Ikonen får en prick när appen ligger på hemskärmen.',
    installDesktop: 'Ikonen får en prick när appen är installerad.',
    ask: 'Den här enheten ritar pricken för appar som får säga till.',
    allow: 'Tillåt det',
    notification: 'Android ritar själv en prick så länge veckans avisering finns kvar.',
    never: 'Den här webbläsaren ritar ingen.',
  },
  line: {
    title: 'En rad i appen',
    text: 'På dagen, från din tid, leder en rad till rundan var du än är i appen.',
    says: 'Dags för veckans runda',
    wave: 'Inte den här veckan',
    waved: 'Rundan kan vänta till nästa vecka.',
  },
  first: {
    act: 'Lägg in den i min kalender',
    saved: 'Öppna filen bland dina nedladdningar, så frågar kalendern om den ska läggas in.',
  },
};
