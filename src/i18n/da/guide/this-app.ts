/** Vejledningens sidste del: selve appen. Dine data, privatliv, hånden, når noget går galt, og hvor det kommer fra. */
import type { thisApp as English } from '../../en/guide/this-app.ts';
import type { Messages } from '../../messages.ts';
import { trouble } from '../trouble.ts';

export function thisApp(messages: Messages): ReturnType<typeof English> {
  return {
    data: dataChapter(messages),
    privacy: privacyChapter(messages),
    hands: handsChapter(messages),
    wrong: wrongChapter(messages),
    sources: sourcesChapter(),
  };
}

function dataChapter({ backup, exporting, importing, settings, trash, app }: Messages) {
  return {
    title: 'Dine data',
    about: 'Hvor de er, ind og ud, sikkerhedskopier, ny telefon',
    parts: {
      where: {
        title: 'Hvor de er',
        text: `I denne browser, på denne enhed, og ingen andre steder. Der er ingen konto at logge ind på og ingen server, der kan miste dem eller læse dem. Det betyder også, at ingen kan skaffe dem tilbage for dig. Under »${settings.data}« i indstillingerne står der, om browseren har lovet at gemme dem, når pladsen bliver knap.`,
      },
      in: {
        title: 'At hente folk ind',
        text: `»${importing.title}« læser de filer, som telefoner, Google, Outlook, LinkedIn og andre laver. Du ser, hvad der er i dem, før noget bliver gemt, den samme fil to gange tilføjer ingen, og ét tryk tager det hele tilbage. Dem, du ikke sorterer, bliver aldrig foreslået.`,
      },
      out: {
        title: 'At tage det med ud',
        text: `»${exporting.title}« laver lister til regneark, kort til telefoner og en fil til din kalender. Holder du op, kan det hele komme med.`,
      },
      backup: {
        title: 'Sikkerhedskopier',
        text: `»${backup.title}« lægger alt i én fil, også billeder, og låser den, hvis du vil. Uden adgangssætningen kan ingen åbne den, og ingen kan finde sætningen for dig. Hvor browseren tillader det, holder én fil sig selv ajour. Efter en uge eller tyve ændringer siger appen et stille ord.`,
      },
      move: {
        title: 'Ny telefon',
        text: `Lav en sikkerhedskopi på den gamle telefon, og send filen til dig selv. Åbn Livstegn på den nye, læg den på hjemmeskærmen først, hvis det er en iPhone, og hent kopien ind. To telefoner følger ikke hinanden; vælg den, du vil bruge.`,
      },
      trash: {
        title: 'Fortryd, og papirkurven',
        text: `Efter det meste, du gør, står der »${app.kit.undo}« i ti sekunder. Det, du sletter, ligger i papirkurven i tredive dage og kommer helt tilbage: »${trash.restore}«.`,
      },
    },
  };
}

function privacyChapter({ privacy, contact }: Messages) {
  return {
    title: 'Privatliv',
    about: 'Skjulte navne, sløret, og det, der holdes for sig',
    parts: {
      names: {
        title: 'I toget',
        text: `»${privacy.hideNames}«: Før du trykker på øjet, kan ingen, der kigger dig over skulderen, se et navn eller et ansigt der.`,
      },
      veil: {
        title: 'Sløret skjuler, det låser ikke',
        text: `»${privacy.veil}« dækker skærmen og spørger om en kode. Det holder en nysgerrig sidemand ude, men ikke en kyndig tyv: Det gemte er ikke krypteret. Det er telefonens egen lås, der beskytter det. En låst sikkerhedskopi er derimod virkelig krypteret.`,
      },
      apart: {
        title: 'For sig',
        text: `Private sammenhænge, »${contact.distance}« og det, der er sagt i fortrolighed, holdes ude af forslag om hjælp, af at bringe sammen, af give og tage og af overblikket. Det fortrolige bliver aldrig printet og kun delt, hvis du siger til.`,
      },
      alone: {
        title: 'Ingen omverden',
        text: `Appen beder ikke andre værter om noget: ingen statistik, ingen billeder udefra, ingen skrifttyper. Browseren har besked på at sige nej, hvis den skulle prøve. Selv et link, du har gemt, åbner kun du.`,
      },
      erase: {
        title: 'At gå for alvor',
        text: `»${privacy.erase}« efterlader intet i denne browser. Først bliver du tilbudt en sikkerhedskopi. Filer, du har lavet tidligere, bliver, hvor du lagde dem.`,
      },
    },
  };
}

function handsChapter({ sort, week }: Messages) {
  return {
    title: 'Fingre og taster',
    about: 'Bevægelser, tastatur, stor tekst',
    parts: {
      swipe: {
        title: 'At stryge',
        text: `På Uge kan et kort stryges: til højre er »${week.talked}«, til venstre »${week.notThisWeek}«. I runden går venstre videre og højre tilbage. Når du sorterer, er højre »${sort.strong}«, venstre »${sort.weak}« og nedad »${sort.rest}«. Alt, der kan stryges, har også en knap.`,
      },
      keys: {
        title: 'Med tastatur',
        text: `I runden går piletasterne frem og tilbage, og Escape holder pause. Når du sorterer, står bogstaverne ${Object.values(sort.keys).join(', ')} for de fire knapper, og Ctrl eller ⌘ med Z fortryder. Tabulator og Enter når alt det andet.`,
      },
      sight: {
        title: 'Stor tekst, rolig skærm',
        text: `Appen retter sig efter den tekststørrelse, den kontrast og det ønske om færre bevægelser, som du har valgt på telefonen eller i browseren. Hele og stiplede ringe bliver læst op som tæt og løst, og hver figur har en tabel.`,
      },
    },
  };
}

function wrongChapter({ backup, app }: Messages) {
  return {
    title: 'Når noget går galt',
    about: 'En sær skærm, en fuld telefon, en opdatering, tabte data',
    parts: {
      update: {
        title: 'En opdatering',
        text: `»${app.update.ready}« En ny udgave venter, til du siger til, og genindlæser aldrig midt i det, du laver. Er en ældre stadig åben i en anden fane, så luk den der.`,
      },
      odd: {
        title: 'Den opfører sig mærkeligt',
        text: `Indlæs siden igen først. Hjælper det ikke, så start uden appens gemte kopi: appens adresse med ?no-sw bagefter. Indtil du lukker den fane, kommer appen frisk fra sin vært. Det, du har skrevet, bliver ikke rørt.`,
      },
      full: {
        title: 'Telefonen er fuld',
        text: `»${trouble.full.title}«: Så blev den sidste ændring ikke gemt, og det siger appen i stedet for at lade som ingenting. Skaf lidt plads, og indlæs igen.`,
      },
      gone: {
        title: 'Alt er væk',
        text: `Nogen, eller browseren selv, har ryddet sidens data. Intet i appen kan skaffe dem igen undtagen en sikkerhedskopi: Åbn »${backup.title}«, og vælg filen.`,
      },
      offline: {
        title: 'Uden net',
        text: `Efter første besøg virker alt uden net, også denne vejledning. Kun det, du sender, kræver forbindelse.`,
      },
    },
  };
}

function sourcesChapter() {
  return {
    title: 'Hvor det kommer fra',
    about: 'Hvad appen bygger på',
    parts: {
      granovetter: {
        title: 'Stærke og svage bånd',
        text: `Det, appen kalder tæt og løst, kalder forskningen stærke og svage bånd. Ordene er sociologen Mark Granovetters, fra »The Strength of Weak Ties« (1973): Folk fandt oftere arbejde gennem dem, de så en gang imellem, end gennem deres venner.`,
      },
      practice: {
        title: 'Fra praksis',
        text: `Resten kommer fra danske og svenske artikler, foredrag og hæfter til folk, der leder, underviser og arbejder sammen: hav et formål, vælg med omhu, giv først, spørg dem, der kan, og hold det i live.`,
      },
      own: {
        title: 'Og vores egne regnestykker',
        text: `Hvor mange der er plads til i en uge, er prøvet på fem opdigtede år, før nogen skulle leve med det. Reglerne ligger åbent fremme sammen med programmet.`,
      },
    },
  };
}
