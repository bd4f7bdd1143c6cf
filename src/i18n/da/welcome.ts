/** Den første gang: velkomsten, fem personer, ét kort, en dag til runden; og opdigtede personer at prøve med. */
import type { welcome as English } from '../en/welcome.ts';

export const welcome: typeof English = {
  leave: 'Stop her',
  goOn: 'Videre',
  progress: 'Så langt er du nået',
  of: (place, count) => `${place} af ${count}`,
  people: {
    title: 'Hvem ville du være ked af at miste kontakten med? Vælg fem.',
    hint: 'Færre er også fint. Du kan altid tage flere med.',
    name: 'Navn',
    add: 'Tilføj',
    pick: 'Vælg blandt telefonens kontakter',
    notPicked: 'Telefonens kontakter kunne ikke åbnes. Du kan skrive navnene i stedet.',
    nameless: 'En af dem, du valgte, har intet navn der og kom ikke med.',
    named: 'Dem, du har nævnt',
    found: (count) => `${count} personer kom ind. Måske er de blandt disse; skriv for at finde de andre.`,
    foundLabel: 'Personer, der er her',
    pickThem: 'Vælg fem af dem',
    removed: (name) => `${name} er taget af listen igen.`,
  },
  bonds: {
    later: 'Lad det vente',
    back: (name) => `Tilbage til ${name}`,
    lastInTouch: 'Hvornår havde I sidst kontakt?',
  },
  card: {
    title: 'Her er den første',
    write: 'Skriv nu',
    later: 'Senere',
  },
  round: {
    title: 'Hvilken dag og tid passer dig til runden?',
    text: 'Ti minutter én gang om ugen: hvem der kunne have glæde af et livstegn, og hvorfor netop nu. Du kan altid lave det om.',
    day: 'Dag',
    time: 'Tidspunkt',
    done: 'Færdig',
  },
  madeUp: {
    text: 'De her personer er opdigtede.',
    letGo: 'Sig farvel til dem',
    gone: 'De opdigtede personer er væk.',
  },
};
