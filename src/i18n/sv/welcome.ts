/** Första gången: välkomsten, fem personer, ett kort, en dag för rundan; och påhittade personer att prova med. */
import type { welcome as English } from '../en/welcome.ts';

export const welcome: typeof English = {
  leave: 'Sluta här',
  goOn: 'Vidare',
  progress: 'Så långt har du kommit',
  of: (place, count) => `${place} av ${count}`,
  people: {
    title: 'Vilka vill du inte tappa kontakten med? Välj fem.',
    hint: 'Färre går också bra. Du kan alltid lägga till fler.',
    name: 'Namn',
    add: 'Lägg till',
    pick: 'Välj bland telefonens kontakter',
    notPicked: 'Telefonens kontakter gick inte att öppna. Du kan skriva namnen i stället.',
    nameless: 'En av dem du valde saknar namn där och kom inte med.',
    named: 'De du har nämnt',
    found: (count) => `${count} personer kom in. Kanske finns de bland dem här; skriv för att hitta de andra.`,
    foundLabel: 'Personer som finns här',
    pickThem: 'Välj fem av dem',
    removed: (name) => `${name} är borttagen från listan igen.`,
  },
  bonds: {
    later: 'Låt det vänta',
    back: (name) => `Tillbaka till ${name}`,
    lastInTouch: 'När hade ni kontakt senast?',
  },
  card: {
    title: 'Här är den första',
    write: 'Skriv nu',
    later: 'Senare',
  },
  round: {
    title: 'Vilken dag och tid passar dig för rundan?',
    text: 'Tio minuter en gång i veckan: vem som skulle bli glad för ett livstecken, och varför just nu. Du kan ändra det när du vill.',
    day: 'Dag',
    time: 'Klockslag',
    done: 'Klart',
  },
  madeUp: {
    text: 'De här personerna är påhittade.',
    letGo: 'Säg hej då till dem',
    gone: 'De påhittade personerna är borta.',
  },
};
