/** Turen forbi stederne i ens liv, hvor man kommer i tanke om folk. */
import type { inventory as English } from '../en/inventory.ts';

export const inventory: typeof English = {
  title: 'Hvem kender du allerede?',
  intro:
    'Flere, end du tror. Gå forbi stederne i dit liv, et stop eller to ad gangen. Navnene dukker op, når man står der.',
  row: 'Hvem kender du allerede?',
  progress: (done, all) => `${done} af ${all} stop`,
  start: (name) => `Begynd: ${name}`,
  goOn: (name) => `Gå videre: ${name}`,
  allDone: 'Du har været hele vejen rundt. Gå tilbage til et stop, når et navn dukker op.',
  themes: {
    family: 'Familie',
    places: 'Steder',
    learning: 'Skole og uddannelse',
    work: 'Arbejde',
    together: 'Sammen med andre',
    own: 'Dine egne sammenhænge',
  },
  stops: {
    'mothers-side': {
      name: 'Din mors familie',
      prompts: [
        'Hvem sad om bordet til fødselsdage?',
        'Hvilke fætre og kusiner har du ikke set i årevis?',
        'Hvem blev de gift med?',
      ],
    },
    'fathers-side': {
      name: 'Din fars familie',
      prompts: ['Hvem kom til jul og om sommeren?', 'Hvem er flyttet langt væk?', 'Hvis børn er blevet voksne?'],
    },
    'in-laws': {
      name: 'Familien, du kom ind i',
      prompts: [
        'Søskende til dem, du har boet sammen med?',
        'Hvem var med til det seneste bryllup?',
        'Hvem holdt du kontakten med bagefter?',
      ],
    },
    'childrens-friends': {
      name: 'Forældre til børnenes venner',
      prompts: ['Hvis køkken har du ventet i?', 'Hvem stod på sidelinjen?', 'Hvem sad i forældrerådet?'],
    },
    'childhood-place': {
      name: 'Der, hvor du voksede op',
      prompts: ['Hvem boede på din vej?', 'Hvem cyklede du i skole med?', 'Hvem bor der stadig?'],
    },
    'places-lived': {
      name: 'Andre steder, du har boet',
      prompts: ['Hvem delte du lejlighed med?', 'Hvem viste dig byen?', 'Hvem flyttede videre samtidig med dig?'],
    },
    neighbours: {
      name: 'Naboer',
      prompts: [
        'Hvem har haft din ekstranøgle?',
        'Hvem kommer, når noget skal bæres?',
        'Hvem hilser du på og kender næsten ikke?',
      ],
    },
    holidays: {
      name: 'Ferier og rejser',
      prompts: [
        'Hvem har huset ved siden af det, I tager til?',
        'Hvem rejste du engang sammen med?',
        'Hvem gav dig en seng for natten?',
      ],
    },
    school: {
      name: 'Skolen',
      prompts: ['Hvem sad ved siden af dig?', 'Hvilken lærer så dig?', 'Hvem blev noget helt andet, end I troede?'],
    },
    education: {
      name: 'Uddannelse og studier',
      prompts: ['Hvem var i din læsegruppe?', 'Hvem kendte alle?', 'Hvem lærte dig noget, du stadig bruger?'],
    },
    courses: {
      name: 'Kurser og aftenskole',
      prompts: [
        'Hvem var godt selskab på det seneste kursus?',
        'Hvem stod for det?',
        'Hvem ville du egentlig holde kontakt med?',
      ],
    },
    'work-now': {
      name: 'Der, hvor du arbejder nu',
      prompts: [
        'Hvem hjælper, når noget går i hårdknude?',
        'Hvem møder du kun ved kaffemaskinen?',
        'Hvem er lige stoppet?',
      ],
    },
    'work-before': {
      name: 'Steder, du har arbejdet',
      prompts: [
        'Hvem grinede du sammen med?',
        'Hvem begyndte samtidig med dig?',
        'Hvem er gået videre til noget spændende?',
      ],
    },
    bosses: {
      name: 'Tidligere chefer',
      prompts: [
        'Hvem gav dig din første chance?',
        'Hvem ville lægge et godt ord ind for dig?',
        'Hvem har du selv været leder for?',
      ],
    },
    'other-firms': {
      name: 'Kunder, leverandører og partnere',
      prompts: [
        'Hvem var en fornøjelse at arbejde sammen med?',
        'Hvem ringede altid tilbage?',
        'Hvem fik du noget svært til at lykkes sammen med?',
      ],
    },
    profession: {
      name: 'Andre i dit fag',
      prompts: [
        'Hvem møder du til konferencer?',
        'Hvem skriver det, du læser?',
        'Hvem er aktiv i fagforeningen eller brancheforeningen?',
      ],
    },
    association: {
      name: 'Foreninger og bestyrelser',
      prompts: [
        'Hvem sad i bestyrelsen sammen med dig?',
        'Hvem holder det hele kørende?',
        'Hvem kom et helt andet sted fra?',
      ],
    },
    sport: {
      name: 'Sport og fritid',
      prompts: [
        'Hvem spiller, synger, løber eller sejler du med?',
        'Hvem var på holdet dengang?',
        'Hvem kører, når der er kamp?',
      ],
    },
    helping: {
      name: 'Frivilligt arbejde',
      prompts: [
        'Hvem har du stået i bod eller bag disk med?',
        'Hvem fik det til at ske?',
        'Hvem fik hjælp og blev en ven?',
      ],
    },
    'old-friends': {
      name: 'Gamle venner',
      prompts: [
        'Hvem var med til din tyveårs fødselsdag?',
        'Hvem skrev du breve med?',
        'Hvem ville du kende på latteren?',
      ],
    },
    'friends-of-friends': {
      name: 'Venners venner',
      prompts: [
        'Hvem møder du til alle deres fester?',
        'Hvem blev du præsenteret for, og så blev det ved det?',
        'Hvem sad ved samme bord?',
      ],
    },
    online: {
      name: 'Folk, du har mødt på nettet',
      prompts: [
        'Hvem svarer i den gruppe, du læser med i?',
        'Hvem har du skrevet sammen med i årevis?',
        'Hvem ville du gerne møde en dag?',
      ],
    },
  },
  ownStop: {
    prompts: ['Hvem var der sidste gang?', 'Hvem er gledet ud og bliver savnet?', 'Hvem kender de andre?'],
  },
  begun: (count) => `Venter: ${count}`,
  skipped: 'En anden dag',
  doneWith: (count) => `Færdig, ${count}`,
  done: 'Færdig',
  where: 'Hvor var det?',
  whereHint: 'Et firma, en skole, en vej. Det gemmes som det sted, I mødtes.',
  from: 'Kender fra',
  nowhere: 'Ingen bestemt sammenhæng',
  there: 'Er her allerede',
  more: (count) => `og ${count} til`,
  name: 'Et navn, der dukker op',
  needsName: 'Skriv et navn først.',
  howClose: 'Hvor tæt er jeres bånd?',
  alreadyHere: 'Her allerede? Tryk på den, du mener.',
  isSame: (name) => `${name} er her allerede. Er det den samme?`,
  same: 'Den samme',
  another: 'En anden',
  chosen: (name) => `${name}, som er her allerede`,
  named: 'Dukkede op',
  hereAlready: 'er her allerede',
  as: { strong: 'tæt', weak: 'løst', rest: 'hviler' },
  add: (count, isOne) => (isOne ? 'Tilføj én person' : `Tilføj ${count} personer`),
  added: (count, isOne) =>
    isOne ? 'Én person er tilføjet.' : `${count} personer er tilføjet. De dukker op hos dig, nogle få ad gangen.`,
  noMore: 'Der dukker ikke flere op',
  noMoreSaid: 'Færdig med dette stop.',
  later: 'En anden dag',
  laterSaid: 'Det venter til en anden dag.',
  gone: { title: 'Stoppet er her ikke', text: 'Måske hørte det til en sammenhæng, du har fjernet.', act: 'Alle stop' },
};
