/** What else people like to do, eat, see and read; written as in `more.ts`. */
export const PASTIMES = `
+ sport
horse_racing trotting racecourse jockey | travsport galop galopløb travbane | trav galopp travbana
archery bow_and_arrow | bueskydning | bågskytte
shooting_sports clay_pigeon target_shooting | skydning skytteforening flugtskydning | skytte lerduveskytte skytteförening
cricket rugby baseball american_football rounders | cricket rugby baseball rundbold amerikansk_fodbold | cricket rugby baseboll brännboll amerikansk_fotboll
snooker billiards darts pool_table | billard dart snooker | biljard dart snooker
ice_skates figure_skating speed_skating | kunstskøjteløb hurtigløb | konståkning hastighetsåkning
roller_skating inline_skating roller_derby | rulleskøjter | inlines rullskridskor
cheerleading trampoline parkour acrobatics | cheerleading trampolin parkour akrobatik | cheerleading trampolin parkour akrobatik
olympics olympic_games world_cup world_championship euros | ol vm em olympiske_lege verdensmesterskab | os vm em olympiska världsmästerskap
referee umpire | dommergerning fodbolddommer linjedommer | fotbollsdomare linjedomare
sports_injury running_injury achilles runner's_knee sprain | idrætsskade løbeskade achilles løberknæ forstuvning | idrottsskada löparskada hälsena löparknä stukning
stretching mobility_training foam_roller flexibility | udstrækning smidighed bevægelighed | stretching rörlighet smidighet
water_polo synchronised_swimming diving_board | vandpolo udspring | vattenpolo simhopp
gliding paragliding parachuting skydiving hot-air_balloon | svæveflyvning paragliding faldskærm luftballon | segelflyg skärmflygning fallskärm luftballong
dinghy optimist_dinghy sailing_school | jolle optimistjolle sejlerskole | jolle optimistjolle seglarskola
stand-up_paddle paddleboard sup_board | paddleboard sup | paddleboard sup
freediving wreck_diving spearfishing | fridykning vragdykning undervandsjagt | fridykning vrakdykning undervattensjakt
mountain_biking mountain_bike mtb trail_riding | mountainbike mtb | mountainbike mtb terrängcykling stigcykling
road_cycling racing_bike tour_de_france peloton | racercykel landevejscykling tour_de_france cykelryttere | racercykel landsvägscykling tour_de_france
urban_cycling bike_lanes cycle_lanes cycle_path cycling_infrastructure commuter_cycling cycling_city | bycykling cykelstier cykelsti cykelby supercykelsti cykelpendling | cykelbanor cykelbana cykelstad cykelpendling cykelväg
bike_repair bicycle_mechanic bike_workshop | cykelreparation cykelsmed cykelværksted lappe | cykelreparation cykelverkstad laga_cykel
e-bike electric_bike pedelec | elcykel elcykler | elcykel elcyklar
cross-country_ski_race vasaloppet ski_marathon ski_waxing skate_skiing | vasaloppet skiløber skismøring | vasaloppet skidlopp vallning skidvalla öppet_spår
sprint high_jump javelin shot_put pole_vault decathlon | længdespring højdespring spydkast kuglestød tikamp | längdhopp höjdhopp spjutkastning kulstötning tiokamp
boxing_club mma wrestling aikido taekwondo | boksere brydning aikido taekwondo | boxare brottning aikido taekwondo
zumba aerobics spinning_class | zumba aerobic spinninghold | zumba aerobics spinningpass
+ outdoor_life
wild_camping hammock bivouac sleeping_bag | teltliggeri hængekøje bivuak sovepose | tälta hängmatta bivack sovsäck
survival_skills knife_making fire_making foraging_walk | overlevelse knivmageri | överlevnad knivtillverkning
geocaching orienteering_walk map_and_compass | geocaching kompas | geocaching kompass
nature_guide ranger nature_walk nature_school | naturvejleder naturtur naturskole | naturguide naturvägledare naturskola
via_ferrata glacier summit alpinism | bjergtinde gletsjer topbestigning | topptur glaciär toppbestigning
cairngorms lapland sarek jotunheimen dolomites pyrenees | lapland sarek jotunheimen dolomitterne pyrenæerne | lappland sarek jotunheimen dolomiterna pyrenéerna
tarns waterfalls canyon caves caving | vandfald grotter huler | vattenfall grottor
+ hiking
hærvejen long-distance_path coast_path south_west_coast_path | hærvejen hærvejsvandring kyststi kløverstier | skåneleden bohusleden sörmlandsleden
+ gardening
garden_design garden_planning garden_architect | havedesign haveplan haveanlæg havearkitekt | trädgårdsdesign trädgårdsplanering
garden_visits open_gardens botanical_garden botanic_garden | åbne_haver botanisk_have havebesøg | öppna_trädgårdar botaniska_trädgården trädgårdsbesök
pumpkins squash courgettes beans peas cucumbers | græskar squash bønner ærter agurker | pumpor squash bönor ärtor gurkor
garlic onions leeks | hvidløg løg porrer | vitlök lök purjolök
chillies chilli peppers | chili peberfrugt chilier | chili paprika chiliodling
apple_varieties old_apple_varieties heritage_apples pears plums cherries pomology | æblesorter æblesort pærer blommer kirsebær pomologi | äppelsorter äpplesorter päron plommon körsbär pomologi
grapevines growing_grapes | vinstokke vindyrkning | vinrankor vinodling
lawnmower robotic_mower mowing lawns grass no-mow | robotplæneklipper klippe_græs plæneklipper plæner græs slåning | robotgräsklippare gräsklippare klippa_gräs gräs slåtter gräsmattor
wild_nature_garden native_plants bee-friendly insect-friendly | vild_med_vilje vild_natur naturhave bivenlig insektvenlig | vildträdgård naturträdgård bivänlig insektsvänlig vild_natur
no-dig mulching cover_crops | no-dig jorddækning grøngødning | no-dig täckodling gröngödsling
chelsea_flower_show garden_history | havekunst havehistorie | trädgårdskonst trädgårdshistoria
florist bouquets cut_flowers flower_arranging wreaths ikebana | blomsterbinder buketter blomsterhandler kranse snitblomster | florist buketter blomsterbindning kransar snittblommor
christmas_tree christmas_trees | juletræ juletræer | julgran julgranar
+ cooking
pastry_chef croissants viennoiserie patisserie buns cinnamon_buns | konditor croissanter wienerbrød boller kanelsnegle | konditor croissanter wienerbröd bullar kanelbullar
gluten-free_baking | glutenfri_bagning | glutenfri_bakning
oatmeal porridge granola | havregrød grød | havregrynsgröt gröt
rice noodles dumplings | ris nudler dumplings | ris nudlar dumplings
salad salads vegetarian_cooking legumes lentils chickpeas tofu | salat salater bælgfrugter linser kikærter tofu | sallad sallader baljväxter linser kikärtor tofu
ice_cream gelato sorbet | flødeis isvaffel ishus sorbet | glass gelato sorbet glasskiosk
street_food food_truck food_market | streetfood foodtruck madmarked | streetfood foodtruck matmarknad
michelin new_nordic noma tasting_menu | michelin nynordisk noma | michelin nordiska_köket
cafe café coffee_shop tearoom | café kaffebar cafeer | kafé café kaféer fik fikaställe
pub bar inn | pub værtshus kro bodega | pub krog värdshus
knives kitchen_knives sharpening | køkkenknive knivslibning slibe | köksknivar knivslipning slipa
cast_iron wok slow_cooker air_fryer pressure_cooker | støbejern wok airfryer trykkoger | gjutjärn wok airfryer tryckkokare
mead cider_making homemade_wine schnapps | mjød frugtvin kryddersnaps | mjöd fruktvin kryddsnaps
non-alcoholic alcohol-free low-alcohol sober_curious | alkoholfri alkoholfrit alkoholfrie | alkoholfri alkoholfritt alkoholfria
sherry port_wine champagne sparkling_wine prosecco burgundy riesling | portvin champagne mousserende riesling bourgogne rødvin hvidvin | portvin champagne mousserande riesling bourgogne rödvin vitvin
roasting_coffee coffee_beans coffee_roaster home_roasting filter_coffee | kafferistning kaffebønner ristede_bønner rister kaffemaskine | kafferostning kaffebönor rosta kaffebryggare
mexican_food tacos spanish_food tapas greek_food turkish_food meze | mexicansk_mad tacos tapas tyrkisk_mad meze græsk_mad | mexikansk_mat tacos tapas turkisk_mat meze grekisk_mat
christmas_food christmas_baking easter_food | julemad julebag påskefrokost julefrokost | julmat julbak påskmat julbord
food_history food_culture food_writing | madhistorie madkultur madskribent | mathistoria matkultur matskribent
+ music
choral_conducting choir_conductor conductors vocal_coach voice_training | kordirigent dirigent stemmetræning sangundervisning | kördirigent dirigent sångpedagog röstträning
community_singing sing-along songbook song_evening | fællessang sangaften højskolesangbog højskolesange alsang | allsång sångkväll allsångskväll visor visfestival
barbershop a_cappella vocal_group male_voice_choir | barbershop a_cappella vokalgruppe mandskor | barbershop a_cappella vokalgrupp manskör
lieder schubert mahler wagner verdi puccini beethoven sibelius nielsen grieg | schubert mahler wagner verdi puccini beethoven sibelius carl_nielsen | schubert mahler wagner verdi puccini beethoven sibelius stenhammar
early_music renaissance_music harpsichord lute_music | tidlig_musik renæssancemusik cembalo | tidig_musik renässansmusik cembalo
string_quartet | strygekvartet | stråkkvartett
big_band swing_music | bigband swing | storband swing
cover_band garage_band rehearsal_room bass_player bassist | coverband øvelokale bassist bas | coverband replokal basist elbas
piano_tuner instrument_making luthier violin_maker | klaverstemmer instrumentbygger violinbygger | pianostämmare instrumentbyggare fiolbyggare
organist church_organ pipe_organ | organist kirkeorgel | organist kyrkorgel kantor
music_production home_studio recording_studio mixing | musikproduktion hjemmestudie pladestudie | musikproduktion hemmastudio inspelningsstudio
turntable record_player hifi loudspeakers amplifier | pladespiller højttalere forstærker hifi | skivspelare högtalare förstärkare hifi
modern_dance contemporary_dance choreography choreographer | moderne_dans koreografi koreograf | nutida_dans koreografi koreograf
ballroom waltz line_dance square_dance | selskabsdans vals linedance standarddans | sällskapsdans bugg vals linedance foxtrot
eurovision melodifestivalen pop_star | eurovision melodigrandprix | eurovision melodifestivalen schlager
+ art
ceramic_art glass_art installation_art performance_art | glaskunst installationskunst performancekunst | glaskonst installationskonst performancekonst
art_fair art_auction auction auctions art_collector art_dealer | kunstmesse auktion auktioner kunstsamler | konstmässa auktion auktioner konstsamlare
picasso van_gogh munch hammershøi monet rembrandt hilma_af_klint | picasso van_gogh munch hammershøi skagensmalerne monet rembrandt | picasso van_gogh munch zorn carl_larsson monet rembrandt hilma_af_klint
public_art land_art sculpture_park | offentlig_kunst skulpturpark land_art | offentlig_konst skulpturpark land_art
art_teacher art_school art_club art_society | kunstskole kunstforening billedkunstlærer | konstskola konstförening bildlärare
pastel acrylic gouache ink_drawing urban_sketching | pastel akryl gouache tusch skitsebog | pastell akryl gouache tusch skissbok
mosaic enamel fresco | mosaik emalje kalkmaleri kalkmalerier | mosaik emalj kalkmålning
photo_editing lightroom photoshop film_camera polaroid lens lenses | billedbehandling lightroom photoshop objektiver | bildbehandling lightroom photoshop objektiv
+ literature
nobel_prize_in_literature booker_prize literary_prize | nobelpris litteraturpris | nobelpris litteraturpris augustpriset
literary_festival author_talk readings book_fair | forfatteraften bogmesse bogforum litteraturfestival oplæsning | författarkväll bokmässa bokmässan litteraturfestival högläsning
bookshop bookseller antiquarian_books second-hand_books rare_books | boghandel boghandler antikvariat | bokhandel bokhandlare antikvariat
young_adult youth_literature ya_novels | ungdomslitteratur ungdomsroman | ungdomsböcker ungdomsroman
spy_novels spies spy espionage intelligence_service | spionromaner spioner spion spionage efterretningstjeneste | spionromaner spioner spion spionage underrättelsetjänst spionhistorier
feelgood romance love_story | feelgood kærlighedsroman | feelgood kärleksroman
nature_writing travel_writing essay_collection | naturessays rejselitteratur rejsebog | naturessäer reselitteratur reseskildring
dystopia horror_novels gothic stephen_king tolkien | dystopi gyserroman tolkien | dystopi skräckroman tolkien
words etymology dialects dialect grammar spelling punctuation | ord etymologi dialekter dialekt grammatik stavning kommaer | ord etymologi dialekter dialekt grammatik stavning
self-publishing book_layout ebook | selvudgivelse e-bog | egenutgivning e-bok
+ writing
screenplay script_writing playwriting | filmmanuskript dramatik manuskriptskrivning | filmmanus dramatik
memoir_writing life_story life_stories life_writing | livshistorie livsfortælling erindringsværksted | levnadsberättelse livsberättelse skriva_memoarer
speech_writing wedding_speech toast | talekunst bryllupstale festtale taleskriver | bröllopstal högtidstal talskrivare
+ film
silent_film film_noir hitchcock kubrick tarantino | stumfilm film_noir hitchcock | stumfilm film_noir hitchcock
film_score film_music soundtrack | filmmusik | filmmusik
nordic_series crime_series netflix hbo streaming | krimiserie netflix streaming dr_drama | kriminalserie netflix streaming svt-drama
anime manga | anime manga | anime manga
+ games
tabletop warhammer miniatures wargames | figurspil warhammer krigsspil | figurspel warhammer krigsspel
pub_quiz trivia general_knowledge quiz_night | quizaften paratviden quiz_night | quizkväll frågesport allmänbildning
jigsaw jigsaws | puslespil puslespillet | pussel pusslar
chess_opening grandmaster magnus_carlsen chess_tournament | skakåbning stormester skakturnering skakklub | schackturnering stormästare schackklubb schacköppning
minecraft nintendo playstation roblox fortnite | minecraft nintendo playstation roblox fortnite | minecraft nintendo playstation roblox fortnite
slot_machines gambling betting ludomania | ludomani pengespil spilafhængighed betting | spelberoende spelmissbruk betting
go_game | go_spil | go_spel
+ crafts
crocheted amigurumi granny_squares hooks | hækling hækle hækler amigurumi | virkning virka amigurumi
knitwear sweaters jumpers knitting_patterns knitted socks cardigan mittens | sweatre strikkeopskrifter strikkede strikketøj sokker strikkeklub vanter strikkecafé | tröjor stickmönster stickade sockor vantar stickcafé stickning stickar
quilt quilts fabric_scraps bee_quilting | quilt quilte patchworktæppe stofrester lapper | quilt lapptäcke lapptäcken tygrester
indigo madder birch_leaves dyeing_yarn | indigo krap birkeblade garnfarvning | indigo krapp garnfärgning växtfärgat
weaver tapestry wall_hanging loom_weaving | væver billedvævning vævning vævestol gobelin | vävare bildvävning vävning vävstol gobeläng väver
cabinet_making dovetail hand_planes workbench hand_tools | møbelsnedkeri snedkeri høvl høvlebænk håndværktøj finsnedkeri | möbelsnickeri finsnickeri hyvel hyvelbänk handverktyg
armchair sofa_upholstery webbing upholsterer upholsters reupholstering | lænestol polstring polstrer møbelpolstrer ompolstring polstre | fåtölj stoppning tapetserare möbeltapetsering klä_om stoppade_möbler
turning_bowls lathe | drejebænk trædrejning | svarvning svarv
porcelain stoneware raku potter glaze throwing_clay | porcelæn stentøj raku keramiker pottemager glasur drejeskive | porslin stengods raku keramiker krukmakare glasyr drejskiva
blacksmithing knife_smith forge | smedje smedning knivsmed | smedja smide knivsmed
beads jewellery_making silver_work | perler smykkekursus sølvarbejde | pärlor smyckeskurs silversmide
soldering_stained_glass mosaics_glass | blyindfattet | blyinfattat
watchmaking clocks watches watchmaker | urmager ure standure | urmakare klockor
christmas_decorations advent_crafts paper_stars | julepynt julehjerter juleklip | julpynt julpyssel
instrument_restoration piano_restoration | instrumentrestaurering | instrumentrenovering
wooden_toys whittling | trælegetøj snitte snittekniv | träleksaker tälja täljkniv täljning
millwright windmill windmills watermill watermills mill mills | vindmølle_gamle møllebygger vandmølle møller mølle | väderkvarn väderkvarnar vattenkvarn kvarn kvarnar kvarnbyggare
+ travel
backpacker round_the_world gap_year long_trip | rygsækrejse jordomrejse sabbatår | ryggsäcksresa jordenruntresa sabbatsår
city_break weekend_trip | storbyferie weekendtur | weekendresa storstadsresa
slow_travel flight-free low-carbon_travel climate-friendly_travel | flyfri flyskam klimavenlig_ferie | flygfri flygskam klimatsmart_semester
home_exchange house_swap hostel couchsurfing airbnb | boligbytte vandrerhjem airbnb | husbyte vandrarhem airbnb
egypt morocco tunisia | egypten marokko tunesien | egypten marocko tunisien
vietnam thailand cambodia indonesia bali | vietnam thailand cambodja indonesien bali | vietnam thailand kambodja indonesien bali
south_africa namibia safari | sydafrika namibia safari | sydafrika namibia safari
croatia slovenia balkans serbia bosnia | kroatien slovenien balkan serbien bosnien | kroatien slovenien balkan serbien bosnien
austria switzerland alpine_hut | østrig schweiz | österrike schweiz
czech_republic prague_city hungary romania | tjekkiet ungarn rumænien | tjeckien ungern rumänien
svalbard antarctica polar_expedition polar | svalbard antarktis polarforsker ekspedition | svalbard antarktis polarforskare expedition
cuba caribbean | cuba caribien | kuba karibien
kyoto shikoku tea_ceremony haiku samurai kimono | kyoto shikoku teceremoni haiku samurai | kyoto shikoku teceremoni haiku samuraj
truck lorry truck_driver lorry_driver haulage | lastbil lastbilchauffør vognmand chauffør | lastbil lastbilschaufför åkeri chaufför
taxi taxi_driver | taxa taxachauffør taxi | taxi taxichaufför
vintage_car_rally mg_car volvo saab beetle | veteranbilsklub veterantræf | veteranbilsträff raggare
motorcycle_trip harley vespa scooter | motorcykeltur harley vespa scooter | motorcykeltur harley vespa skoter
narrow-gauge tramway signal_box locomotives railway_museum | smalspor lokomotiv jernbanemuseum veterantog damplokomotiv signalpost | smalspår lok järnvägsmuseum veteranjärnväg ånglok ställverk
canal_boat narrowboat houseboat canals | husbåd kanaler kanalbåd | husbåt kanaler kanalbåt
tall_ships square_rigger old_sailing_ships | skibsbygning sejlskib træskib gamle_skibe | segelfartyg skuta skutor träskepp
`;
