/** Papperskorgen. */
import type { trash as en } from '../en/trash.ts';

export const trash: typeof en = {
  title: 'Papperskorg',
  look: 'Titta i papperskorgen',
  intro: 'Det som ligger här kan hämtas tillbaka i trettio dagar. Sedan är det borta för gott.',
  noneTitle: 'Papperskorgen är tom',
  noneText: 'Det du raderar väntar här i trettio dagar, ifall du ångrar dig.',
  kinds: {
    contacts: 'Person',
    interactions: 'Kontakt',
    spheres: 'Sammanhang',
    tips: 'Tips',
    introductions: 'Att koppla ihop',
    exchanges: 'Ge och få',
    promises: 'Löfte',
  },
  mergedInto: (name) => `Gjord till en med ${name}`,
  daysLeft: (days) => {
    if (days === 0) return 'sista dagen';
    return days === 1 ? 'en dag kvar' : `${days} dagar kvar`;
  },
  restore: 'Hämta tillbaka',
  restoreAll: 'Hämta tillbaka alla',
  restoreHints: {
    contacts: 'Allt följer med tillbaka: anteckningar, historia och platsen i dina veckor.',
    interactions: 'Det kommer tillbaka i historien.',
    spheres: 'De du känner därifrån hör till det igen.',
    tips: 'Det kommer tillbaka dit det låg, med dem du tipsade.',
    introductions: 'Det kommer tillbaka som det var.',
    exchanges: 'Det står i ge och få igen.',
    promises: 'Det väntar på att hållas igen.',
  },
  restoreMerged: (name) =>
    `Kommer tillbaka som en egen person, med det som stod på kortet. Det som har varit mellan er stannar hos ${name}.`,
  restored: {
    contacts: (name) => `${name} är tillbaka.`,
    interactions: () => 'Det finns i historien igen.',
    spheres: (name) => `${name} är tillbaka.`,
    tips: () => 'Det ligger bland dina tips igen.',
    introductions: () => 'Det är tillbaka.',
    exchanges: () => 'Det står i ge och få igen.',
    promises: () => 'Det är tillbaka bland löftena.',
  },
  restoredMany: (count) => `${count} är tillbaka.`,
  forGood: 'Radera för gott',
  ask: (name) => `Radera ${name} för gott?`,
  askInteraction: 'Radera det för gott?',
  askHints: {
    contacts: 'Anteckningar och historia försvinner också. Ingen kan hämta tillbaka dem.',
    interactions: 'Ingen kan hämta tillbaka det.',
    spheres: 'Personerna blir kvar. Sammanhanget kan inte hämtas tillbaka.',
    tips: 'Det du har tipsat om finns kvar i historien. Själva tipset kan inte hämtas tillbaka.',
    introductions: 'Det du gav med det finns kvar under ge och få. Självt kan det inte hämtas tillbaka.',
    exchanges: 'Ingen kan hämta tillbaka det.',
    promises: 'Ingen kan hämta tillbaka det.',
  },
  keep: 'Låt det ligga',
  gone: {
    contacts: (name) => `${name} är raderad för gott.`,
    interactions: () => 'Raderat för gott.',
    spheres: (name) => `${name} är raderat för gott.`,
    tips: () => 'Raderat för gott.',
    introductions: () => 'Raderat för gott.',
    exchanges: () => 'Raderat för gott.',
    promises: () => 'Raderat för gott.',
  },
  empty: 'Töm papperskorgen',
  emptyAsk: 'Tömma papperskorgen?',
  emptyHint: (count) => `Allt (${count}) försvinner för gott. Ingen kan hämta tillbaka det.`,
  emptied: 'Papperskorgen är tom.',
};
