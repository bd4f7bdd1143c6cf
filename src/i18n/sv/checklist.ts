/** Vad man ska tänka på när man startar ett nätverk eller blir inbjuden till ett. */
import type { checklist as english } from '../en/checklist.ts';

export const checklist: typeof english = {
  title: (network) => `Värt att tänka igenom: ${network}`,
  tab: 'Värt att tänka igenom',
  intro: 'En sak i taget, under så många dagar du vill. Det du skriver sparas medan du skriver.',
  way: 'Hur kommer du med?',
  ways: { start: 'Jag startar det', join: 'Jag är inbjuden' },
  parts: {
    self: 'Du själv',
    people: 'Människorna',
    rules: 'Spelregler',
    work: 'Det ni gör tillsammans',
    onward: 'Hur det fortsätter',
  },
  questions: {
    motive: {
      question: 'Varför vill du det, och hur gärna?',
      hint: 'Var ärlig. Det är lättare att hitta rätt personer till ett behov som går att sätta ord på.',
    },
    deal: {
      question: 'Vad väntar de sig av dig, och du av dem?',
      hint: 'Fråga innan du tackar ja: hur mycket tid, vad de hoppas att du bidrar med och vad du kan räkna med.',
    },
    ambition: {
      question: 'Vad har ni nått om ett år?',
      hint: 'I början verkar allt möjligt. Hellre något litet som blir av än något stort som inte blir det.',
    },
    'ideal-members': {
      question: 'Vilka vore med om du fick välja fritt?',
      hint: 'Vad de kan och hur de är, snarare än namn. Lika för att gå på djupet, olika för att bli överraskad.',
    },
    'realistic-members': {
      question: 'Och vilka har tid och lust?',
      hint: 'Den skickligaste som aldrig kommer är till mindre nytta än den som är där.',
    },
    others: {
      question: 'Vilka är med i övrigt, och vad ger de?',
      hint: 'Vem känner du där, och skulle du se fram emot en kväll med dem?',
    },
    invitation: {
      question: 'Hur frågar du dem, helt ärligt?',
      hint: 'Det fina och det svåra sida vid sida. Då är det lättare att säga ja och mena det.',
    },
    keeper: {
      question: 'Vem håller ihop det?',
      hint: 'En som kallar till möten och ser till att något händer, eller var och en i tur och ordning.',
    },
    rules: {
      question: 'Vad är ni skyldiga varandra?',
      hint: 'Till exempel: alla bidrar med något, och den som är missnöjd säger det.',
    },
    attendance: {
      question: 'Hur ofta, hur länge, och vad gäller vid förhinder?',
      hint: 'Samma veckodag, samma tid. Att komma i tid, förbereda sig och lämna återbud.',
    },
    confidentiality: {
      question: 'Vad stannar mellan er?',
      hint: 'Kom överens om det högt en gång. Sedan går det att tala fritt.',
    },
    agenda: {
      question: 'Hur ser ett vanligt möte ut?',
      hint: 'Vem gör dagordningen, vem leder mötet, och vad händer när ingen gör det?',
    },
    'between-meetings': {
      question: 'Vad händer mellan mötena?',
      hint: 'En tråd, ett samtal, två som besöker varandra; och hur mycket av det som förväntas.',
    },
    progress: {
      question: 'Vad håller det levande?',
      hint: 'En gäst, ett studiebesök, en fråga som någon går och bär på, en ny plats.',
    },
    'outside-help': {
      question: 'Behöver ni hjälp utifrån?',
      hint: 'Någon som leder de första mötena, en föreläsare, en lokal. Till vad, och från vem?',
    },
    lasting: {
      question: 'För en tid, eller så länge det känns värt det?',
      hint: 'Ett avtalat slut är lättare att förlänga än något utan slut är att avsluta.',
    },
    evaluation: {
      question: 'När frågar ni er om det är värt det?',
      hint: 'Vem frågar, och hur ofta? Två gånger om året är en bra början.',
    },
    're-agreeing': {
      question: 'Hur kommer ni överens på nytt när det har glidit?',
      hint: 'De flesta nätverk glider lite. Bestäm redan nu hur det kan tas upp.',
    },
    renewal: {
      question: 'Hur kommer nya in, och hur slutar gamla?',
      hint: 'Turvis, genom att fråga alla, eller aldrig? Och hur tar man farväl på ett fint sätt?',
    },
    colleagues: {
      question: 'Vilket nätverk skulle göra dina kollegor gott?',
      hint: 'Hur kan du hjälpa dem till ett, och vad ser de att du tycker om nätverk?',
    },
  },
  progress: (answered, of) => `${answered} av ${of} besvarade`,
  allDone: 'Allt är besvarat.',
  answer: 'Ditt svar',
  saved: 'Sparat',
  open: 'Står öppet',
  print: 'Skriv ut på en sida',
  share: 'Dela som text',
  copy: 'Kopiera som text',
  shareHint: 'Bara dina svar, inget från dina personers kort.',
  printed: (day) => `Per den ${day}`,
  source: 'Frågorna följer Henrik Holt Larsens skrift om chefsnätverk, SL 2006.',
};
