/**
 * The words that column headers are made of, folded, in English, Danish, Swedish and Norwegian. Whole headers stand in
 * `WHOLE_HEADERS`; the rest are read as a place ('work') and a part ('street'), so that 'Business Street',
 * 'Gade (arbejde)', 'Gatuadress, arbete' and 'Adresse, arb.: Gate/vei' need no table of their own.
 */
import { column, type Column, type ColumnField } from '../column.ts';

/** Headers that mean one thing as a whole, by their folded phrase. */
export const WHOLE_HEADERS: ReadonlyMap<string, Column> = new Map(
  Object.entries({
    displayName: `name|full name|display name|contact|contact name|person|navn|fulde navn|fuldt navn|vist navn|
      visningsnavn|kontaktperson|kontakt|namn|hela namnet|fullstandigt namn|visningsnamn|fullt navn|naam|kontaktnamn`,
    givenName: `vorname|voornaam|prenom|nombre|first name|first|given name|given names|firstname|givenname|forename|fornavn|fornavne|fornamn|
      tilltalsnamn|first_name|given`,
    middleName: `middle name|middle names|additional name|middlename|mellemnavn|mellemnavne|mellannamn|mellomnavn`,
    familyName: `nachname|familienname|achternaam|nom de famille|apellido|apellidos|last name|last|family name|surname|lastname|familyname|efternavn|slaegtsnavn|efternamn|etternavn|family`,
    prefix: `name prefix|prefix|salutation|honorific|courtesy title|tiltale|titel foran navn|namnprefix|tilltal`,
    suffix: `name suffix|suffix|generation|suffiks|navnesuffiks|namnsuffix`,
    nickname: `nickname|nick name|nick|short name|kaldenavn|oegenavn|ogenavn|smeknamn|kallenavn|alias`,
    organization: `unternehmen|organisatie|bedrijf|societe|entreprise|company|organization|organisation|organization name|organisation name|company name|employer|firma|
      virksomhed|arbejdsplads|firmanavn|arbejdsgiver|foretag|organisationsnamn|foretagsnamn|arbetsgivare|bedrift|
      selskap|arbeidsgiver|arbeidsplass|arbejdsgivere`,
    orgUnit: `department|division|organization department|unit|org unit|afdeling|avdelning|avdeling|enhed|enhet`,
    jobTitle: `job title|jobtitle|position|role|occupation|organization title|job|profession|stilling|jobtitel|
      stillingsbetegnelse|stillingstitel|befattning|yrke|beskaeftigelse|erhverv|profesjon|rolle|roll|yrkestitel|jobbtitel`,
    email: `email|e mail|mail|epost|mailadresse|email address|emails|primary email|email addresses`,
    phone: `phone|telephone|phone number|telefon|tlf|tlf nr|telefonnr|telefonnummer|telefonnumre|tel|phones|nummer`,
    url: `website|web site|web page|webpage|url|homepage|home page|blog|hjemmeside|webside|websted|hemsida|webbsida|
      webbplats|nettsted|nettside|linkedin|linkedin url|profile url|profile|link|internet|personal web page|www`,
    birthday: `geburtstag|geburtsdatum|verjaardag|birthday|birth date|birthdate|date of birth|born|dob|fodselsdag|fodselsdato|fodt|fodelsedag|fodelsedatum|
      fodd|bursdag|fodelsdag`,
    birthYear: `birth year|fodselsar|fodelsear`,
    birthMonth: `birth month|fodselsmaned|fodelsemanad`,
    birthDay: `birth day|fodselsdag dag|fodelsedag dag`,
    notes: `notizen|notiz|notities|notes|note|comments|comment|remarks|description|noter|bemaerkninger|bemaerkning|notater|notat|kommentar|
      kommentarer|beskrivelse|anteckningar|anteckning|anmarkning|anmarkningar|about|merknader`,
    tags: `tags|labels|group membership|groups|categories|category|keywords|grupper|gruppe|kategorier|kategori|etiketter|
      maerkater|taggar|tagger|grupp|stikord`,
    sphere: `sphere|spheres|know from|kender fra|kanner fran|kjenner fra|sammenhaeng|sammanhang|circle|circles`,
    metThrough: `met through|how we met|how you met|first met through|modt gennem|medt gennem|traffades genom`,
    language: `language|preferred language|sprog|sprak`,
    lastInteraction: `last talked to|last contacted|last contact|last interaction|last contacted at|last seen|sidste kontakt|
      senest kontaktet|senaste kontakt|siste kontakt|last spoke|seneste kontakt`,
  } satisfies { readonly [Field in ColumnField]?: string }).flatMap(([field, words]) =>
    words.split('|').map((word): [string, Column] => [word.trim(), column(fieldNamed(field))]),
  ),
);

/** Headers whose words would be read wrongly one by one, and whole headers that carry a label. */
export const SPECIAL_HEADERS: ReadonlyMap<string, Column> = new Map<string, Column>([
  ...labelled('date', 'anniversary', [
    'anniversary',
    'wedding anniversary',
    'maerkedag',
    'arsdag',
    'merkedag',
    'bryllupsdag',
    'brollopsdag',
  ]),
  ...labelled('date', 'connected on', ['connected on', 'forbundet den', 'kontakt sedan', 'connected']),
  ...labelled('phone', 'home', ['hem', 'hjem', 'home', 'privat', 'hjemme', 'bostad']),
  ...labelled('phone', 'work', ['arbete', 'arbejde', 'work', 'arbeid', 'jobb', 'office']),
  ...labelled('phone', 'mobile', [
    'mobile',
    'mobil',
    'handy',
    'cell',
    'mobilnr',
    'mobilnummer',
    'mobiltelefon',
    'mobile number',
    'cellphone',
  ]),
  ...labelled('phone', 'main', ['primary phone', 'primaer telefon', 'telefon 1', 'hovedtelefon', 'primar telefon']),
  ...labelled('phone', 'company', [
    'company main phone',
    'primaer telefon firma',
    'foretag vaxel',
    'hovedtelefon for firma',
    'main phone',
  ]),
  ...labelled('phone', 'car', ['car phone', 'biltelefon']),
  ...labelled('phone', 'radio', ['radio phone', 'radiotelefon']),
  ...labelled('phone', 'pager', ['pager', 'pager number', 'personsoger', 'personsokare', 'personsoker']),
  ['postadress arbete', column('postcode', 'work')],
  ['postadress hem', column('postcode', 'home')],
  ['postadress bostad', column('postcode', 'home')],
  ['kontoradresse', column('extra')],
  ['personal web page', column('url', 'home')],
  ['web page 1', column('url', 'work')],
  ['web page 2', column('url', 'home')],
]);

/** Where something belongs, by word. */
export const PLACE_WORDS = wordMap({
  work: 'business work geschaftlich arbejde arbete arb arbeid jobb firma foretag office kontor company firmaland arbejds arbets arbeids job',
  home: 'home hjem hjemme hem privat priv bostad personal private hjemland hemort',
  other: 'other anden andet andre annan annat annen annet alternate alternative alternativ ovrig',
  mobile: 'mobile mobil cell cellular cellphone mobiltelefon mobilnummer mobilnr mobiltlf',
});

/** What part of a card it is, by word; the first part in `PART_ORDER` that a header names is the one it means. */
export const PART_WORDS = wordMap({
  email: 'email emailadresse emailaddress mail mailadresse epost epostadress epostadresse',
  fax: 'fax telefax telefaks faks faxnummer faxnr faksnummer',
  phone:
    'phone telephone telefon telefonnummer telefonnr tlf tel telefonnumre mobil mobile cell cellular cellphone mobiltelefon mobilnummer mobilnr mobiltlf',
  poBox: 'pobox postboks postboksadresse postbox box postboksnummer',
  postcode: 'plz postleitzahl postcode postalcode zip zipcode postnummer postnr postkode postkod postal',
  city: 'city town stadt wohnort plaats by bynavn ort postort stad poststed hemort suburb',
  country: 'country land firmaland hjemland',
  region: 'state region omrade lan fylke province county delstat landsdel',
  street:
    'street strasse gade gata gate gatuadress gateadresse vej vei vejnavn adresse adress address gatuadresse streetaddress',
  url: 'web webpage website webside websted homepage hjemmeside hemsida webbsida webbplats nettsted nettside url',
});

/** More telling parts first: 'Land/område' is a country, 'Adresse, postboks' a post box, 'E-mail-adresse' an e-mail. */
export const PART_ORDER = [
  'email',
  'fax',
  'phone',
  'poBox',
  'postcode',
  'country',
  'region',
  'city',
  'street',
  'url',
] as const;

/** Words that make a header something about a part, not the part itself: kept as it is under its own name. */
export const ASIDE_WORDS: ReadonlySet<string> = new Set(
  `type typ typen display visningsnavn vist viste name navn namn yomi phonetic assistant assistants assistent assistentens
  manager tty tdd isdn telex callback label preferred format screen service spouse children referred billing server
  directory account free busy horselshemmede texttelefon teksttelefon`.split(/\s+/),
);

/** Beginnings of compound words, such as 'arbejds' in 'Arbejdstelefon', with the place they name. */
export const COMPOUND_STARTS: readonly (readonly [start: string, place: string])[] = [
  ['arbejds', 'work'],
  ['arbets', 'work'],
  ['arbeids', 'work'],
  ['firma', 'work'],
  ['foretags', 'work'],
  ['kontor', 'work'],
  ['jobb', 'work'],
  ['hjemme', 'home'],
  ['hem', 'home'],
  ['hjem', 'home'],
  ['privat', 'home'],
  ['bostads', 'home'],
  ['mobil', 'mobile'],
];

function labelled(
  field: ColumnField,
  label: string,
  headers: readonly string[],
): readonly (readonly [string, Column])[] {
  return headers.map((header) => [header, column(field, label)] as const);
}

function wordMap<Kind extends string>(words: { readonly [Key in Kind]: string }): ReadonlyMap<string, Kind> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a literal, which Object.keys widens to string
  const kinds = Object.keys(words) as Kind[];
  const map = new Map<string, Kind>();
  for (const kind of kinds) {
    for (const word of words[kind].split(' ')) if (!map.has(word)) map.set(word, kind);
  }
  return map;
}

function fieldNamed(name: string): ColumnField {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `satisfies` above holds the keys to the fields
  return name as ColumnField;
}
