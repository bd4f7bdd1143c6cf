/** Names of towns and regions: living in a place that a headline names is no reason to be sent it. */
import { fold } from '../../fold.ts';

const DENMARK = `
aabenraa ålborg aalborg århus aarhus allerød amager assens augustenborg avedøre bagsværd ballerup billund birkerød bjerringbro
bornholm brande brøndby brønderslev charlottenlund dragør ebeltoft esbjerg espergærde fanø faxe fjerritslev fredensborg
fredericia frederiksberg frederikshavn frederikssund frederiksværk fyn gentofte gladsaxe glostrup grenaa grindsted haderslev
hadsten hammel haslev hedensted hellerup helsinge helsingør herlev herning hillerød hirtshals hjørring hobro holbæk holstebro
holte horsens hvidovre hørsholm ikast ishøj jylland kalundborg kerteminde klampenborg kolding korsør køge langeland lemvig
lolland falster lyngby læsø løgstør maribo marstal middelfart mors nakskov nordsjælland nyborg nykøbing nørrebro næstved odder
odense odsherred ordrup randers ribe ringkøbing ringsted roskilde rudkøbing rungsted rødovre samsø silkeborg skagen skanderborg
skive skjern slagelse solrød sorø stege stevns struer svendborg sjælland sønderborg sønderjylland taastrup thisted tisvilde
tønder valby vanløse varde vejen vejle vesterbro viborg vordingborg værløse ærø ørestad østerbro kokkedal hirtshals
`;

const SWEDEN = `
alingsås alvesta arboga arvika avesta boden bollnäs borgholm borlänge borås dalarna degerfors enköping eskilstuna eslöv
fagersta falkenberg falköping falun filipstad flen gotland göteborg gävle halland halmstad haparanda hedemora helsingborg
hudiksvall huskvarna härnösand hässleholm höganäs jokkmokk jämtland jönköping kalmar karlshamn karlskoga karlskrona karlstad
katrineholm kiruna kristianstad kristinehamn kungsbacka kungälv köping laholm landskrona lerum lidingö lidköping linköping
ljungby ludvika luleå lund lysekil malmö mariestad marstrand mjölby mora motala mölndal nacka nora norrköping norrland
norrtälje nybro nyköping nynäshamn nässjö oskarshamn piteå ronneby sala sandviken sigtuna simrishamn skellefteå skåne skövde
smedjebacken småland sollefteå solna stockholm strömstad sundbyberg sundsvall säffle säter söderhamn södertälje
södermanland sölvesborg tidaholm torsby tranås trelleborg trollhättan trosa uddevalla ulricehamn umeå uppland uppsala vadstena
vallentuna vara varberg vaxholm vetlanda vimmerby visby vänersborg värmland värnamo västervik västerås västmanland växjö ystad
åhus åre åmål ängelholm öland örebro örnsköldsvik östersund östergötland øresund öresund nolhaga
`;

const BEYOND = `
aberdeen amsterdam ann arbor barcelona bath belfast bergen birmingham bordeaux boston bradford brighton bristol brussels
bruxelles budapest cambridge cardiff chicago cologne cork cornwall coventry delhi derby devon dublin dundee durham edinburgh
essex exeter flensborg flensburg florence galway geneva glasgow hamburg hamburg helsinki helsingfors hereford hull inverness
kent kiel leeds leicester lancashire limerick lincoln liverpool london lyon madrid manchester melbourne milan milano moscow
moskva münchen munich napoli naples newcastle norfolk norwich nottingham oslo oxford plymouth portsmouth prag prague reykjavik
riga sheffield shetland singapore somerset southampton stavanger stirling suffolk surrey sussex sydney swansea tallinn
toronto trondheim turku venice venedig vienna wien vilnius warsaw warszawa wales winchester york yorkshire zürich
københavn copenhagen köpenhamn danmark denmark sverige sweden england britain uk ireland storbritannien
`;

/** The folded names. */
export const PLACES: ReadonlySet<string> = new Set(fold(`${DENMARK} ${SWEDEN} ${BEYOND}`).split(/\s+/u));
