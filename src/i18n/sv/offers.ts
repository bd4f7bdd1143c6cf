/** Det som första gången lämnade, erbjudet veckorna efter; ett stilla kort i taget. */
import type { offers as English } from '../en/offers.ts';

export const offers: typeof English = {
  cards: {
    import: {
      title: 'Fler personer?',
      text: 'Din adressbok kan följa med. Ingen i den blir en uppgift: de flesta kan ligga osorterade tills du letar efter dem.',
      act: 'Hämta in en adressbok',
    },
    spheres: {
      title: 'Var känner du dem från?',
      text: 'Säg var du känner var och en från, och ge en del av livet sin egen rytm. Familj och vänner är privata från början.',
      act: 'Se på sammanhangen',
    },
    capacity: {
      title: 'Hur många i veckan passar dig?',
      text: 'Veckan rymmer fem personer nu. Färre eller fler är lika bra.',
      act: 'Välj hur många',
    },
    purpose: {
      title: 'Vad är det bra för, för dig?',
      text: 'Inspiration, en hjälpande hand, ett nytt jobb: vet man varför är det lättare att veta vem.',
      act: 'Säg till vad',
    },
  },
  later: 'Inget för mig',
  waved: 'Det erbjuds inte igen.',
  purpose: {
    title: 'Vad vill du ha dina personer till?',
    kind: 'Mest av allt',
    wish: 'Med dina egna ord',
    save: 'Spara',
    saved: 'Sparat. Du kan alltid komma tillbaka till det.',
    kinds: {
      inspiration: 'Inspiration',
      'quick-help': 'En hjälpande hand',
      'new-job': 'Ett nytt jobb',
      knowledge: 'Kunskap',
      support: 'Stöd',
      friendship: 'Vänskap',
    },
  },
};
