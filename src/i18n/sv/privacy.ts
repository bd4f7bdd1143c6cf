/** Integritet i Inställningar: namn på Vecka, slöjan och dess kod, och att radera allt. */
import type { privacy as English } from '../en/privacy.ts';

export const privacy: typeof English = {
  title: 'Integritet',
  hideNames: 'Dölj namn på Vecka',
  hideNamesHint: 'För när andra kan se skärmen. Ögat överst visar dem tills du lämnar sidan.',
  eye: { show: 'Visa namn', hide: 'Dölj namn' },
  veil: 'En slöja när du lämnar appen',
  veilHint:
    'Täcker allt på en gång, även där man byter mellan appar. Efter tio sekunders frånvaro, och varje gång appen startas, frågar den efter din kod.',
  veilTruth:
    'Slöjan döljer det du har skrivit, den krypterar det inte. Den som är kunnig och har din olåsta telefon i handen kan ändå komma åt det. Det är telefonens eget lås som skyddar det.',
  choosePin: 'Välj en kod',
  changePin: 'Byt kod',
  pin: 'Kod',
  pinHint: 'Fyra till åtta siffror. Helst andra än telefonens.',
  again: 'En gång till',
  faults: { digits: 'Fyra till åtta siffror behövs.', different: 'Koderna är inte lika.' },
  saving: 'Ett ögonblick',
  veilOn: 'Från och med nu täcker slöjan appen när du lämnar den.',
  veilOff: 'Slöjan är av och koden borttagen.',
  pinChanged: 'Den nya koden gäller från och med nu.',
  owner: 'Fingeravtryck eller ansikte också',
  ownerHint: 'Öppnar slöjan på samma sätt som du låser upp telefonen. Koden fungerar fortfarande.',
  ownerDeclined: 'Enheten sa nej, så det är bara koden som öppnar slöjan.',
  erase: 'Radera allt',
  eraseText:
    'Alla personer, anteckningar och inställningar i den här webbläsaren raderas för gott: det går inte att ångra och det finns ingen papperskorg. Själva appen blir kvar.',
  eraseCopy:
    'Kanske vill du göra en säkerhetskopia först, att spara eller hämta tillbaka. Kopior du har på andra ställen blir kvar.',
  takeCopy: 'Gör en säkerhetskopia först',
  eraseWord: 'radera',
  typeWord: (word) => `Skriv ”${word}” för att gå vidare`,
  eraseNow: 'Radera allt nu',
  erasing: {
    title: 'Allt raderas',
    text: 'Ett ögonblick. Låt sidan vara öppen tills den säger att det är klart.',
    blockedTitle: 'En annan flik är i vägen',
    blockedText:
      'Inget är raderat än. Livstegn är öppen i en annan flik eller ett annat fönster; stäng den där, så fortsätter det av sig självt.',
    failedTitle: 'Det gick inte att radera',
    failedText:
      'Webbläsaren sa nej, så allt finns kvar. Ladda om sidan och försök igen, eller ta bort webbplatsens data i webbläsarens inställningar.',
  },
};
