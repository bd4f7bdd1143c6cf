/** Indsigter: hvad der viser sig om, hvordan man holder kontakten, hver med én sætning og én ting at gøre. */
import type { insights as English } from '../en/insights.ts';

const WEEK = 'Se, hvem der skal høre fra dig';

export const insights: typeof English = {
  title: 'Sådan holder du kontakten',
  intro: 'Hvad der viser sig, når man ser tilbage, og én ting, du kunne gøre.',
  counted: (people, since) =>
    `Talt med: ${people}${since === '' ? '' : ` og det, der er sket siden ${since}`}. Dem, du kun kender fra private sammenhænge, er holdt udenfor, og intet af det, du har skrevet, bliver læst.`,
  empty: {
    title: 'Om et stykke tid kan du se, hvordan du holder kontakten',
    text: 'Fortæl det her, når du har talt med nogen; et tryk er nok. Efter nogle uger viser det sig af sig selv, hvad der går godt, og hvem der ville blive glad for at høre fra dig.',
    act: 'Vi har talt sammen',
  },
  later: { title: 'Mere viser sig med tiden' },
  share: {
    few: 'nogle få',
    quarter: 'omkring en fjerdedel',
    third: 'omkring en tredjedel',
    half: 'omkring halvdelen',
    'two-thirds': 'omkring to tredjedele',
    'three-quarters': 'omkring tre fjerdedele',
    most: 'næsten alle',
    all: 'alle',
  },
  times: (count) => (count === 0 ? 'ingen gange' : count === 1 ? 'én gang' : `${count} gange`),
  signs: {
    title: 'Livstegn, uge for uge',
    caption: 'Livstegn, du har givet i hver uge det sidste halve år',
    columns: ['Ugen fra', 'Livstegn'],
    said: {
      steady: {
        text: () => 'I de fleste uger har nogen fået et livstegn fra dig. Lidt ad gangen rækker langt.',
        act: WEEK,
      },
      'more-lately': {
        text: () => 'Flere har hørt fra dig de sidste to måneder end de to før.',
        act: WEEK,
      },
      'fewer-lately': {
        text: () =>
          'De sidste to måneder har været stillere end de to før. Sådan skifter det, og et enkelt ord sætter det i gang igen.',
        act: WEEK,
      },
      'in-bursts': {
        text: () =>
          'De fleste livstegn kom i nogle få uger. Et par stykker om ugen på et fast tidspunkt er lettere at holde ved.',
        act: 'Vælg et tidspunkt til ugens runde',
      },
      'now-and-then': {
        text: (weeks) => `I ${weeks} af ugerne har nogen fået et livstegn fra dig.`,
        act: WEEK,
      },
    },
    needs: (count) => `Med ${count} livstegn på et halvt år kan du se, hvordan de fordeler sig på ugerne.`,
  },
  revival: {
    title: 'Stille, og taget op igen',
    caption: 'Bånd gennem et år',
    fellQuiet: 'Blev stille i løbet af året',
    revived: 'Taget op igen i løbet af året',
    quiet: 'Stille nu',
    said: {
      revived: ({ revived }, word) =>
        revived === 1
          ? 'Et bånd, der længe havde været stille, er taget op igen i løbet af året.'
          : `${word(revived)} bånd, der længe havde været stille, er taget op igen i løbet af året.`,
      both: ({ fellQuiet, revived }, word) =>
        `${word(fellQuiet)} bånd er blevet stille i løbet af året, og ${revived === 1 ? 'ét' : word(revived).toLowerCase()} er taget op igen.`,
      'fell-quiet': ({ fellQuiet }, word) =>
        `${fellQuiet === 1 ? 'Ét' : word(fellQuiet)} bånd er blevet stille i løbet af året. Det sker for alle, og tilliden er der som regel endnu.`,
      'quiet-before': ({ quiet }, word) =>
        `Ingen bånd er blevet stille i løbet af året. ${quiet === 1 ? 'Ét' : word(quiet)} har været det længere; tit bliver de glade for at høre fra dig.`,
      none: () => 'Ingen er blevet stille. Du holder fast i dem, du har.',
    },
    might: 'Du kunne tage det op igen med',
    write: (name) => `Skriv til ${name}`,
    remember: 'Kom i tanke om en, du kender i forvejen',
    needs: (count) =>
      `Når du har fortalt, hvornår du sidst havde kontakt med ${count} personer, kan du se, hvilke bånd der bliver stille.`,
  },
  closeness: {
    title: 'Tæt og løst',
    caption: 'Tæt (fuldt optrukket) og løst (stiplet), efter hvor du kender dem fra',
    columns: ['Kender fra', 'Bånd', 'Personer'],
    nowhere: 'Ikke sagt',
    said: {
      'few-weak': {
        text: () => 'De fleste af dine folk står dig nær. Det nye kommer tit fra dem, man kender mere løst.',
        act: 'Kom i tanke om en, du kender i forvejen',
      },
      'one-sphere': {
        text: (sphere) =>
          `De fleste af dem, der står dig nærmest, kender du samme sted fra: ${sphere}. Andre steder ved man andre ting.`,
        act: 'Kom i tanke om en, du kender et andet sted fra',
      },
      'few-strong': {
        text: () => 'Næsten alle dine bånd er løse: mange døre at banke på. Et par af dem kunne sagtens blive tættere.',
        act: 'Vælg en, du vil lære bedre at kende',
      },
      'none-strong-in': {
        text: (sphere) =>
          `Ét sted fra er alle bånd løse: ${sphere}. Måske er der en, du gerne vil lære bedre at kende.`,
        act: 'Vælg en, du vil lære bedre at kende',
      },
      both: {
        text: () => 'Du har både tætte og løse bånd: hjælp lige ved hånden og nyt udefra.',
        act: 'Se, hvem der kunne have glæde af hinanden',
      },
    },
    needs: (count) => `Når ${count} personer er sorteret i tæt og løst, kan du se, hvordan de fordeler sig.`,
  },
  initiative: {
    title: 'Hvem der tager kontakt',
    caption: 'Hvem der tog kontakt gennem et år',
    me: 'Dig',
    them: 'De andre',
    both: 'Begge på én gang',
    said: {
      together: {
        text: () => 'For det meste skal ingen tage det første skridt: I ses alligevel.',
        act: WEEK,
      },
      'mostly-me': {
        text: () =>
          'Det er som regel dig, der tager kontakt, og det holder det i gang. En lille tjeneste, du beder om, giver de andre en anledning.',
        act: 'Bed om hjælp til noget',
      },
      'mostly-them': {
        text: () =>
          'Det er som regel de andre, der tager kontakt: de vil gerne høre fra dig. Et par ord helt uventet vil glæde dem.',
        act: WEEK,
      },
      even: {
        text: () => 'Du og de andre tager kontakt omtrent lige tit. Sådan bærer et bånd sig selv.',
        act: 'Se give og tage',
      },
    },
    needs: (count) =>
      `Når du har noteret ${count} kontakter på et år, kan du se, hvem der som regel tager det første skridt.`,
  },
  rhythm: {
    title: 'Så tit, som du havde tænkt?',
    caption: 'Tiden mellem to kontakter; stregen er det, du havde tænkt',
    ties: { strong: 'Tætte bånd', weak: 'Løse bånd' },
    columns: ['Hvilke', 'Imellem', 'Tænkt'],
    said: {
      longer: {
        text: (tie) =>
          `Med de ${tie === 'strong' ? 'tætte' : 'løse'} bånd går der en del længere, end du havde tænkt. Den rytme, der passer til dine uger, er den bedste.`,
        act: 'Se, hvor tit du havde tænkt',
      },
      sooner: {
        text: (tie) =>
          tie === 'strong'
            ? 'Med de tætte bånd har du kontakt oftere, end du havde tænkt. Det ser ud til at komme af sig selv.'
            : 'Med de løse bånd har du kontakt oftere, end du havde tænkt. Nogle af dem er måske blevet tætte.',
        act: 'Se dine folk igennem',
      },
      near: { text: () => 'Du holder omtrent den rytme, du havde tænkt.', act: WEEK },
    },
    needs: (count) => `Når du har haft kontakt to gange med hver af ${count} personer, kan du se, om rytmen passer.`,
  },
  reach: {
    title: 'Nær og fjern',
    caption: 'Hvor langt dine folk når ud',
    said: {
      near: {
        text: () => 'Næsten alle dine folk hører til i nærheden. Længere væk ser tingene anderledes ud.',
        act: 'Kom i tanke om en længere væk',
      },
      far: {
        text: () =>
          'Næsten alle dine folk hører til langt omkring. I en travl uge er det godt at have en lige om hjørnet.',
        act: 'Se, hvem du kan ringe til i dag',
      },
      spread: {
        text: () => 'Nogle af dine folk hører til i nærheden, andre langt omkring: en hånd her og et blik derfra.',
        act: 'Se, hvem der kunne have glæde af hinanden',
      },
    },
    needs: (count) =>
      `Når du har noteret for ${count} personer, hvor langt de når ud, kan du se, om de er nær eller fjern.`,
  },
  level: {
    title: 'På hvilke niveauer',
    caption: 'På hvilke niveauer dine folk er',
    said: {
      'one-level': {
        text: (level) =>
          `Næsten alle, hvis niveau du har noteret, er på det samme: ${level}. Fra et andet har sagen en anden side.`,
        act: 'Kom i tanke om en, du kender i forvejen',
      },
      'none-at': {
        text: (level) => `Ét niveau mangler blandt dine folk: ${level}. En, du kender, kender nok en der.`,
        act: 'Spørg om vej derhen',
      },
      spread: {
        text: () => 'Du kender nogen på alle niveauer og hører derfor en sag fra mere end én side.',
        act: 'Spørg en, der kan',
      },
    },
    needs: (count) => `Når du har noteret niveauet for ${count} personer, kan du se, hvilket der mangler.`,
  },
  form: {
    title: 'Dine netværks former',
    caption: 'Hvor mange af dine netværk',
    modes: { 'in-person': 'Ansigt til ansigt', virtual: 'Online', both: 'Begge dele' },
    networks: (count) => `${count} netværk`,
    said: {
      'all-formal': {
        text: () => 'Alle dine netværk er formelle. En frokost for tre nu og da behøver ingen dagsorden.',
        act: 'Skriv et nyt netværk ned',
      },
      'all-informal': {
        text: () =>
          'Alle dine netværk er uformelle. Skal der komme noget ud af det, hjælper en fast dag og en, der holder sammen på det.',
        act: 'Se dine netværk',
      },
      'all-virtual': {
        text: () => 'I mødes online i alle dine netværk. En time ved samme bord rækker langt ind i året.',
        act: 'Se dine netværk',
      },
      'all-in-person': {
        text: () =>
          'I mødes ansigt til ansigt i alle dine netværk. Over en skærm kunne en langvejsfra være med en gang imellem.',
        act: 'Se dine netværk',
      },
      several: {
        text: () => 'Dine netværk har flere former, og hver er god til sit.',
        act: 'Se dine netværk',
      },
    },
    needs: (count) => `Når du har noteret formen på ${count} netværk, kan du se, hvad de er gode til sammen.`,
  },
};
