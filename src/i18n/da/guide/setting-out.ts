/** Vejledningens første del: hvad appen er til, hvordan man begynder, ugen og dens runde, og at komme igen. */
import type { settingOut as English } from '../../en/guide/setting-out.ts';
import type { Messages } from '../../messages.ts';

export function settingOut(messages: Messages): ReturnType<typeof English> {
  return {
    about: aboutChapter(messages),
    beginning: beginningChapter(messages),
    week: weekChapter(messages),
    round: roundChapter(messages),
    away: awayChapter(messages),
  };
}

function aboutChapter({ app }: Messages) {
  return {
    title: 'Hvad den er til',
    about: 'Et livstegn nu og da, og ikke mere end det',
    parts: {
      what: {
        title: 'Én lille vane',
        text: `Venskaber og gode bekendtskaber ender sjældent i et skænderi. De falmer, fordi ingen lige fik skrevet. Det passer Livstegn på: Én gang om ugen nævner den nogle få personer, siger hvorfor lige nu, og lader dig skrive eller ringe med det samme.`,
      },
      not: {
        title: 'Hvad den holder sig fra',
        text: `Den læser ikke dine beskeder, tæller ikke dine venner og giver ikke karakterer. Den ved kun det, du fortæller den. Og den skriver aldrig selv til nogen: Det gør du, med dine egne ord og fra den app, du plejer at bruge.`,
      },
      tour: {
        title: 'Fire faneblade og et plus',
        text: `»${app.week}« siger, hvem der skal høre fra dig. »${app.people}« rummer alle. »${app.networks}« er de grupper, du er med i. »${app.compass}« er til det lange sigt. Plusset i midten er til det, der lige er sket, og tandhjulet fører til resten.`,
      },
    },
  };
}

function beginningChapter({ opening, welcome, offers }: Messages) {
  return {
    title: 'De første ti minutter',
    about: 'Fem personer, én besked, én aftale',
    parts: {
      five: {
        title: 'Vælg fem personer',
        text: `Tag dem, du ville være ked af at miste, og ikke dem, pligten peger på. Skriv navnene, vælg dem fra telefonen, hvis browseren tillader det, eller hent en adressebog ind. To tryk for hver er nok: hvor tæt I er, og hvornår I sidst havde kontakt.`,
      },
      first: {
        title: 'Skriv til en af dem',
        text: `Du får straks et kort. Tryk på »${welcome.card.write}«: Der er en indledning at gå ud fra, med et hul, som kun du kan fylde ud. Det var hele kunsten; resten er at gøre det igen i næste uge.`,
      },
      day: {
        title: 'Vælg dag og tid',
        text: `»${welcome.round.title}« Vælg en time, der er stille i forvejen, søndag aften eller toget om torsdagen. Samme ugedag, samme tid: Det er sådan, det bliver til noget.`,
      },
      later: {
        title: 'Resten kan vente',
        text: `I ugerne efter byder appen på det øvrige, én ting ad gangen, som »${offers.cards.import.act}« og »${offers.cards.capacity.title}« Vil du hellere se dig om først, så vælg »${opening.tryOut}«; de forsvinder igen med ét tryk.`,
      },
    },
  };
}

function weekChapter({ week, outreach, contact }: Messages) {
  return {
    title: 'Din uge',
    about: 'Kort, det, der er i gang, og dage at huske',
    parts: {
      cards: {
        title: 'Kortene',
        text: `Hvert kort siger hvem, hvorfor nu, og måske hvad du kan have med: en artikel, du har gemt, en fødselsdag, et svar, du skylder. Der kommer aldrig flere kort, end du har sagt, og ingen nye i stedet for dem, du er færdig med. Et kort er klaret, når du noterer, at I har talt sammen, hvor du end gør det.`,
      },
      after: {
        title: 'Når du har skrevet eller ringet',
        text: `Appen kan ikke se, hvordan det gik, så den spørger, når du kommer tilbage: »${outreach.answers.yes}«, »${outreach.answers['no-answer']}« eller »${outreach.answers['not-done']}«. Et forsøg tæller ikke som kontakt, før du siger det.`,
      },
      waiting: {
        title: 'Ikke lige nu',
        text: `»${week.notThisWeek}« tager kortet væk til næste uge og ændrer ikke andet. »${week.snooze}« lader en person vente til en dag, du vælger. »${contact.rest}« holder inde med forslag, så længe du vil. ${contact.restHint}`,
      },
      underWay: {
        title: 'I gang og på vej',
        text: `Under kortene står det, der venter på næste skridt: løfter, folk du vil bringe sammen, noget at give videre, spørgsmål du har stillet. Så kommer fødselsdage og andre dage, du har skrevet op. Ingen behøver en rytme for at blive ønsket til lykke.`,
      },
    },
  };
}

function roundChapter({ checkIn }: Messages) {
  return {
    title: 'Ugens runde',
    about: 'To, fem eller ti minutter med dig selv',
    parts: {
      minutes: {
        title: 'Så længe du har',
        text: `»${checkIn.start.minutes[2]}« tager det, der stadig er åbent, og én person. »${checkIn.start.minutes[5]}« lægger et tilbageblik til, to personer mere og én anden ting. »${checkIn.start.minutes[10]}« tager alle i denne uge. Den, du ikke når, bliver stående.`,
      },
      steps: {
        title: 'Fire trin',
        text: `»${checkIn.steps.since}«: hvem der svarede, hvad du lovede, hvem du mødte. »${checkIn.steps.people}«: én ad gangen, med en indledning til det, du vil skrive. »${checkIn.steps.thing}«: noget nyt hver uge, for eksempel ti personer at sortere eller et netværk at se tilbage på. »${checkIn.steps.close}«: hvad du nåede, og hvornår I ses igen, du og runden.`,
      },
      stop: {
        title: 'Stop, når du vil',
        text: `Hvert trin kan springes over. Ringer telefonen, eller løber den tør for strøm, fortsætter runden, hvor den slap. Også i et tog uden dækning.`,
      },
      draft: {
        title: 'For sent at skrive?',
        text: `»${checkIn.person.keepDraft}« i kortets menu gemmer ordene, til en pænere tid på døgnet.`,
      },
    },
  };
}

function awayChapter({ back }: Messages) {
  return {
    title: 'At komme igen efter lang tid',
    about: 'Intet har hobet sig op',
    parts: {
      fresh: {
        title: 'En frisk start',
        text: `Har du været væk i tre uger eller mere, spørger appen, om du vil begynde på en frisk. »${back.act}« giver dem, der har ventet, nye dage, fordelt over ugerne, der kommer. Der er ingen liste over alt det, du ikke fik gjort, og ingen andre end du ved det.`,
      },
      less: {
        title: 'Måske var det for meget',
        text: `Blev du væk, fordi det var blevet en pligt, så bed dig selv om mindre: færre om ugen, længere rytmer, eller hvile til dem, du ikke savner. To gode samtaler er bedre end ti, der skulle overstås.`,
      },
    },
  };
}
