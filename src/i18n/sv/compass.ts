/** Fliken Kompass: fem råd, vart och ett med en sak att göra nu. */
import type { compass as English } from '../en/compass.ts';

export const compass: typeof English = {
  title: 'Kompass',
  intro: 'Fem råd att styra efter.',
  purpose: {
    title: 'Ha klart för dig vad det är till för',
    text: 'Ett nätverk får gärna tjäna flera syften på en gång: nya idéer, en hjälpande hand en stressig vecka, gott sällskap. Det är lättare både att ge och att be om något när du vet vilka.',
    act: 'Lägg till någon som betyder något för det du vill i år',
  },
  choose: {
    title: 'Välj det som passar dig',
    text: 'En lunch för två, en pratstund på nätet, en förening med dagordning. Det som passar både syftet och dig är det som håller.',
    act: 'Gå igenom varifrån du känner folk',
  },
  invest: {
    title: 'Lägg ner lite tid',
    text: 'Folk märker att du tar dig tid. Lite varje vecka vid samma tid räcker längre än ett enda ryck om året.',
    act: 'Välj veckodag och hur många det ska vara',
  },
  ask: {
    title: 'Fråga, och fråga någon som kan',
    text: 'De flesta hjälper gärna till med det de är bra på. Skriv ner vad de kan, så vet du vem du ska fråga.',
    act: 'Skriv ner vad någon är bra på',
  },
  remember: {
    title: 'Håll det levande',
    text: 'Ett kort livstecken då och då håller bandet varmt, allra mest när du har något med dig: en artikel, ett namn, en tanke.',
    act: 'Se vem du ska höra av dig till',
  },
  places: { title: 'Mer att titta på', introductions: 'Vilka som kunde ha glädje av varandra' },
};
