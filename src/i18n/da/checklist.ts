/** Hvad man skal tænke på, når man starter et netværk eller bliver inviteret ind i et. */
import type { checklist as english } from '../en/checklist.ts';

export const checklist: typeof english = {
  title: (network) => `Værd at tænke over: ${network}`,
  tab: 'Værd at tænke over',
  intro: 'Én ting ad gangen, over så mange dage du vil. Det, du skriver, bliver gemt undervejs.',
  way: 'Hvordan kommer du med?',
  ways: { start: 'Jeg starter det', join: 'Jeg er inviteret' },
  parts: {
    self: 'Dig selv',
    people: 'Menneskene',
    rules: 'Spilleregler',
    work: 'Det, I gør sammen',
    onward: 'Hvordan det går videre',
  },
  questions: {
    motive: {
      question: 'Hvorfor vil du det, og hvor gerne?',
      hint: 'Vær ærlig. Det er lettere at finde de rette til et behov, man kan sætte navn på.',
    },
    deal: {
      question: 'Hvad venter de af dig, og du af dem?',
      hint: 'Spørg, før du siger ja: hvor meget tid, hvad de håber, du kommer med, og hvad du kan regne med.',
    },
    ambition: {
      question: 'Hvor langt er I nået om et år?',
      hint: 'I begyndelsen ser alt muligt ud. Hellere noget lille, der sker, end noget stort, der ikke gør.',
    },
    'ideal-members': {
      question: 'Hvem var med, hvis du kunne vælge frit?',
      hint: 'Hvad de kan, og hvordan de er, snarere end navne. Ens for at gå i dybden, forskellige for at blive overrasket.',
    },
    'realistic-members': {
      question: 'Og hvem har tid og lyst?',
      hint: 'Den dygtigste, der aldrig kommer, er til mindre gavn end den, der er der.',
    },
    others: {
      question: 'Hvem er ellers med, og hvad giver de?',
      hint: 'Hvem kender du der, og ville du glæde dig til en aften med dem?',
    },
    invitation: {
      question: 'Hvordan vil du spørge dem, helt ærligt?',
      hint: 'Det gode og det svære side om side. Så er det lettere at sige ja og mene det.',
    },
    keeper: {
      question: 'Hvem holder sammen på det?',
      hint: 'Én, der indkalder og sørger for, at der sker noget, eller hver sin gang.',
    },
    rules: {
      question: 'Hvad skylder I hinanden?',
      hint: 'For eksempel: alle kommer med noget, og den, der er utilfreds, siger det.',
    },
    attendance: {
      question: 'Hvor tit, hvor længe, og hvad hvis man er forhindret?',
      hint: 'Samme ugedag, samme tid. At komme til tiden, forberede sig og melde afbud.',
    },
    confidentiality: {
      question: 'Hvad bliver mellem jer?',
      hint: 'Aftal det højt én gang. Så kan tingene siges.',
    },
    agenda: {
      question: 'Hvordan er et almindeligt møde?',
      hint: 'Hvem sætter dagsordenen, hvem leder mødet, og hvad når ingen gør?',
    },
    'between-meetings': {
      question: 'Hvad sker der mellem møderne?',
      hint: 'En tråd, et opkald, to der besøger hinanden; og hvor meget af det der ventes.',
    },
    progress: {
      question: 'Hvad holder det frisk?',
      hint: 'En gæst, et besøg, et spørgsmål, som en af jer sidder med, et nyt sted.',
    },
    'outside-help': {
      question: 'Har I brug for hjælp udefra?',
      hint: 'En til at lede de første møder, en oplægsholder, et lokale. Til hvad, og fra hvem?',
    },
    lasting: {
      question: 'For en tid, eller så længe det er det værd?',
      hint: 'En aftalt slutning er lettere at forlænge, end noget uden slutning er at slutte.',
    },
    evaluation: {
      question: 'Hvornår spørger I, om det er det værd?',
      hint: 'Hvem spørger, og hvor tit? To gange om året er en god begyndelse.',
    },
    're-agreeing': {
      question: 'Hvordan aftaler I på ny, når det er skredet?',
      hint: 'De fleste netværk skrider lidt. Aftal nu, hvordan det kan bringes op.',
    },
    renewal: {
      question: 'Hvordan kommer nye ind, og gamle ud?',
      hint: 'På skift, ved at spørge alle, eller aldrig? Og hvordan siger man ordentligt farvel?',
    },
    colleagues: {
      question: 'Hvilket netværk ville gøre dine kolleger godt?',
      hint: 'Hvordan kan du hjælpe dem til et, og hvad kan de se, at du mener om netværk?',
    },
  },
  progress: (answered, of) => `${answered} af ${of} besvaret`,
  allDone: 'Det hele er besvaret.',
  answer: 'Dit svar',
  saved: 'Gemt',
  open: 'Står åbent',
  print: 'Print det på én side',
  share: 'Del som tekst',
  copy: 'Kopiér som tekst',
  shareHint: 'Kun dine svar, intet fra dine personers kort.',
  printed: (day) => `Pr. ${day}`,
  source: 'Spørgsmålene følger Henrik Holt Larsens hæfte om ledernetværk, SL 2006.',
};
