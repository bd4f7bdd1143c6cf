/** Inventeringen: promenaden förbi platserna i ens liv, där man kommer att tänka på folk. */
import type { inventory as English } from '../en/inventory.ts';

export const inventory: typeof English = {
  title: 'Vilka känner du redan?',
  intro:
    'Fler än du tror. Gå förbi platserna i ditt liv, ett stopp eller två i taget. Namnen dyker upp när man står där.',
  row: 'Vilka känner du redan?',
  progress: (done, all) => `${done} av ${all} stopp`,
  start: (name) => `Börja: ${name}`,
  goOn: (name) => `Gå vidare: ${name}`,
  allDone: 'Du har varit överallt. Gå tillbaka till ett stopp när ett namn dyker upp.',
  themes: {
    family: 'Familj',
    places: 'Platser',
    learning: 'Skola och utbildning',
    work: 'Arbete',
    together: 'Tillsammans med andra',
    own: 'Dina egna sammanhang',
  },
  stops: {
    'mothers-side': {
      name: 'Din mammas släkt',
      prompts: [
        'Vilka satt runt bordet på födelsedagarna?',
        'Vilka kusiner har du inte sett på åratal?',
        'Vilka gifte de sig med?',
      ],
    },
    'fathers-side': {
      name: 'Din pappas släkt',
      prompts: [
        'Vilka kom till jul och på sommaren?',
        'Vem har flyttat långt bort?',
        'Vems barn är vuxna vid det här laget?',
      ],
    },
    'in-laws': {
      name: 'Familjen du kom in i',
      prompts: [
        'Syskon till dem du har bott med?',
        'Vilka var på det senaste bröllopet?',
        'Vem höll du kontakten med efteråt?',
      ],
    },
    'childrens-friends': {
      name: 'Föräldrar till barnens vänner',
      prompts: ['I vems kök har du väntat?', 'Vilka stod vid sidlinjen?', 'Vilka var med i föräldrarådet?'],
    },
    'childhood-place': {
      name: 'Där du växte upp',
      prompts: ['Vilka bodde på din gata?', 'Vem cyklade du till skolan med?', 'Vem bor kvar?'],
    },
    'places-lived': {
      name: 'Andra platser där du har bott',
      prompts: ['Vem delade du lägenhet med?', 'Vem visade dig stan?', 'Vem flyttade vidare samtidigt som du?'],
    },
    neighbours: {
      name: 'Grannar',
      prompts: [
        'Vem har haft din extranyckel?',
        'Vem dyker upp när något ska bäras?',
        'Vem hälsar du på men känner knappt?',
      ],
    },
    holidays: {
      name: 'Semestrar och resor',
      prompts: ['Vilka har huset bredvid det ni åker till?', 'Vem reste du med en gång?', 'Vem lät dig sova över?'],
    },
    school: {
      name: 'Skolan',
      prompts: ['Vem satt bredvid dig?', 'Vilken lärare såg dig?', 'Vem blev något helt annat än ni trodde?'],
    },
    education: {
      name: 'Utbildning och studier',
      prompts: ['Vilka var i din studiegrupp?', 'Vem kände alla?', 'Vem lärde dig något du fortfarande använder?'],
    },
    courses: {
      name: 'Kurser och studiecirklar',
      prompts: [
        'Vem var bra sällskap på den senaste kursen?',
        'Vem höll i den?',
        'Vem tänkte du egentligen hålla kontakten med?',
      ],
    },
    'work-now': {
      name: 'Där du arbetar nu',
      prompts: [
        'Vem hjälper till när något har kört fast?',
        'Vem träffar du bara vid kaffemaskinen?',
        'Vem har just slutat?',
      ],
    },
    'work-before': {
      name: 'Ställen där du har arbetat',
      prompts: ['Vem skrattade du med?', 'Vem började samtidigt som du?', 'Vem har gått vidare till något spännande?'],
    },
    bosses: {
      name: 'Tidigare chefer',
      prompts: [
        'Vem gav dig din första chans?',
        'Vem skulle lägga ett gott ord för dig?',
        'Vem har du själv varit chef för?',
      ],
    },
    'other-firms': {
      name: 'Kunder, leverantörer och partner',
      prompts: [
        'Vem var ett nöje att arbeta med?',
        'Vem ringde alltid tillbaka?',
        'Vem fick du något svårt att lyckas med?',
      ],
    },
    profession: {
      name: 'Andra i ditt yrke',
      prompts: [
        'Vilka träffar du på konferenser?',
        'Vem skriver det du läser?',
        'Vem är aktiv i facket eller branschföreningen?',
      ],
    },
    association: {
      name: 'Föreningar och styrelser',
      prompts: ['Vilka satt i styrelsen med dig?', 'Vem håller igång alltihop?', 'Vem kom från ett helt annat håll?'],
    },
    sport: {
      name: 'Idrott och fritid',
      prompts: [
        'Vem spelar, sjunger, springer eller seglar du med?',
        'Vilka var med i laget då?',
        'Vem kör när det är match?',
      ],
    },
    helping: {
      name: 'Ideellt arbete',
      prompts: [
        'Vem har du stått i stånd eller bakom disk med?',
        'Vem fick det att hända?',
        'Vem fick hjälp och blev en vän?',
      ],
    },
    'old-friends': {
      name: 'Gamla vänner',
      prompts: ['Vilka var på din tjugoårsdag?', 'Vem brevväxlade du med?', 'Vem skulle du känna igen på skrattet?'],
    },
    'friends-of-friends': {
      name: 'Vänners vänner',
      prompts: [
        'Vem träffar du på alla deras fester?',
        'Vem blev du presenterad för, och sedan blev det inte mer?',
        'Vilka satt vid samma bord?',
      ],
    },
    online: {
      name: 'Folk du har mött på nätet',
      prompts: [
        'Vem svarar i gruppen du läser?',
        'Vem har du skrivit med i åratal?',
        'Vem skulle du vilja träffa en dag?',
      ],
    },
  },
  ownStop: {
    prompts: ['Vilka var där senast?', 'Vem har fallit ifrån och saknas?', 'Vilka känner de andra?'],
  },
  begun: (count) => `Väntar: ${count}`,
  skipped: 'En annan dag',
  doneWith: (count) => `Klart, ${count}`,
  done: 'Klart',
  where: 'Var var det?',
  whereHint: 'Ett företag, en skola, en gata. Det sparas som hur ni träffades.',
  from: 'Känner från',
  nowhere: 'Inget särskilt sammanhang',
  there: 'Finns här redan',
  more: (count) => `och ${count} till`,
  name: 'Ett namn som dyker upp',
  needsName: 'Skriv ett namn först.',
  howClose: 'Hur är ert band?',
  alreadyHere: 'Finns redan? Tryck på den du menar.',
  isSame: (name) => `${name} finns här redan. Är det samma person?`,
  same: 'Samma person',
  another: 'Någon annan',
  chosen: (name) => `${name}, som finns här redan`,
  named: 'Dök upp',
  hereAlready: 'finns här redan',
  as: { strong: 'nära', weak: 'löst', rest: 'vilar' },
  add: (count, isOne) => (isOne ? 'Lägg till en person' : `Lägg till ${count} personer`),
  added: (count, isOne) =>
    isOne ? 'En person har lagts till.' : `${count} personer har lagts till. De kommer till dig några i taget.`,
  noMore: 'Ingen mer dyker upp',
  noMoreSaid: 'Klart med det här stoppet.',
  later: 'En annan dag',
  laterSaid: 'Det väntar till en annan dag.',
  gone: {
    title: 'Stoppet finns inte här',
    text: 'Det kanske hörde till ett sammanhang du har tagit bort.',
    act: 'Alla stopp',
  },
};
