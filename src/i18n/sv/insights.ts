/** Insikter: vad som visar sig om hur man håller kontakten, var och en med en mening och en sak att göra. */
import type { insights as English } from '../en/insights.ts';

const WEEK = 'Se vem du ska höra av dig till';

export const insights: typeof English = {
  title: 'Så håller du kontakten',
  intro: 'Vad som visar sig när man ser tillbaka, och en sak du kunde göra.',
  counted: (people, since) =>
    `Medräknat: ${people}${since === '' ? '' : ` och det som har hänt sedan ${since}`}. De som du bara känner från privata sammanhang är inte med, och inget av det du har skrivit läses.`,
  empty: {
    title: 'Om ett tag ser du hur du håller kontakten',
    text: 'Berätta här när du har hörts med någon, det räcker med ett tryck. Efter några veckor visar det sig av sig självt vad som går bra och vem som skulle bli glad av att höra från dig.',
    act: 'Vi har hörts',
  },
  later: { title: 'Mer visar sig med tiden' },
  share: {
    few: 'några få',
    quarter: 'ungefär en fjärdedel',
    third: 'ungefär en tredjedel',
    half: 'ungefär hälften',
    'two-thirds': 'ungefär två tredjedelar',
    'three-quarters': 'ungefär tre fjärdedelar',
    most: 'nästan alla',
    all: 'alla',
  },
  times: (count) => (count === 0 ? 'ingen gång' : count === 1 ? 'en gång' : `${count} gånger`),
  signs: {
    title: 'Livstecken, vecka för vecka',
    caption: 'Livstecken du har gett varje vecka det senaste halvåret',
    columns: ['Veckan från', 'Livstecken'],
    said: {
      steady: {
        text: () => 'De flesta veckor har någon fått ett livstecken från dig. Lite i taget räcker långt.',
        act: WEEK,
      },
      'more-lately': {
        text: () => 'Fler har hört av dig de senaste två månaderna än de två innan.',
        act: WEEK,
      },
      'fewer-lately': {
        text: () =>
          'De senaste två månaderna har varit stillare än de två innan. Så växlar det, och ett enda ord sätter i gång det igen.',
        act: WEEK,
      },
      'in-bursts': {
        text: () =>
          'De flesta livstecken kom under några få veckor. Ett par i veckan på en fast tid är lättare att hålla fast vid.',
        act: 'Välj en tid för veckans runda',
      },
      'now-and-then': {
        text: (weeks) => `Under ${weeks} av veckorna har någon fått ett livstecken från dig.`,
        act: WEEK,
      },
    },
    needs: (count) => `Med ${count} livstecken på ett halvår ser du hur de fördelar sig över veckorna.`,
  },
  revival: {
    title: 'Tyst, och upptaget igen',
    caption: 'Band under ett år',
    fellQuiet: 'Tystnade under året',
    revived: 'Togs upp igen under året',
    quiet: 'Tysta nu',
    said: {
      revived: ({ revived }, word) =>
        revived === 1
          ? 'Ett band som länge hade varit tyst har tagits upp igen under året.'
          : `${word(revived)} band som länge hade varit tysta har tagits upp igen under året.`,
      both: ({ fellQuiet, revived }, word) =>
        `${word(fellQuiet)} band har tystnat under året, och ${revived === 1 ? 'ett' : word(revived).toLowerCase()} har tagits upp igen.`,
      'fell-quiet': ({ fellQuiet }, word) =>
        `${fellQuiet === 1 ? 'Ett' : word(fellQuiet)} band har tystnat under året. Det händer alla, och förtroendet finns oftast kvar.`,
      'quiet-before': ({ quiet }, word) =>
        `Inget band har tystnat under året. ${quiet === 1 ? 'Ett' : word(quiet)} har varit tyst längre; ofta blir de glada av att höra från dig.`,
      none: () => 'Ingen har tystnat. Du håller fast vid dem du har.',
    },
    might: 'Du kunde ta upp det igen med',
    write: (name) => `Skriv till ${name}`,
    remember: 'Kom på någon som du redan känner',
    needs: (count) => `När du har berättat när du senast hördes med ${count} personer ser du vilka band som tystnar.`,
  },
  closeness: {
    title: 'Nära och löst',
    caption: 'Nära (heldraget) och löst (streckat), efter varifrån du känner dem',
    columns: ['Känner från', 'Band', 'Personer'],
    nowhere: 'Inte sagt',
    said: {
      'few-weak': {
        text: () => 'De flesta av dina människor står dig nära. Det nya kommer ofta från dem man känner mer löst.',
        act: 'Kom på någon som du redan känner',
      },
      'one-sphere': {
        text: (sphere) =>
          `De flesta av dem som står dig närmast känner du från samma ställe: ${sphere}. På andra ställen vet man annat.`,
        act: 'Kom på någon som du känner någon annanstans ifrån',
      },
      'few-strong': {
        text: () => 'Nästan alla dina band är lösa: många dörrar att knacka på. Ett par av dem kunde gott bli närmare.',
        act: 'Välj någon att lära känna bättre',
      },
      'none-strong-in': {
        text: (sphere) =>
          `Från ett ställe är alla band lösa: ${sphere}. Kanske finns där någon du vill lära känna bättre.`,
        act: 'Välj någon att lära känna bättre',
      },
      both: {
        text: () => 'Du har både nära och lösa band: hjälp nära till hands och nyheter utifrån.',
        act: 'Se vilka som kunde ha glädje av varandra',
      },
    },
    needs: (count) => `När ${count} personer är sorterade i nära och löst ser du hur de fördelar sig.`,
  },
  initiative: {
    title: 'Vem som hör av sig',
    caption: 'Vem som hörde av sig under ett år',
    me: 'Du',
    them: 'De andra',
    both: 'Båda på en gång',
    said: {
      together: {
        text: () => 'För det mesta behöver ingen ta första steget: ni ses ändå.',
        act: WEEK,
      },
      'mostly-me': {
        text: () =>
          'Det är oftast du som hör av dig, och det håller det i gång. En liten tjänst som du ber om ger de andra en anledning.',
        act: 'Be om hjälp med något',
      },
      'mostly-them': {
        text: () =>
          'Det är oftast de andra som hör av sig: de vill gärna höra från dig. Några ord helt oväntat skulle glädja dem.',
        act: WEEK,
      },
      even: {
        text: () => 'Du och de andra hör av er ungefär lika ofta. Så bär ett band sig självt.',
        act: 'Se ge och få',
      },
    },
    needs: (count) => `När du har antecknat ${count} kontakter på ett år ser du vem som oftast tar första steget.`,
  },
  rhythm: {
    title: 'Så ofta som du tänkt?',
    caption: 'Tiden mellan två kontakter; strecket är det du hade tänkt',
    ties: { strong: 'Nära band', weak: 'Lösa band' },
    columns: ['Vilka', 'Emellan', 'Tänkt'],
    said: {
      longer: {
        text: (tie) =>
          `Med de ${tie === 'strong' ? 'nära' : 'lösa'} banden dröjer det en hel del längre än du hade tänkt. Den rytm som passar dina veckor är den bästa.`,
        act: 'Se hur ofta du hade tänkt',
      },
      sooner: {
        text: (tie) =>
          tie === 'strong'
            ? 'Med de nära banden hörs ni oftare än du hade tänkt. Det verkar komma av sig självt.'
            : 'Med de lösa banden hörs ni oftare än du hade tänkt. Några av dem är kanske nära numera.',
        act: 'Se igenom dina människor',
      },
      near: { text: () => 'Du håller ungefär den rytm du hade tänkt.', act: WEEK },
    },
    needs: (count) => `När du har hörts två gånger med var och en av ${count} personer ser du om rytmen passar.`,
  },
  reach: {
    title: 'Nära och långt bort',
    caption: 'Hur långt dina människor når',
    said: {
      near: {
        text: () => 'Nästan alla dina människor hör hemma i närheten. Längre bort ser saker annorlunda ut.',
        act: 'Kom på någon längre bort',
      },
      far: {
        text: () =>
          'Nästan alla dina människor hör hemma vitt omkring. En bråd vecka är det bra att ha någon runt hörnet.',
        act: 'Se vem du kan ringa i dag',
      },
      spread: {
        text: () =>
          'Några av dina människor hör hemma i närheten, andra vitt omkring: en hand här och en blick därifrån.',
        act: 'Se vilka som kunde ha glädje av varandra',
      },
    },
    needs: (count) =>
      `När du har antecknat för ${count} personer hur långt de når ser du om de är nära eller långt bort.`,
  },
  level: {
    title: 'På vilka nivåer',
    caption: 'På vilka nivåer dina människor finns',
    said: {
      'one-level': {
        text: (level) =>
          `Nästan alla vars nivå du har antecknat är på samma: ${level}. Från en annan har saken en annan sida.`,
        act: 'Kom på någon som du redan känner',
      },
      'none-at': {
        text: (level) => `En nivå saknas bland dina människor: ${level}. Någon du känner känner nog någon där.`,
        act: 'Fråga om vägen dit',
      },
      spread: {
        text: () => 'Du känner någon på varje nivå och hör därför en sak från mer än ett håll.',
        act: 'Fråga någon som kan',
      },
    },
    needs: (count) => `När du har antecknat nivån för ${count} personer ser du vilken som saknas.`,
  },
  form: {
    title: 'Dina nätverks former',
    caption: 'Hur många av dina nätverk',
    modes: { 'in-person': 'På plats', virtual: 'Online', both: 'Bådadera' },
    networks: (count) => `${count} nätverk`,
    said: {
      'all-formal': {
        text: () => 'Alla dina nätverk är formella. En lunch för tre då och då behöver ingen dagordning.',
        act: 'Skriv ner ett nytt nätverk',
      },
      'all-informal': {
        text: () =>
          'Alla dina nätverk är informella. Ska det bli något av det hjälper en fast dag och någon som håller ihop det.',
        act: 'Se dina nätverk',
      },
      'all-virtual': {
        text: () => 'Ni ses online i alla dina nätverk. En timme vid samma bord räcker långt in på året.',
        act: 'Se dina nätverk',
      },
      'all-in-person': {
        text: () => 'Ni ses på plats i alla dina nätverk. Via en skärm kunde någon långväga vara med ibland.',
        act: 'Se dina nätverk',
      },
      several: {
        text: () => 'Dina nätverk har flera former, och var och en är bra på sitt.',
        act: 'Se dina nätverk',
      },
    },
    needs: (count) => `När du har antecknat formen på ${count} nätverk ser du vad de är bra på tillsammans.`,
  },
};
