/** What people love to do: home, table, sport, travel, arts; written as in `work.ts`. */
export const LEISURE = `
= gardening garden gardens gardener horticulture allotment | have haven haver havearbejde gartner kolonihave haveglæde havedyrkning haveejer | trädgård trädgårdar trädgårdsarbete odling odla koloni kolonilott trädgårdsmästare trädgårdsskötsel
vegetables vegetable_garden kitchen_garden tomatoes growing_vegetables tomato raised_beds potatoes | grøntsager køkkenhave tomater grøntsagshave højbede kartofler dyrke_grøntsager | grönsaker köksträdgård tomater grönsaksodling odlingslådor potatis grönsaksland
greenhouse conservatory | drivhus orangeri | växthus orangeri
compost composting soil | kompost kompostering jord muld | kompost kompostering jord mull
roses flowers perennials dahlias rose tulips peonies flower_bed | roser blomster stauder dahliaer rose tulipaner pæoner blomsterbed | rosor blommor perenner dahlior ros tulpaner pioner rabatt rabatter
fruit_trees apples orchard pruning apple fruit | frugttræer æbler frugtplantage beskæring æble frugt | fruktträd äpplen fruktodling beskärning äpple frukt
seeds seed_saving sowing seedlings | frø såning forspiring udplantning frøsamling | frön sådd plantor fröer försådd
permaculture forest_garden | permakultur skovhave | permakultur skogsträdgård
urban_gardening balcony balcony_garden city_garden | byhave altan altanhave altankasser | stadsodling balkong balkongodling
house_plants houseplants indoor_plants | stueplanter potteplanter | krukväxter
herbs herb_garden | krydderurter urtehave | kryddväxter örter örtagård
lawn lawn_mower | græsplæne plæne | gräsmatta

= cooking cook food recipes cuisine gastronomy chef cookbook recipe cookery | madlavning mad opskrifter gastronomi kok kogebog opskrift madglæde | matlagning mat recept gastronomi kock kokbok laga_mat
baking bread sourdough baker bakery cake cakes pastry rye_bread | bagning brød surdej bager kager bage bageri kage rugbrød | bakning bröd surdeg bagare kakor baka tårta bageri kaka rågbröd tårtor
vegetarian vegan plant-based plant-based_food vegetarianism | vegetar vegetarisk vegansk plantebaseret plantekost veganer plantebaseret_mad | vegetarisk vegetarian vegansk växtbaserad vegan
fermentation fermenting fermented kombucha kimchi pickling preserving sauerkraut jam | fermentering fermentere kombucha kimchi syltning henkogning sylte marmelade | fermentering fermentera kombucha kimchi inläggning konservering syltning sylt mjölksyrning
italian_food pasta pizza | italiensk_mad pasta pizza | italiensk_mat pasta pizza
asian_food japanese_food sushi ramen thai_food indian_food curry | asiatisk_mad japansk_mad sushi thaimad indisk_mad karry | asiatisk_mat japansk_mat sushi thaimat indisk_mat curry
barbecue grilling grill smoking_meat | grill grillmad grille rygning | grillning grill grilla rökning
meat butcher sausages | kød slagter pølser | kött slaktare korv
seafood fish_dishes oysters shellfish | skaldyr fiskeretter østers muslinger | skaldjur fiskrätter ostron musslor
soup soups | suppe supper | soppa soppor
cheese cheesemaking dairy | ost ostefremstilling mejeri | ost osttillverkning mejeri
chocolate sweets confectionery | chokolade konfekt slik | choklad godis konfektyr
food_waste leftovers | madspild rester restemad | matsvinn rester
restaurant restaurants dining fine_dining food_scene | restaurant restauranter spisesteder madsteder | restaurang restauranger krogar
> drinks beverages cocktails | drikke drinks cocktails | drycker drinkar
wine wines wine_tasting vineyard natural_wine sommelier winery | vin vine vinsmagning vingård naturvin sommelier | vin viner vinprovning vingård naturvin sommelier
beer brewing brewery craft_beer home_brewing homebrew brewer | øl ølbrygning bryggeri brygge hjemmebryg ølsmagning brygger | öl ölbryggning bryggeri hembryggning brygga ölprovning bryggare
whisky whiskey distillery gin | whisky destilleri gin snaps | whisky destilleri gin brännvin
coffee espresso barista coffee_roasting | kaffe espresso barista kafferisteri | kaffe espresso barista kafferosteri
tea | te | te

> sport sports athletics athlete | sport idræt atletik idrætsforening | sport idrott friidrott idrottsförening
running marathon runner jogging run half_marathon trail_running parkrun | løb løbe maraton løber løbetræning halvmaraton løbetur traileløb | löpning löpa maraton löpare löpträning halvmaraton terränglöpning löprunda springa
cycling bicycle bike bikes bicycles cyclist bike_ride cargo_bike gravel_bike bicycle_touring | cykling cykel cykler cyklist cykeltur ladcykel cykle cykelferie cykelløb | cykling cykel cyklar cyklist cykeltur lådcykel cykla cykelsemester
swimming swimmer swim open_water | svømning svømme svømmer åbent_vand svømmehal | simning simma simmare öppet_vatten simhall
triathlon ironman | triatlon ironman | triathlon ironman
sailing sailboat yacht sailor boat boats regatta sail boating | sejlads sejle sejlbåd sejlsport båd både sejler lystsejler kapsejlads | segling segla segelbåt båt båtar seglare kappsegling båtliv
kayaking kayak canoe canoeing rowing paddling sea_kayak rower | kajak kano roning ro havkajak roer roklub kajakroning | kajak kanot rodd paddling havskajak paddla roddare
surfing windsurfing kitesurfing diving scuba snorkelling | surfing windsurfing kitesurfing dykning dykker | surfing vindsurfing kitesurfing dykning dykare
skiing cross-country_skiing ski alpine_skiing skis downhill snowboard ski_touring | ski langrend skiløb skiferie alpin snowboard skitur | skidor längdskidor skidåkning alpint åka_skidor snowboard skidtur turskidor
skating ice_skating ice_hockey hockey | skøjteløb skøjter ishockey | skridskor skridskoåkning ishockey långfärdsskridskor
football soccer premier_league | fodbold fodboldtræner fodboldkamp | fotboll fotbollstränare fotbollsmatch
handball | håndbold | handboll
basketball volleyball floorball | basketball volleyball floorball | basket volleyboll innebandy
golf golfing golfer | golf golfspiller golfbane | golf golfare golfbana
tennis padel badminton table_tennis squash | tennis padel badminton bordtennis squash | tennis padel badminton bordtennis squash
climbing bouldering mountaineering climber | klatring bouldering klatre bjergbestigning klatrer | klättring bouldering klättra bergsklättring klättrare
orienteering | orienteringsløb | orientering orienterare
hiking hike hiker trekking walking walks long-distance_trail backpacking pilgrimage camino pilgrim | vandring vandre vandretur fjeldvandring gåture pilgrimsvandring camino vandreture pilgrim | vandring vandra vandringsled fjällvandring promenader pilgrimsvandring camino vandringar pilgrim
mountains alps fells mountain | bjerge alperne fjeldet bjerg | berg alperna fjällen fjäll
outdoor_life outdoors bushcraft camping tent friluftsliv shelter campfire | friluftsliv udeliv camping telt bålmad shelter shelterture bål | friluftsliv uteliv camping tält vindskydd lägereld
fishing angling fly_fishing angler trout salmon | fiskeri lystfiskeri fluefiskeri lystfisker fisketur ørred laks | fiske sportfiske flugfiske sportfiskare fisketur öring lax
hunting hunter | jagt jæger | jakt jägare
yoga pilates qigong tai_chi | yoga pilates qigong tai_chi | yoga pilates qigong tai_chi
strength_training fitness gym weightlifting crossfit workout exercise | styrketræning fitness motion træningscenter vægtløftning crossfit | styrketräning fitness motion gym tyngdlyftning crossfit
martial_arts judo karate boxing fencing | kampsport judo karate boksning fægtning | kampsport judo karate boxning fäktning
dance dancing ballet tango salsa folk_dance swing_dance lindy_hop dancer | dans danse ballet tango salsa folkedans danser | dans dansa balett tango salsa folkdans dansare
gymnastics | gymnastik | gymnastik
chess | skak | schack
motorsport formula_1 motorcycles motorcycle motorbike | motorsport formel_1 motorcykel mc | motorsport formel_1 motorcykel mc

> travel travelling journey vacation tourism tourist | rejse rejser turisme rejsende turist | resa resor turism resenär turist
train trains railway railways rail interrail night_train rail_travel | tog jernbane togrejse interrail togrejser nattog togture | tåg järnväg tågresa tågluffa tågresor nattåg interrail
public_transport commuting buses mobility bus | kollektiv_trafik offentlig_transport pendling busser mobilitet pendler | kollektivtrafik pendling bussar mobilitet pendlare
driving driving_licence | køre kørsel bilkørsel kørekort | köra körning bilkörning körkort
cars car motoring vintage_cars classic_cars | biler bil veteranbil veteranbiler | bilar bil veteranbil veteranbilar
traffic road_safety | trafik trafiksikkerhed | trafik trafiksäkerhet
italy italian rome tuscany sicily | italien italiensk rom toscana sicilien | italien italiensk rom toscana sicilien
france french paris | frankrig fransk paris | frankrike fransk franska paris
spain spanish | spanien spansk | spanien spansk spanska
germany german berlin | tyskland tysk berlin | tyskland tysk tyska berlin
japan japanese tokyo | japan japansk tokyo | japan japansk japanska tokyo
china chinese | kina kinesisk | kina kinesisk kinesiska
india indian | indien indisk | indien indisk
norway norwegian | norge norsk | norge norsk
iceland icelandic | island islandsk | island isländsk
scotland scottish | skotland skotsk | skottland skotsk
greece greek | grækenland græsk | grekland grekisk
portugal portuguese lisbon | portugal portugisisk lissabon | portugal portugisisk lissabon
america usa american | amerika usa amerikansk | amerika usa amerikansk
latin_america south_america brazil mexico | latinamerika sydamerika brasilien mexico | latinamerika sydamerika brasilien mexiko
hospitality hotel_trade | hotelbranche hotelbranchen | hotellbransch hotellbranschen

= music musician musical concert concerts band gig | musik musiker koncert musikalsk koncerter orkester band | musik musiker konsert musikalisk konserter orkester band
choir singing choral singer vocal song choirs songs | kor sang sanger synge korsang kormusik korleder sangskrivning sange | kör sång sjunga sångare körsång körledare sånger
classical_music classical symphony orchestra bach mozart chamber_music baroque | klassisk_musik symfoni bach mozart kammermusik symfoniorkester barok | klassisk_musik symfoni bach mozart kammarmusik symfoniorkester barock
opera | opera operaer | opera
jazz | jazz | jazz
folk_music folk_song fiddle | folkemusik spillemandsmusik spillemand | folkmusik spelman spelmansmusik
rock pop indie punk heavy_metal rock_music | rockmusik popmusik punk heavy_metal rock | rockmusik popmusik punk hårdrock rock
electronic_music synthesizer techno dj | elektronisk_musik synthesizer techno dj | elektronisk_musik synt techno dj
guitar bass_guitar ukulele | guitar guitarist | gitarr gitarrist
piano pianist organ | klaver pianist orgel flygel | piano pianist orgel flygel
violin cello string_instruments viola | violin cello strygere bratsch | fiol cello stråkar violin altfiol
wind_instruments flute clarinet saxophone trumpet brass_band | blæseinstrumenter fløjte klarinet saxofon trompet blæseorkester | blåsinstrument flöjt klarinett saxofon trumpet blåsorkester
drums percussion drummer | trommer trommeslager slagtøj | trummor trummis slagverk
vinyl records hi-fi record_collection | vinyl plader lp pladesamling vinylplader | vinyl skivor lp skivsamling vinylskivor

= art artist painting paintings exhibition gallery visual_art contemporary_art fine_art | kunst kunstner maleri malerier udstilling galleri billedkunst samtidskunst maler | konst konstnär måleri målningar utställning galleri bildkonst samtidskonst
watercolour watercolours watercolor oil_painting | akvarel akvarelmaling oliemaleri akvareller | akvarell akvarellmålning oljemålning akvareller
sculpture sculptor sculptures | skulptur billedhugger skulpturer | skulptur skulptör skulpturer
museum museums curator heritage cultural_heritage | museum museer kurator kulturarv inspektør | museum museer curator kulturarv museipedagog
printmaking graphic_art linocut etching | grafik kunsttryk linoleumstryk radering | grafik konsttryck linoleumtryck etsning
= photography photographer photo photos camera photographs darkroom analogue_photography | fotografi fotograf foto fotos kamera fotografering mørkekammer fotografere | fotografi fotograf foto foton kamera fotografering mörkrum fotografera
= theatre theater drama acting actor stage playwright amateur_dramatics | teater skuespil skuespiller scene dramatiker amatørteater revy | teater skådespel skådespelare scen dramatiker amatörteater revy
improvisation improv improvised | improvisation impro improteater | improvisation impro improteater
comedy stand-up humour | stand-up komedie humor | stand-up komedi humor ståuppkomik
circus magic | cirkus tryllekunst | cirkus trolleri
= film films movie movies cinema documentary documentaries filmmaker director | film biograf dokumentar spillefilm instruktør dokumentarfilm filmklub | film bio dokumentär spelfilm regissör dokumentärfilm filmklubb
tv television tv_series series screenwriting | tv tv-serier fjernsyn serier manuskript | tv tv-serier serier manus
animation animated | animation tegnefilm animationsfilm | animation tecknad_film
= literature novel novels books reading book_club fiction reader novelist | litteratur roman romaner læsekreds skønlitteratur læsekredse bogklub læseglæde læser_meget | litteratur roman romaner bokcirkel skönlitteratur bokcirklar bokklubb läsande
poetry poem poems poet | poesi digte digt lyrik digter | poesi dikter dikt lyrik poet
crime_fiction thriller detective_novels crime_novels nordic_noir whodunit | krimi krimier thriller kriminalromaner | deckare kriminalroman thriller deckarförfattare
science_fiction sci-fi fantasy | science_fiction sci-fi fantasy | science_fiction sci-fi fantasy
children's_books picture_books children's_literature | børnebøger billedbøger børnelitteratur | barnböcker bilderböcker barnlitteratur
biography biographies memoir memoirs autobiography | biografi biografier erindringer selvbiografi | biografi biografier memoarer självbiografi
writing writer author creative_writing authorship manuscript | skrive forfatter skrivning skrivekursus kreativ_skrivning forfatterskab skriver | skriva författare skrivande skrivarkurs kreativt_skrivande skriver
publishing publisher editor publishing_house | forlag redaktør udgivelse forlægger | förlag redaktör utgivning förläggare
journalism journalist journalists newspaper investigative_journalism media news magazine | journalistik journalist avis medier reportage nyheder magasin journalister | journalistik journalist tidning media reportage nyheter magasin journalister medier
radio podcasting audio podcaster podcast_production | radio podcasting lyd podcastproduktion | radio poddande ljud poddproduktion podda

= history historical historian | historie historisk historiker historieinteresseret | historia historisk historiker
genealogy family_history ancestry ancestors | slægtsforskning slægt aner slægtshistorie slægtsforsker | släktforskning släkt anor släkthistoria släktforskare
local_history archive archives | lokalhistorie arkiv lokalarkiv | hembygd lokalhistoria arkiv hembygdsförening
archaeology archaeological excavation archaeologist | arkæologi udgravning arkæolog arkæologisk | arkeologi utgrävning arkeolog arkeologisk
vikings viking viking_age | vikinger vikingetid viking | vikingar vikingatid viking
middle_ages medieval | middelalder middelalderen | medeltid medeltiden medeltida
second_world_war world_war wartime occupation_years resistance | anden_verdenskrig besættelsen verdenskrig modstandsbevægelsen besættelsestiden | andra_världskriget världskrig motståndsrörelsen beredskapstiden
antiquity roman_empire ancient_rome classical_antiquity latin | antikken romerriget latin oldtiden | antiken romarriket latin forntiden
runes prehistory stone_age bronze_age iron_age | runer stenalder bronzealder jernalder oldtid | runor stenålder bronsålder järnålder fornminnen
old_maps maps cartography | landkort kort kartografi | kartor karta kartografi
> philosophy ethics philosopher philosophical stoicism | filosofi etik filosof filosofisk stoicisme | filosofi etik filosof filosofisk stoicism
religion church faith christianity theology priest pastor spiritual | religion kirke tro kristendom teologi præst menighed menighedsråd | religion kyrka tro kristendom teologi präst församling andlighet
islam muslim | islam muslim muslimsk | islam muslim muslimsk
buddhism buddhist zen | buddhisme buddhist zen | buddhism buddhist zen
anthropology ethnography sociology anthropologist sociologist | antropologi etnografi sociologi antropolog sociolog | antropologi etnografi sociologi antropolog sociolog

= crafts craft handicraft handmade making maker makerspace craftsmanship | håndværk håndarbejde kunsthåndværk husflid håndværker | hantverk handarbete slöjd konsthantverk hantverkare
knitting knit yarn wool crochet crocheting knitter spinning_wool | strik strikning garn uld hækling strikke hækle strikkeklub strikkeopskrift | stickning garn ull virkning sticka virka stickcafé stickmönster
sewing sew quilting patchwork embroidery dressmaking needlework | syning sy patchwork broderi quiltning symaskine | sömnad sy lappteknik broderi symaskin quiltning
pottery ceramics ceramic clay | keramik pottemager ler keramiker drejning | keramik krukmakeri lera keramiker drejning
woodworking wood woodcarving carving spoon_carving woodturning green_woodworking | træarbejde træ træsløjd snitte snitteri trædrejning snedkerarbejde | träslöjd trä snickra täljning tälja trähantverk svarvning
basketry willow wickerwork | pileflet flet kurvefletning | korgflätning pil
leatherwork bookbinding leather bookbinder | læderarbejde bogbinding læder bogbinder | läderarbete bokbindning läder bokbindare
jewellery jewelry silversmith goldsmith | smykker sølvsmed guldsmed | smycken silversmed guldsmed
glass glassblowing stained_glass | glaskunst glaspusteri | glaskonst glasblåsning
upholstery furniture_restoration | møbelpolstring polstring møbelrestaurering | tapetserare möbelrenovering
calligraphy handwriting fountain_pens letter_writing | kalligrafi håndskrift fyldepenne brevskrivning | kalligrafi handstil reservoarpennor brevskrivning
origami paper_art paper_craft | origami papirklip | origami papperskonst
fashion clothes clothing slow_fashion | mode tøj modedesign | mode kläder modedesign

> games gaming video_games computer_games gamer esports | spil computerspil gaming gamer e-sport | spel datorspel tv-spel gaming gamer e-sport
board_games boardgames board_game | brætspil | brädspel sällskapsspel
role-playing_games dungeons_and_dragons role-playing larp | rollespil dungeons_and_dragons live-rollespil | rollspel dungeons_and_dragons lajv
bridge_club card_games bridge_players | kortspil bridgeklub | kortspel bridgeklubb
puzzles crossword sudoku crosswords quiz | puslespil krydsord sudoku quiz | pussel korsord sudoku quiz frågesport
model_trains model_railway lego model_building | modeltog modeljernbane lego modelbyggeri | modelltåg modelljärnväg lego modellbygge
stamps coins collecting stamp_collecting | frimærker mønter samler frimærkesamling | frimärken mynt samlare frimärkssamling
minimalism decluttering simple_living tidying | minimalisme oprydning enkelt_liv | minimalism städa rensa enkelt_liv
festival festivals | festival festivaler | festival festivaler
event_planning event_management conference_planning | eventplanlægning arrangementer konferenceplanlægning | eventplanering evenemang konferensplanering
feminine_networks women's_network | kvindenetværk | kvinnonätverk
networking professional_network | netværk netværksdannelse netværke | nätverkande nätverk nätverka
island islands | øer ø øliv | öar ö öliv
lighthouse lighthouses | fyrtårn | fyr fyrtorn
sauna | sauna saunagus | bastu
`;
