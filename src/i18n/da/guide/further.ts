/** Vejledningens tredje del: netværk, og det, Kompasset fører til. */
import type { further as English } from '../../en/guide/further.ts';
import type { Messages } from '../../messages.ts';

export function further(messages: Messages): ReturnType<typeof English> {
  return {
    groups: groupsChapter(messages),
    direction: directionChapter(messages),
    seeing: seeingChapter(messages),
  };
}

function groupsChapter({ networks, review, wayHome, words }: Messages) {
  return {
    title: 'Netværk og møder',
    about: 'Grupper, deres møder, og vejen hjem',
    parts: {
      network: {
        title: 'En gruppe, du er med i',
        text: `En bestyrelse, en studiekreds, fire gamle kolleger, der spiser frokost. Et navn er nok at begynde med. Tilføj medlemmerne, og hvor ofte I mødes, så står det næste møde der af sig selv: samme ugedag, samme tid.`,
      },
      hope: {
        title: 'Én linje før',
        text: `En dags tid i forvejen spørger appen: »${wayHome.hope.question}« Ved man, hvad man håber på, finder man det som regel, eller får det sagt.`,
      },
      wayHome: {
        title: 'To minutter efter',
        text: `»${wayHome.question}« ${words.feeling.lifted}, ${words.feeling.fine.toLowerCase()} eller ${words.feeling.drained.toLowerCase()}; så hvem du talte med, og hvad du lærte eller lovede. Alle, du nævner der, har fået et livstegn. Appen spørger til næste aften, så lader den det ligge.`,
      },
      worth: {
        title: 'Hvad det giver og koster',
        text: `»${networks.value.title}« stiller et års timer op ved siden af det, der kom ud af dem, og »${networks.mix.title}« siger, hvad jeres lighed er god til. To gange om året stiller »${networks.about.review}« nogle spørgsmål og så det sidste, om hvad du vil gøre: »${words.decision.keep}«, »${words.decision.change}« eller noget tredje.`,
      },
      ending: {
        title: 'At begynde og slutte godt',
        text: `»${networks.about.checklist}« går igennem, hvad I skal aftale, og kan printes. Og et netværk behøver ikke vare evigt. ${review.hints.leave}`,
      },
    },
  };
}

function directionChapter({ palette, inventory, measure, compass, purposes }: Messages) {
  return {
    title: 'Kompasset',
    about: 'Hvorfor, med hvem, og hvordan det går',
    parts: {
      advice: {
        title: 'Fem råd',
        text: `Kompasset begynder med fem ting, der hjælper, hver med, hvor du står, og én ting, du kunne gøre nu. Du behøver ikke følge dem alle; ét om måneden er rigeligt.`,
      },
      purposes: {
        title: 'Formål',
        text: `»${purposes.empty.title}« Skriv det med dine egne ord, og knyt de personer og netværk til, som har med det at gøre. Så ser du, hvor der endnu ingen er, og hvem af dine løse bånd der måske kunne. På den dag, du vælger, ser du tilbage: behold det, ret det, eller giv slip.`,
      },
      palette: {
        title: 'Hvad dine folk kan',
        text: `»${palette.title}« ordner det, du har skrevet om folk, i tredive felter, fra jura til havebrug, og siger, hvor alt hænger på én person. Brug den til at se, hvem du gerne vil møde, og ikke til at bedømme dem, du kender.`,
      },
      walk: {
        title: 'Folk, du allerede kender',
        text: `»${inventory.title}« går en tur med dig forbi stederne i dit liv: skolen, det første job, naboerne. Et par spørgsmål ved hvert stop, så kommer navnene gerne af sig selv.`,
      },
      measure: {
        title: 'At spørge sig selv',
        text: `»${measure.title}« stiller de samme få spørgsmål med mellemrum. Ét svar siger ikke meget; flere på rad viser, hvad der ændrer sig. Skriv spørgsmålene om, så de bliver dine; de gamle svar følger med.`,
      },
      more: {
        title: 'Hvor det hele er',
        text: `Alt dette finder du nederst på Kompasset, under »${compass.places.title}«.`,
      },
    },
  };
}

function seeingChapter({ insights, map }: Messages) {
  return {
    title: 'Set fra oven',
    about: 'Overblik, og kortet over alle',
    parts: {
      insights: {
        title: 'Hvad der viser sig med tiden',
        text: `»${insights.title}« ser på et halvt og et helt år af det, du har noteret: hvornår der gik livstegn ud, hvem der tager det første skridt, tæt og løst, hvilke bånd der blev taget op igen. Hver har én sætning om det, der springer i øjnene, og én ting, du kan gøre. Hvor der endnu er for lidt at se på, står det der.`,
      },
      fair: {
        title: 'Hvad det ikke er',
        text: `Ingen karakterer, ingen rangliste, ingen kæde, der ikke må brydes. Det læser ingen noter og tæller ingen, du kun kender privat. Hver figur har sin tabel.`,
      },
      map: {
        title: 'Kortet',
        text: `»${map.title}« tegner dig i midten og et udsnit for hver sammenhæng. De tætte står på den inderste ring, de løse længere ude, og den, der længe har været stille, glider udad. Der skrives højst seks navne; tryk på en person eller et udsnit for at se flere. De samme personer giver altid det samme billede.`,
      },
      list: {
        title: 'Det samme som liste',
        text: `»${map.asList}« siger det hele med ord og kommer først, hvor der er over tre hundrede personer. Familie og venner er tegnet med, men der siges intet om dem.`,
      },
    },
  };
}
