/** Words of which headlines are made, whatever their subject, in English, Danish and Swedish: more weak words. */

export const ENGLISH_HEADLINES = `
according account accounts actually add added adds address adult adults advantage affect after afford against ahead air allow allowed
alone alive almost amazing among amount announced annual anniversary apart appear apply around arrive assistant avoid aware away awful
background ban base basic bear beat beauty become behind being believe below beside beyond bigger biggest blame block blow body born both
bottom bought box boy break breaks brief bright bring brings broken brought budget burn button buyer buying campaign candidate care
careful carry cast catch caught cause centre century certain chair chance chapter charge cheap cheaper choice chosen circle claim closed
closer closing cold collect collection colour come comes coming common community complete complex concern condition confirm connect
consider consumer contain continue control cool corner correct cost costs count country couple courage cover crazy create credit critical
cross crowd cry cure current customer cut cuts daily danger dangerous dark date daylight dead deadline deal dear death decade decide
decision deep delay deliver demand depend describe deserve desk despite detail details develop developed device die died dinner direct
director disappear discover discovered distance divorced doubt double downtown dream dress drink drive drop dry during duty dying eager
earn earlier earth ease edge effect effort eight electric eleven empty end ending energy entire entrance equal especially essential
estate even ever every evidence exactly excellent except exciting expect expensive explore extra eye eyes failed fair fall fallen false
famous far feature fear fee fees feed feet fight figure fill final finally finds finger finish fire fit five fix floor fly focus foot
force foreign forget forgotten form forward found four fresh front full funny gap gather gave gift girl glad glimpse goes gone grand
grew grown guest guests habit hall handle hang happen happened happens harder hate hated healthy heard heart heat heavy height held hidden
highest hill hire history hit hold hole hometown hot human huge hurry hurt immediately impact imagine inch including income increase
individual industry influence inform information inner innocent instance instead intend involve itself jump kept keeping kid kill killed
kitchen knock knowledge lack lady land language largest later launch launched launches law lay layer leader leads leaf least leave leaves
left legal legend length lesson letter letters licence licensed license lie lies lift lights limit lined listen listening lists loss lost
loud lower luck lucky machine mail major mall map mark market match matters maximum meal measure media meeting memory mention message
middle million mine minimum miss missed missing mistake mix mode model mood mostly mouth move movement multiple myth myths name named
narrow national natural near nearly necessary neck needed neither net network news newly nine nobody noise normal note nothing notice
nowhere object obvious odd offered official oldest onto opinion opportunity option options ordinary original otherwise outside overview
owner pace pack page pair panel parents past patient pattern pay paid peace perhaps period permission permit piece pieces pilot pink
pleasure plenty pocket points policy poor portrait positive possible post potential pound power practise prefer present president press
pretty prevent previous prices pride print private prize probably produce product production profit promise proper protect protection
proud prove provide pull purpose push puts quality quarter question quit race raise range rank rare rate rates reach reaction ready
realise reality reason receive reception recommend record records recover red reduce region regional register regular reject relation
release remain remember remind remove rent repeat replace reply request require rescue respond response rest return returns reveal
revealed reveals rich rid ride rise rising risk risks road rock roll root rough round route row rule rules rush safe safety sample
satisfied save saved saving scale scene schedule score scared screen season seat second secret secrets section secure seek seems select
self sell sensible separate settle seven several shape share shared sharp shift shoot shop shopping shot shoulder shout shut sick side
sight sign signal silence silent similar sit site sits six size skill skin sky slightly slow slower smart smell smile smooth soft
solution solve sooner sound source space spare speech speed spend spent spirit spite spot spread square stage stand standard star stare
status stick stock stolen stone stopped store storm straight strange stranger stream streaming strength stress stretch strike string stuck
stuff style sudden suddenly suffer suggestion suit supply supporting sure surface surprise surprising survive switch table target task
taste tear technique tell tells ten tend term terms terrible thick thin third thirty threat three throw tie tight till tiny tired toll
tone tonight total touch tough tower track trade tradition traditional train travel treat treatment trend trends trick tricks trouble
truck truth twelve twenty twice twin ugly ultimate unable unexpected unit unite unknown unless unlikely unusual update updated updates
upper urban urge user usual usually valley valuable value various version victim victory village voice vote wage wake walk wall warm warn
warning wash waste wave weak weapon wear weather weight west wet wheel wheels white wide wild willing win window wine wish wonderful
wood worried worry worse worst worth wound yard yellow yet yield zero zone
`;

export const DANISH_HEADLINES = `
absolut adgang afgørende afslører afsløret afstand afsnit aldrig alligevel almindelige alvor alvorlig andel anden ankommer ansvar antal anvende
arbejdsdag aviser bag baggrund bange barn begivenhed begrænset behov bekymret bekymring beløb berømt besked beskytte bestemt bestå
bestille betale betaler betyder betydning bevare bevis bevæge bidrag billede billeder bid binde blad blik blød bolig bord bringe brug bruge
bruger brugt bryde bund bunden bærer bød børn cirka dele dejlig delvis derhjemme dermed desuden diskussion drage drenge dreng drift drømme
drøm dyb dyr dyre dyrt død døde dør dårlig dårligt eftertanke egen egne ejer ekstra elev elever endelig endnu energi enighed enormt erfare
erhverv erstatte eventyr fald falder fandt fare farlig fart farve fast fastslår fejl fejler fejre ferie fik fejring fjerne flad flere fleste
flytte flytter forbi forbedre forbudt forbyde forbud fordel fordele foregår forhold forholde forkert form forlade formål forny forsker forskere
forskning forskningen forsøg forsvinder forsvundet fortid fortsat fortsætte forvente forværre forældre frembringe fremad fremme frihed frokost
frygt frygter fundet fungere fylde fylder færdig færre følelse følelser følge førende gade gave gavn gevinst glemt glemte glemmer godkendt grader
grund grunde grænse grænser grøn grønne gyldig gælde gælder gør gøre hak halve halveres halvdelen handel handler have hede hel held helt hemmelig
hemmelighed hemmeligheder hente herre historier hjerte hjælpere holde holder hoved hurtig hurtige hurtigt hustru hvile højere højeste højt høre
hører håb håber håndtere igangsat igennem imellem imens indbyder indbydelse indefra indeholder indflydelse indgang indføre indsats indre indsigt
indtryk indtægt industri informationer inviterer jagter jord justere kamp kamerat kan kende kendt kigge kilde klage klar klare klarer klasse klog
kloge klokken klub knap knude kold koldt komplet kommende konsekvens konsekvenser kop koste koster kraft kræve kræver krav krise kunde kulde kunne
kurser kvalitet kvarter kæmpe kærlighed køb købe køber køre køretur lade land lande landet landsby lav lave laveste lede ledig legende lektie
lettere levede levere ligger lignende linje lokaler love lovende luft lugt lukke lukker lukket lys lytter længde længere læreplads lærte løb
løfte løs løse løser løsning løsninger mad magt makker mangel mangler marked massiv medbring medier melder mening meninger mest midler midt
mindre minde minder misse miste mister mistede mode modstand modtage motivation musik myte myter mærke mærker mørk mål måle måltid natur
naturlig naturligvis navn nede nemmere nemt netop neden nogensinde normal note nul nuværende nyeste nyt nyde nytte nødvendig nødvendigt nøgle
oftere omegn område områder omkring omtale ondt online opdage opdaget opdatering ophold oplysning oplysninger opmærksomhed oprindelig opstår ord
ordentlig orden ordning ordninger overblik overraske overraskende overraskelse overse pause penge personer perspektiv pladser plej pleje post
pris priser prisen privat private produkt produkter pulje punkt radio ramme rammer rammer regler regel rejse rent ressourcer resultat resultater
retning ret rette rigtigt rigtige ringer risiko ro rolig roligt rolle roser ryge ryster rækker række rød røde sag sager sagde samle samler samlet
samme sang sandhed sandheden satte selskab selvfølgelig sende sendt senere seneste sikker sikkert siger situationer sidst sjælden sjældne skab
skabe skaber skade skadet skat skift skifte skifter skik skilt skjult skjulte skole skolen skridt skrive skuffet skuldre skyld skylder slag slap
slags slip slippe slut slutter smage smag smart smil smuk sove sorg spare sparer spil spiller spiser spise spørger spår stadig stand start status
sted steder stemme stemmer stemning sten stigende stiger stigning stille stilling stof stop stopper stormer stramme streng strøm større største
stykke stærk stærkt støtte støtter succes sund sundhed svag svarer svigt sværere syn synes synlig syg syge system søge sølle tab tabe tabte
takke taler tegn tekst tema temaer tegner teknik tid tidlig tidligt tidspunkt tilbage tilbyde tilbyder tilfælde tilføj tilfreds tilpasse
time tone top torv torvet travl tredje trin tro trods trussel træde træffer trække træt tung tur type tyve tæt tænke tænker tætte uafhængig
udbud uddannelse udfordre udgave udgift udgifter udland udlandet udnytte udsat udsigt udskyde udstyr udtryk udvalg udvider uenig uforglemmelig
undgå undgår ungdom unik universet unødig utrolig vandt vaner vane varer varm varme varsel vejen vejret vejledning velkommen vender vente
venter venskab verdens vest vestlig videre vigtigste vilje vilkår vinde vinder vindere virker virkning virkeligheden virksom vokse vokser
voksende vælge vælger værd værdi værre værste væk vække vågne yngre ydre ældre ændre ændrer ændring ændringer ægte ønske ønsker økonomisk øje
øjeblik øjne øverst åbent åbning årsag årsager årti årtier lydbog selvbetjening aftale nervøs kedelig spændte mæglerne branchefolk lokalavis
konsulent konsulenter afdeling afdelinger håndværker håndværkere
`;

export const SWEDISH_HEADLINES = `
absolut akut aldrig alldeles allmän allmänna alltmer allvar allvarlig ansikte ansvar antal använda användare använder arbetsdag avgörande
avslöjar avslöjad avstånd avslutning bakgrund bakom barn barnen befintlig begränsad bekymmer beror berömd beskriver beslut bestämma bestämt
besök besöker besökare betala betalar betyder betydelse bevara bevis bidra bidrag bilder binda blad blick blivande bonus bord bort botten bränna bruk
bryta bråttom byta byter både bära bästa början dela delar delvis dessutom detalj detaljer diskussion dold dolda dricka drift dröm drömmar drar
dyr dyra dyrt död döda dörr dålig dåligt effekt effekter efteråt egen egna ekonomisk elev elever emot endast energi engagemang enig ensam
erbjuda erbjuder ersätta extra fall falla faller fara farlig fart fast fattas fel felen fem femton ferie figur film fira firar fjärde flytta
flyttar fokus form format forna forskare forskarna forskning forskningen fortsätta fortsätter framgång framsteg framåt fredlig frihet frukost
främja främst full fynd fylla fyller fyra färdig färg färre följd följer föräldrar förbi förbjuda förbjudet förbud förbättra fördel fördelar
förlora förlorar förlust förr förra församling försök försöker försvinner försvunna förtroende förut förutom förvånande förväntar ganska gatan
gemensam gemensamt genast ger giltig glad glömda glömt glömma grad grader grund grunder gräns gränser grön gröna gåva gäller halv halva halvåret
halveras handel hantera hastighet heder heller helt hemlig hemlighet hemligheter hemlighetsfull herre hinner historier hjärta hjältar hjälte
hoppas hot hotar hotade huvud hämta hända händer händelse hänt härlig hårt hög höga högre högst hört håll hålla håller ihop illa inbjuder inblandad
industri inflytande inför införa införs ingång inkomst innehåll innehåller insats insikt inte intryck inuti jord jämföra jätte kamp kamrat klara
klarar klass klaga klok kloka klocka klockan knappt konsekvens konsekvenser konsult konsulter kosta kostar kostnad kostnader kraft krav kris kräva
kräver kunskap kvalitet kvar kvarter kyla känd kända känsla känslor kärlek köp köpa köper kör köra lag lagar land lands landet ledig leende
leta levande lider ligga ligger likt linje lite ljus lokaler lov luft lukt lugn lugnt lycka lyckas lyckades lycklig lyfter lägga lägre lämna
lämnar länge längre längst lära lärde lösa löser lösning lösningar löst lov löfte makt mark marknad massor medel medier mening menar mindre minne
minnen minska minskar missa missar misslyckas misstag mode motiv motivation motstånd måltid mål mångfald mängd märke märka möjlig möjligt mörk
naturlig naturligtvis namn nedåt neka nervös nivå normal notis nuvarande nya nyare nyligen nyckel nödvändig nödvändigt nöjd oktober område områden
omgivning ont ord ordning oro orolig orsak orsaker otrolig otroligt oväntad oväntat paus pengar perspektiv planerar plötsligt poäng post pris
priser priset privat privata produkt produkter punkt rak ramar rad rak regel regler region resa resultat resurs resurser riktning riktig riktiga
riktigt risk risker rolig roll ropar rökning röd röda röra sak saker saknar saknas sanning sanningen satsa satsar satsning senare senast senaste
siffror siktar sikt sista sitta sitter sjuk sjuka sjunker självklart sjukdom skada skadar skapar skillnad skillnader skogen skola skolan skratt
skriver skuld skydd skydda skyddar skynda slag slags slipp slippa slut sluta slutar slutat slår smak smakar smart snabb snabba snabbare snabbt sorg
spara sparar spel spelar spår sprida sprider stanna stannar status stark starka stiga stiger stil stod stoppa stoppar stor stora stycke styra
ställe ställer stämma stämmer stämning stänga stänger stängs stöd stödja större största stötta störa summa sund svag svarar svårare svåra syfte
synas synlig sälja säljer säker säkert säga säger sälj sällsynt sätt sätter söka söker taga tagit tal tappa tappar tecken teknik text tidig tidigt
tidpunkt till tillbaka tillfälle tillfällen tillgång tillräckligt tio tjugo ton topp torg torget trend trender tredje trivs tro tror tränga träna
trött tung tur typ tyst tystnad tänk tänkvärd tävla tävling täta undvik undvika undviker uppdatering uppdrag uppgifter upphör upplaga uppleva upplever
upplevelse upplevelser upplysning uppmaning uppmärksamhet uppnå upptäcka upptäcker upptäckt ursprung utbud utbildning utgift utgifter utlandet utmärkt
uteblir utsatt utsikt utnyttja utökar vackra vacker vakna vald val vana vanligaste vanliga vanor vann varm varma varna varnar varning vecka veta
vet vidare viktigaste vilja villkor vinna vinner vinnare vinst virke visat voro växa växer väcka väder välja väljer välkommen välkomna vända vänder
väntar vänta vänlig värd värde värsta värt vård yngre yrke yta ytterligare yttre åka åker ålder åldern åter återvänder åtgärd åtgärder åtta äga ägare
äger äkta äldre ämne ämnen ändra ändrar ändras öga ögon ögonblick öka ökar ökad ökning önska önskar öppen öppna öppet över överallt överblick
överraska överraskning övrig övriga sladd sänker höjer handlar butiker
`;
