/** Det som första gången lämnade, erbjudet veckorna efter; ett stilla kort i taget. */
import type { offers as English } from '../en/offers.ts';

export const offers: typeof English = {
  cards: {
    install: {
      title: 'Närmare till hands?',
      text: 'Livstegn kan få en egen ikon och öppnas utan webbläsaren omkring sig. Då är det du skriver också bättre bevarat.',
      act: 'Se hur',
    },
    import: {
      title: 'Fler personer?',
      text: 'Din adressbok kan följa med. Ingen i den blir en uppgift: de flesta kan ligga osorterade tills du letar efter dem.',
      act: 'Hämta in en adressbok',
    },
    spheres: {
      title: 'Var känner du dem från?',
      text: 'Säg varifrån du känner var och en, och ge en del av livet sin egen rytm. Familj och vänner är privata från början.',
      act: 'Titta på sammanhangen',
    },
    capacity: {
      title: 'Hur många i veckan passar dig bäst?',
      text: 'Veckan rymmer fem personer nu. Färre eller fler är lika bra.',
      act: 'Välj hur många',
    },
    purpose: {
      title: 'Varför vill du hålla kontakten?',
      text: 'Inspiration, en hjälpande hand, ett nytt jobb: när du vet varför är det lättare att välja vem.',
      act: 'Säg varför',
    },
  },
  later: 'Inget för mig',
  waved: 'Det erbjuds inte igen.',
  purpose: {
    title: 'Varför vill du hålla kontakten?',
    kind: 'Mest av allt',
    wish: 'Med dina egna ord',
    save: 'Spara',
    saved: 'Sparat. Du kan alltid komma tillbaka till det.',
  },
};
