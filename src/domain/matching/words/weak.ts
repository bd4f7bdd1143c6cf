/**
 * Words that stand in every other text of any subject, in English, Danish and Swedish: kinds of texts, times, places,
 * what one does with friends. They say little of what a text is about, and never enough to suggest anybody.
 */
import { fold } from '../../fold.ts';
import type { Language } from '../../settings.ts';
import { stemOf } from '../stems/stem.ts';
import { DANISH_HEADLINES, ENGLISH_HEADLINES, SWEDISH_HEADLINES } from './headline.ts';

const ENGLISH = `
able achieve act action active advice afternoon ago agree aim answer approach area ask asked article attend available average
bad based beautiful beginner begin beginning best better big bit blog book books bring build building built business busy
buy call case challenge challenges change changes changing chapter check choose city class clear close colleague colleagues
come company conference contact conversation country create day days deal different difficult discuss early easy end enjoy
enjoys episode essay evening event everyday example experience expert experts explain explains face fact family fan fast
favourite feel field find fine follow free fresh friend friends fun future general go goal good great group grow growing guide
half hand handbook happy hard head hear help helpful helps here high home honest hope hour hours house idea ideas important
improve include inside insight insights interest interested interesting interview introduction invite issue job join keen key
kind large late latest lead learn lecture less lesson lessons level life light like line link list little live lives living
local long look looking lot loves love lovely low lunch main makes man matter mean means meet met method methods mind modern
moment monday money month months morning move moved need needs new nice night nordic note number offer old online open order
organisation organization page paper part participants passionate past people perfect person personal phone place places plan
play podcast point popular position possible power practical practice prepare problem problems process professional program
programme project projects public question questions quick quiet read reading real reason recent recently report result
results right role run running season send sense series serious service session set share short show shows side simple single
size skills small social society someone sort speak special start started starting state stay step steps stop stories story
strong study subject success suggest summer support talk talked talking talks teach team test text thanks theme think thought
thousand time tip tips title today tomorrow tool tools top topic topics town travel tried true try turn type understand
useful video view visit wait want wants watch way ways week weekend weeks welcome whole wife winter woman wonder word words
work worked working works workshop world worth write writes wrong year years yesterday young spring autumn january february
march april june july august september october november december tuesday wednesday thursday friday saturday sunday denmark
danish sweden swedish copenhagen stockholm aarhus malmö gothenburg odense aalborg uppsala lund london husband daughter son
brother sister mother father kids guests free sale discount bargain offers announcement notice opening parking seminar webinar
meetup trip tour visitors resident residents officer head member senior junior assistant associate director staff half dozen
grandmother grandfather aunt uncle cousin neighbour neighbours street hotel shop bus car weekday holiday holidays birthday
children child mistake mistakes failure consultant consultants lunch minutes minute hundred million degree percent hi hello thanks please sorry sure okay bit lots ones own mine per
`;

const DANISH = `
aften aftener aktiv aktuel alene almindelig anbefaler anderledes arbejde arbejder arbejdet arrangement artikel artikler begge
begyndelse begynder begyndere begyndt besøg bedre bedst bog bogen bøger branche bredt by byen både dag dage dagens dagligdag
dansk danske danmark deltager deltagere deltage direkte dygtig eksempel emne emner enkel ens er episode erfaring erfaringer
erfaren faglig familie finde finder firma flot folk forskellige forskel forslag forstå fortalte fortæller forår frem fremtid fremtiden
frisk fri fuld fælles første gammel gamle gang gange gerne gode godt god grundbog gruppe guide gæster halv helst hjælp hjælpe
hjælper hjem hjemme hold hverdag hverdagen hus huset højt hånd håndbog hvert idé ideer ide indblik indføring indhold inspiration
interesse interesseret interesserer interesser interview introduktion job kapitel kender klar kolleger kollega komme konkret kort
kursus kurset kursist kvinde lang langt lavet lave laver let leve lever liste lidt liv livet lokal lokale lytte lære lærer lørdag
magasin man mand mandag menneske mennesker metode metoder middag mod moderne morgen muligheder måde måder måned måneder møde møder
møde mødt nem nordisk ny nye nyt oftest oktober onsdag oplever oplevelse oplevelser opgave opgaver organisation osv overblik
overskud part person personlig plads plan podcast praksis praktisk praktiske projekt projekter problem program prøve prøver rapport
ringe ringer rigtig råd samarbejde samfund samfundet samtale samtaler sammen serie sender sidste situation sjov skrev sky små social
sociale sommer sommeren spændende spørge spørgsmål start starte starter startet station stille stor stort store svar svær sæson søger
søndag tal tale taler tanker tema tid tiden tiår time timer ting tips tirsdag tog torsdag tror udfordring udfordringer uge uger
undersøgelse ung unge uddrag udvikle udvikling vant veje vej ven venner verden video viden vigtig vigtigt vinter vinteren virkelig
virksomhed virksomheder vise viser voksen voksne værktøj værktøjer weekend workshop åben år året årets fredag foredrag januar
februar marts april maj juni juli august september november december københavn aarhus odense aalborg roskilde sverige svensk
svenske elsker glad vild lyst læse læser læst nede hele datter søn søster bror mor far kone tilbud udsalg rabat billig billige åbning
åbner parkering seminar webinar konference konferencer tur ture medlem ansat ansatte gade hotel butik bus bil ferie fødselsdag
nabo naboer tante onkel fætter kusine mormor farmor bedstemor bedstefar procent minut minutter hundrede million hej tak undskyld
børn barn fejl konsulent konsulenter håndværker håndværkere frokost nyhed nyheder gratis tilmelding deltag deltagelse oplæg spændt følg følger snart boende bygger byg stof gruppen samtidig
`;

const SWEDISH = `
barn barnen misstag
arbete arbetar arbeta arbetet artikel artiklar aktiv aktuell avsnitt bara barn behov behöver berättar berättade bild bok boken
böcker bolag bra bransch bygga början börja börjar börjat bäst bästa bättre dag dagar dagens del delta deltagare enkel enkelt
erfarenhet erfarenheter erfaren exempel expert familj fin fint firma folk framtid framtiden frisk fri fråga frågor fungerar för
företag föredrag förslag förstå första förändring gamla gammal gott god goda grupp guide gärna gäster göra hand handbok handlar hem
hemma helg helst hitta hittar hjälp hjälpa hjälper hus huset höra höst hösten idé idéer ide inblick inspiration intervju intresse
intresserad intresserar intressen introduktion jobb jobbar jobba jobbet kapitel klart kollega kollegor kommande konkret kort kul kurs
kursen kvinna kväll kvällar känner kära lagom lektion leva lever lista litet liten liv livet lokal lokala lyssna lång lära lär läsa
läser läst lätt lördag man material metod metoder middag modern morgon människa människor månad månader möjligheter möte möten nordisk
nordiska nytt ny nybörjare nästa olika onsdag organisation oktober person personlig personliga plats plan podd poddavsnitt praktik
praktisk praktiska pratar prata pratade problem program projekt prova rapport ringa ringer roligt rum råd röst samarbete samhälle
samhället samtal serie sist situation sjunde skapa skriva skrev små social sociala sommar sommaren spännande start starta startar
startade stad staden steg stora stor stort svar svårt svensk svenska sverige säsong söker söndag tal tala tankar tema tid tiden
timme timmar tips tipsa tisdag torsdag träffa träffar träffade tycker tänka tänker undersökning ung unga uppgift utmaning utmaningar
utveckla utveckling vanlig vardag vardagen vecka veckor verktyg verklighet verksamhet viktig viktigt vinter vintern visar visa vuxen
vuxna väg vägar vägen vän vänner värld världen vår våren år året årets fredag måndag januari februari mars april maj juni juli
augusti september november december dansk danska älskar gillar dotter son syster bror mamma pappa fru erbjudande rea rabatt
billig billiga öppning öppnar parkering seminarium webbinarium konferens konferenser tur resa medlem anställd anställda gata hotell
butik buss bil semester födelsedag granne grannar moster faster kusin mormor farmor procent minut minuter hundra miljon hej tack
konsult konsulter hantverkare frukost lunch vet nyhet nyheter gratis anmälan delta inbjudan följ följer snart boende bygger bygg gruppen samtidigt ändras ändring lapp
`;

/** Whether a folded word is weak, in any of its forms, in one of the languages. */
export function isWeak(folded: string, languages: readonly Language[]): boolean {
  return languages.some((language) => WRITTEN[language].has(folded) || STEMMED[language].has(stemOf(folded, language)));
}

/** Whether a folded word, as it is written, is one of which headlines are made, in one of the languages. */
export function isOfHeadlines(folded: string, languages: readonly Language[]): boolean {
  return languages.some((language) => HEADLINES[language].has(folded));
}

const WRITTEN = { en: setOf(ENGLISH), da: setOf(DANISH), sv: setOf(SWEDISH) };
const HEADLINES = { en: setOf(ENGLISH_HEADLINES), da: setOf(DANISH_HEADLINES), sv: setOf(SWEDISH_HEADLINES) };
const STEMMED = { en: stemsIn('en'), da: stemsIn('da'), sv: stemsIn('sv') };

function setOf(text: string): ReadonlySet<string> {
  return new Set(fold(text).trim().split(/\s+/u));
}

function stemsIn(language: Language): ReadonlySet<string> {
  return new Set(Array.from(WRITTEN[language], (word) => stemOf(word, language)));
}
