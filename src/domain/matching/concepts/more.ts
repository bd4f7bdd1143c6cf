/** More members of the families of the other tables: '+' goes on with the family of the thing whose line begins with that word. */
export const MORE = `
+ leadership
difficult_conversations hard_conversations tough_conversations difficult_conversation crucial_conversations | svære_samtaler den_svære_samtale svær_samtale vanskelige_samtaler sige_svære_ting sig_det_svære | svåra_samtal svårt_samtal det_svåra_samtalet obekväma_samtal
one-on-one one-on-ones 1:1 check-ins | en-til-en-samtaler en_til_en | enskilda_samtal
engineering_management managing_engineers tech_lead engineering_manager | teknisk_ledelse udviklingschef udviklingsledelse | teknisk_ledning utvecklingschef
people_skills social_skills emotional_intelligence empathy | empati følelsesmæssig_intelligens | empati emotionell_intelligens
learning_from_mistakes mistakes failure failures blameless | lære_af_fejl fejlkultur fejl | misstag lära_av_misstag felkultur
middle_managers middle_management | mellemledere mellemlederen | mellanchefer mellanchefen
board_chair_and_ceo chief_executive ceo executives | direktør direktion topledelse administrerende_direktør | vd direktör företagsledning
volunteer_management managing_volunteers volunteer_coordinator volunteer_recruitment recruiting_volunteers | frivilligledelse frivilligkoordinering rekruttering_af_frivillige hverve_frivillige | volontärsamordning frivilligsamordnare rekrytera_volontärer
+ human_resources
sick_leave sickness_absence absence off_sick return_to_work | sygefravær sygemelding sygemeldt sygemeldte tilbage_til_arbejdet | sjukfrånvaro sjukskrivning sjukskriven rehabilitering_till_arbete
bullying harassment workplace_bullying | mobning chikane krænkelser krænkende_adfærd sexchikane | mobbning trakasserier kränkningar
well-being_at_work employee_engagement staff_survey job_satisfaction | arbejdsglæde trivselsmåling medarbejdertilfredshed | arbetsglädje medarbetarundersökning trivsel_på_jobbet
older_workers senior_policy age_discrimination ageism | seniorordning senkarriere aldersdiskrimination | åldersdiskriminering äldre_arbetskraft
layoffs redundancy dismissal being_fired | fyring fyringer afskedigelse opsigelse afsked | uppsägning uppsägningar varsel avsked
student_job part-time_job summer_job | studiejob studiejobs fritidsjob sommerjob studentermedhjælper | extrajobb studentjobb sommarjobb deltidsjobb
+ communication
microphones sound_engineering stage_lighting live_sound audio_equipment | lyd_og_lys mikrofoner højttalere lydteknik lydmand | ljudteknik mikrofoner högtalare ljudtekniker ljud_och_ljus
video_production filming video_editing | videoproduktion videoredigering klippe_video | videoproduktion videoredigering filma
wordpress cms web_editor content_management | wordpress webredaktør cms | wordpress webbredaktör cms
image_descriptions alt_text | alt-tekst billedbeskrivelser | alt-text bildbeskrivningar
debate public_debate opinion_pieces op-ed | debatindlæg debat kronik læserbrev | debattartikel debatt insändare
+ finance
mortgage mortgages home_loan home_loans | boliglån realkredit huslån realkreditlån | bolån huslån amortering
liquidity cash_flow | likviditet pengestrøm | likviditet kassaflöde
reporting_to_the_board management_reporting board_reporting | bestyrelsesrapportering ledelsesrapportering | styrelserapportering ledningsrapportering
power_bi business_intelligence | power_bi business_intelligence | power_bi beslutsstöd
+ law
tenancy_law rent rental landlord rent_control | lejeret lejeloven husleje boligret udlejer lejemål | hyresrätt hyreslagen hyra hyresvärd
copyright licensing creative_commons | ophavsret licenser rettigheder | upphovsrätt licenser
whistleblowing whistleblower | whistleblower whistleblowerordning | visselblåsare visselblåsning
neighbour_law planning_permission building_permit boundary | naboret byggetilladelse skel hegnssyn | bygglov grannelag tomtgräns
enforcement debt debt_collection | gæld inkasso gældsrådgivning | skulder inkasso skuldrådgivning
+ procurement
public_procurement eu_tenders framework_agreements call_for_tenders | offentlige_indkøb offentligt_udbud eu-udbud rammeaftaler udbudsloven | offentlig_upphandling ramavtal upphandlingar lou
social_clauses social_requirements responsible_procurement supplier_requirements | sociale_klausuler arbejdsklausuler sociale_krav ansvarlige_indkøb | sociala_krav sociala_villkor arbetsrättsliga_villkor hållbar_upphandling
contract_management suppliers supplier | kontraktstyring leverandører leverandør | avtalsuppföljning leverantörer leverantör
+ sustainability
sustainability_reporting csrd esrs double_materiality materiality_assessment sustainability_report esg_reporting | bæredygtighedsrapportering dobbelt_væsentlighed csrd væsentlighedsanalyse esg-rapportering klimaregnskab | hållbarhetsredovisning dubbel_väsentlighet csrd väsentlighetsanalys hållbarhetsrapport hållbarhetsrapportering
life_cycle_assessment carbon_accounting scope_3 carbon_footprint | livscyklusanalyse klimaaftryk co2-regnskab | livscykelanalys klimatavtryck klimatbokslut
greenwashing green_claims | greenwashing grønvask | greenwashing grönmålning
+ energy
energy_renovation insulation energy_efficiency insulating energy_advice energy_label | energirenovering isolering energimærke energibesparelser efterisolering energimærkning energirådgiver | energirenovering isolering energieffektivisering energideklaration tilläggsisolering energirådgivare
electricity electricity_prices power_grid battery batteries | el elpriser elnet batteri batterier strøm | el elpriser elnät batteri batterier ström
wood_stove firewood heating stove | brændeovn brænde opvarmning fyr | vedspis kamin ved uppvärmning
biogas bioenergy | biogas bioenergi | biogas bioenergi
+ climate
climate_activism climate_movement climate_march climate_activist | klimaaktivisme klimabevægelse klimamarch klimagruppe klimaaktivist | klimataktivism klimatrörelse klimatmarsch klimataktivist
flooding storm_surge heavy_rain cloudbursts flood | oversvømmelse stormflod skybrud skybrudssikring | översvämning skyfall stormflod översvämningar
+ software
java spring_boot jvm | java | java
c# .net dotnet | c# dotnet | c# dotnet
rust golang embedded firmware | rust golang indlejrede_systemer | rust golang inbyggda_system
legacy_systems mainframe cobol technical_debt refactoring | teknisk_gæld mainframe gamle_systemer refaktorering | teknisk_skuld stordator gamla_system refaktorering
code_review pair_programming | parprogrammering kodegennemgang | parprogrammering kodgranskning
software_architecture microservices api apis | softwarearkitektur systemarkitektur mikroservices | mjukvaruarkitektur systemarkitektur mikrotjänster
learn_to_code learning_to_code learn_programming programming_for_beginners | lære_at_programmere lære_at_kode | lära_sig_programmera lära_sig_koda
game_development | spiludvikling | spelutveckling
home_automation smart_home internet_of_things sensors iot | smart_hjem iot sensorer | smarta_hem iot sensorer
amateur_radio ham_radio radio_amateur shortwave short_wave morse | radioamatør kortbølge amatørradio morse | radioamatör kortvåg amatörradio morse
+ design
product_management product_manager product_owner product_development roadmap | produktledelse produktchef produktejer produktudvikling | produktledning produktchef produktägare produktutveckling
design_systems figma prototyping prototypes | designsystem figma prototyper | designsystem figma prototyper
user_interviews customer_interviews | brugerinterviews kundeinterviews | användarintervjuer kundintervjuer
information_design infographics charts chart diagrams graphs | infografik diagrammer grafer lagkagediagram informationsdesign søjlediagram | infografik diagram informationsdesign grafer cirkeldiagram
service_design customer_journeys | servicedesign kunderejser | tjänstedesign kundresor
picture_book_illustration children's_illustration | børnebogsillustration billedbogskunst | barnboksillustration
packaging_design product_design industrial_design | emballagedesign produktdesign industrielt_design | förpackningsdesign produktdesign industridesign
textile_design pattern_design prints | tekstildesign mønsterdesign tekstildesigner | textildesign mönsterdesign textilformgivare
+ data
machine_readable data_literacy data_quality | datakvalitet datakompetencer | datakvalitet datakompetens
geographic_information gis geodata surveying land_surveying surveyor | gis geodata opmåling landmåling landinspektør matrikel kortlægning | gis geodata lantmäteri lantmätare kartläggning
forecasting polls opinion_polls | prognoser meningsmålinger | prognoser opinionsundersökningar
+ democracy
tenant_democracy residents'_meeting resident_participation residents'_meetings | beboerdemokrati beboermøde beboerinddragelse afdelingsmøde | boendeinflytande boendedemokrati hyresgästinflytande
youth_participation children's_rights child_rights | børns_rettigheder ungeinddragelse børnekonventionen | barns_rättigheter barnkonventionen ungas_inflytande
town_hall_meetings public_meetings | borgermøde borgermøder | medborgarmöte samrådsmöte
+ civil_society
charity_trustees trustee trustees trustee_role | bestyrelsespost_i_forening frivillig_bestyrelse | styrelseuppdrag ideell_styrelse
community_kitchen food_bank shared_meals communal_eating soup_kitchen communal_dining | fællesspisning fællesspisninger folkekøkken spisefællesskab fællesmåltid madfællesskab | gemensamma_måltider soppkök matbank folkkök knytkalas
village_hall community_centre meeting_house community_house | forsamlingshus medborgerhus kulturhus beboerhus bylauget | bygdegård föreningslokal folkets_hus medborgarhus loge logen
youth_club youth_work | ungdomsklub ungdomsarbejde fritidsklub | fritidsgård ungdomsarbete fritidsledare
language_cafe conversation_partners | sprogcafé sprogmakker | språkkafé språkvän
homeowners'_association | grundejerforening vejlaug | villaförening samfällighet vägförening
sports_club_volunteers youth_coach football_coach coaching_children | børnetræner ungdomstræner fodboldtræner trænergerning | barntränare ungdomstränare fotbollstränare
+ education
school_leadership headteacher school_principal school_development head_teacher | skoleleder skoleledelse skoleudvikling | rektor skolledare skolutveckling skolledning
school_gardens school_garden outdoor_learning growing_with_children | skolehave skolehaver udeskole | skolträdgård utomhuspedagogik skolodling
homework exams assessment grades | lektier eksamen karakterer prøver | läxor prov betyg examen
music_teaching music_education music_teacher | musikundervisning musiklærer musikskole | musikundervisning musiklärare musikskola
student_life thesis dissertation writing_a_thesis | studieliv speciale specialeskrivning bachelorprojekt | studentliv uppsats uppsatsskrivning examensarbete
high_school upper_secondary gymnasium | gymnasium gymnasielærer gymnasiet | gymnasium gymnasielärare gymnasiet
sign_language | tegnsprog | teckenspråk
modern_greek greek_language | nygræsk græsk | nygrekiska grekiska
arabic arabic_language | arabisk | arabiska
italian_language | italiensk_sprog lære_italiensk | italienska
spanish_language | spansk_sprog lære_spansk | spanska lära_sig_spanska
german_language | tysk_sprog tysklærer tyskundervisning | tyska
french_language | fransk_sprog lære_fransk | franska
+ elderly
assisted_living living_alone growing_old | at_blive_gammel alene_i_alderdommen | bli_gammal åldras
caring_for_a_parent elderly_parents ageing_parents | gamle_forældre ældre_forældre | åldrande_föräldrar gamla_föräldrar
+ parenting
breastfeeding pregnancy_and_birth newborn | amning nyfødt nybagt_mor | amning nyfödd
twins siblings | tvillinger søskende | tvillingar syskon
blended_families stepfamily co-parenting shared_custody | sammenbragt_familie delebørn bonusbørn deleforældre | bonusfamilj styvfamilj växelvis_boende
family_holiday days_out_with_children | familieferie udflugter_med_børn | familjesemester utflykter_med_barn
+ health
joint_pain arthritis osteoarthritis hip knee hip_replacement rheumatism | gigt slidgigt hofte knæ hofteoperation | artros reumatism höft knä höftoperation ledvärk
migraine headache headaches | migræne hovedpine | migrän huvudvärk
hearing_loss tinnitus hearing_aid deaf | høretab tinnitus høreapparat døv | hörselnedsättning tinnitus hörapparat döv
eyesight vision blind | syn blind synshandicap | syn blind synskadad
stroke brain_injury aphasia | apopleksi hjerneskade afasi blodprop | stroke hjärnskada afasi
parkinson's multiple_sclerosis epilepsy | parkinson sklerose epilepsi | parkinson ms epilepsi
celiac gluten-free gluten lactose | cøliaki glutenfri gluten laktose | celiaki glutenfri gluten laktos
gut_health gut intestines | tarme tarmflora mave | tarmar tarmflora mage
long_covid chronic_illness chronic_pain | kroniske_smerter senfølger kronisk_sygdom | kronisk_smärta kronisk_sjukdom långtidssjuk
palliative_nursing hospital_ward nurses | sygeplejersker afdeling | sjuksköterskor avdelning
patient_safety medical_errors | patientsikkerhed utilsigtede_hændelser | patientsäkerhet vårdskador
+ gardening
allotments allotment_garden plot | kolonihaver kolonihaven nyttehave | kolonilotter koloniträdgård odlingslott
wild_gardens meadow meadows wildlife_garden wild_garden rewilded_garden | vild_have vilde_haver blomstereng eng vild_med_vilje mere_vild_natur | äng ängar vildträdgård blomsteräng ängsmark
hedges hedge pruning_shrubs shrubs | hække hæk buske buske buske | häckar häck buskar
pond garden_pond | havedam vandhul | damm trädgårdsdamm
bonsai cacti succulents orchids | bonsai kaktus orkideer sukkulenter | bonsai kaktus orkidéer suckulenter
weeds slugs pests aphids | ukrudt snegle skadedyr dræbersnegle | ogräs sniglar skadedjur mördarsniglar
bulbs spring_bulbs crocus snowdrops | løgplanter forårsløg krokus vintergækker | lökväxter vårlökar krokus snödroppar
berries strawberries raspberries currants blackcurrants | bær jordbær hindbær ribs solbær | bär jordgubbar hallon vinbär
dahlia dahlia_tubers | dahlia dahlia-knolde georginer | dahlia dahliaknölar
+ cooking
vegetables_cooking seasonal_food seasonal_cooking | sæsonens_grøntsager årstidens_mad | säsongens_grönsaker säsongsmat
cider apple_juice apple_pressing | cider æblemost mostning | cider äppelmust mustning
spices spice | krydderier krydderi | kryddor krydda
potatoes_and_roots root_vegetables | rodfrugter kartoffel | rotfrukter rotsaker
open_sandwiches smørrebrød | smørrebrød | smörgåsar smörrebröd
middle_eastern_food lebanese_food hummus falafel | mellemøstlig_mad libanesisk_mad hummus falafel | mellanösternmat libanesisk_mat hummus falafel
pies pie desserts dessert puddings | tærte tærter dessert desserter | paj pajer dessert efterrätt efterrätter
school_meals canteen catering | skolemad kantine catering madordning | skolmat matsal catering skolkök
+ fermentation
starter_culture sourdough_starter | surdejskultur | surdegskultur
+ running
ultra_running ultramarathon ultra | ultraløb ultramaraton | ultralöpning ultramaraton
+ swimming
open_water_swimming wild_swimming sea_swimming outdoor_swimming | havsvømning åbent_vand-svømning | öppet_vatten-simning vildsimning
+ sport
snowboarding ski_resort | skiområde skisportssted | skidort
wheelchair_sports parasports paralympics | parasport handicapidræt | parasport handikappidrott
frisbee disc_golf | discgolf frisbee | discgolf frisbee
skateboarding skate_park | skateboard skatepark | skateboard skatepark
petanque bowls boules curling | petanque curling | boule curling
ice_bathing ice_swimming | isbad isbadning | isbad isbadning
+ hiking
via_francigena kungsleden long_walk trail | pilgrimsrute vandrerute hærvejen | kungsleden pilgrimsled vandringsleder
+ travel
sleeper_train sleeper overnight_train | sovevogn sovetog | sovvagn nattågstrafik
ferry ferries cruise | færge færger krydstogt | färja färjor kryssning
motorhome camper_van caravan | autocamper campingvogn | husbil husvagn
timetables timetable railway_maps railway_history steam_train steam_locomotive heritage_railway | køreplaner køreplan jernbanekort veterantog damplokomotiv | tidtabeller tidtabell järnvägskartor ånglok museijärnväg
vintage_buses old_buses tram trams | veteranbus veteranbusser sporvogn sporvogne letbane | veteranbuss veteranbussar spårvagn spårvagnar
mopeds vintage_moped vintage_mopeds tractors old_tractors | veteranknallert knallert veterantraktor traktor | veteranmoped moped veterantraktor traktor
nepal himalaya trekking_in_nepal | nepal himalaya | nepal himalaya
argentina peru chile | argentina peru chile | argentina peru chile
turkey turkish istanbul | tyrkiet tyrkisk istanbul | turkiet turkisk istanbul
iran syria middle_east palestine israel | iran syrien mellemøsten palæstina israel | iran syrien mellanöstern palestina israel
russia russian | rusland russisk | ryssland rysk
poland polish | polen polsk | polen polsk
finland finnish | finland finsk | finland finsk
faroe_islands faroese | færøerne færøsk | färöarna färöisk
ireland irish | irland irsk | irland irländsk
netherlands dutch | holland hollandsk nederlandene | nederländerna holland nederländsk
baltic estonia latvia lithuania | baltikum estland letland litauen | baltikum estland lettland litauen
australia new_zealand | australien new_zealand | australien nya_zeeland
korea korean k-pop | korea koreansk k-pop | korea koreansk k-pop
canada canadian | canada canadisk | kanada kanadensisk
+ music
double_bass bass contrabass | kontrabas bas | kontrabas bas
accordion harmonica concertina | harmonika akkordeon mundharmonika | dragspel munspel
harp lute recorder | harpe lut blokfløjte | harpa luta blockflöjt
sheet_music arrangements scores choral_arrangements music_notation reading_music | noder arrangementer nodelæsning partitur korarrangementer | noter arrangemang notläsning partitur körarrangemang
conducting conductor choirmaster choir_leader | dirigent korleder korledelse kordirigent | dirigent körledning körledare
gospel hymns church_music church_choir | gospel salmer kirkemusik kirkekor | gospel psalmer kyrkomusik kyrkokör
jam_session jazz_jam jazzjam jamming | jam jazzjam jamsession | jam jazzjam jamsession jazzjam
songwriting songwriter lyrics | sangskrivning sangskriver | låtskrivande låtskrivare
blues soul country bluegrass | blues soul country bluegrass | blues soul country bluegrass
hip_hop rap rapper | hiphop rap rapper | hiphop rap rappare
beatles bob_dylan abba bowie | beatles dylan abba bowie | beatles dylan abba bowie
music_festival open-air_concert | musikfestival | musikfestival
+ art
gallery_opening vernissage private_view openings | fernisering ferniseringer fernisering | vernissage vernissager
street_art murals graffiti | gadekunst gavlmaleri graffiti | gatukonst muralmålning graffiti
life_drawing drawing_course croquis sketchbook | croquis tegnekursus skitsebog | kroki teckningskurs skissbok
art_history old_masters modern_art abstract_art | kunsthistorie moderne_kunst abstrakt_kunst | konsthistoria modern_konst abstrakt_konst
paper_cutting collage | papirklip collage | pappersklipp collage
art_prints prints print graphic_prints lithography woodcut | tryk grafiske_tryk litografi træsnit grafisk_værksted | grafiska_blad litografi träsnitt tryck grafik
+ photography
old_barns barns barn abandoned_places ruins derelict_buildings | gamle_lader lade lader forladte_steder ruiner ødegårde | lador lada ödehus ruiner övergivna_platser ladugårdar
portrait_photography landscape_photography nature_photography wildlife_photography | portrætfoto naturfoto landskabsfoto naturfotograf | porträttfoto naturfoto landskapsfoto naturfotograf
photo_book photobook photo_exhibition | fotobog fotoudstilling | fotobok fotoutställning
+ literature
nordic_novels norwegian_novels norwegian_literature scandinavian_literature nordic_literature | norske_romaner nordiske_romaner norsk_litteratur nordisk_litteratur | norska_romaner nordiska_romaner norsk_litteratur nordisk_litteratur
short_stories short_story essays novella | noveller novelle kortprosa essays | noveller novell kortprosa essäer
audiobooks audiobook | lydbøger lydbog | ljudböcker ljudbok
literary_translation translated_fiction translating_poetry | litterær_oversættelse oversat_litteratur digtoversættelse | litterär_översättning översatt_litteratur diktöversättning
proofreading copy-editing language_editing | korrekturlæsning korrektur sprogrevision | korrekturläsning språkgranskning korrektur
graphic_novels comic comic_book | tegneserieroman tegneserier | serieroman serieromaner seriealbum
classics classic_novel tolstoy austen dostoevsky | klassikere dostojevskij tolstoj austen | klassiker dostojevskij tolstoj austen
historical_novels historical_fiction | historiske_romaner historisk_roman | historiska_romaner historisk_roman
astrid_lindgren tove_jansson moomin | astrid_lindgren tove_jansson mumi | astrid_lindgren tove_jansson mumin
diary diaries journaling | dagbog dagbøger dagbogsskrivning | dagbok dagböcker dagboksskrivande
+ history
church_history manor_houses castles castle manor | slotte slot herregårde herregård | slott herrgårdar herrgård
industrial_heritage old_factories | industrihistorie industriarv | industrihistoria industriarv bruksmiljö
metal_detecting treasure_hunting hoard | detektorfører metaldetektor skattefund detektorfolk | metalldetektor skattfynd
parish_history village_history parish_registers church_records | sognehistorie kirkebøger lokale_historier egnshistorie | sockenhistoria kyrkböcker bygdehistoria
cold_war berlin_wall | den_kolde_krig berlinmuren kold_krig | kalla_kriget berlinmuren
old_topographic_maps old_map historical_maps aerial_photographs ordnance_survey | målebordsblade gamle_landkort luftfoto historiske_kort gamle_kort | gamla_kartor generalstabskarta flygfoto häradskartor historiska_kartor
royal_family monarchy kings_and_queens | kongehuset monarki kongelige | kungahuset monarki kungligt
slavery colonial colonialism | slaveri kolonitid kolonialisme | slaveri kolonialism
witches witch_trials folklore fairy_tales legends | hekse heksebrænding folketro sagn eventyr | häxor häxprocesser folktro sägner sagor
+ crafts
natural_dyeing plant_dyeing dyeing dyes natural_dyes | plantefarvning farvning_af_garn farveplanter | växtfärgning färgning färgväxter
felting felt | filtning filt | tovning filt
lace lacemaking macrame | knipling kniplinger makramé | knyppling spets makramé
weaving_loom rag_rugs handloom hand_weaving | vævestol kludetæpper håndvævning | vävstol trasmattor handvävning
wool_spinning spinning | spinding spinde spinderok | spinning spinna spinnrock
mending_clothes visible_mending darning | stopning lapning synlig_reparation | stoppa_strumpor lagning lappning
boat_building wooden_boats wooden_boat | bådebyggeri træbåde træbåd | båtbygge träbåtar träbåt
bookbinding_and_letterpress letterpress | bogtryk håndtryk | boktryck
lime_plaster timber_frame half-timbered thatched traditional_building | bindingsværk kalkmaling stråtag kalkning | korsvirke kalkputs timmerhus timring
kitchen_renovation new_kitchen fitted_kitchen | køkkenrenovering nyt_køkken | köksrenovering nytt_kök
upholstering chairs_and_sofas reupholstery | ompolstring polstre | klädsel klä_om_möbler
candles soap_making | stearinlys sæbe sæbefremstilling | ljusstöpning tvål tvåltillverkning
+ animals
reptiles snakes snake lizards python_snake pythons gecko terrarium | krybdyr slanger slange firben terrarium pytonslange | reptiler ormar orm ödlor terrarium pytonorm
hamsters rabbits guinea_pigs rabbit | hamstere kaniner marsvin kanin | hamstrar kaniner marsvin kanin
hedgehogs otters foxes badgers squirrels hedgehog otter | pindsvin odder ræve grævling egern | igelkottar utter rävar grävling ekorrar
bats owls falcons birds_of_prey | flagermus ugler falke rovfugle | fladdermöss ugglor falkar rovfåglar
whales seals dolphins porpoises | hvaler sæler delfiner marsvin_i_havet | valar sälar delfiner tumlare
donkeys alpacas llamas | æsler alpakaer | åsnor alpackor
guide_dogs rescue_dogs assistance_dogs | førerhunde redningshunde servicehunde | ledarhundar räddningshundar assistanshundar
+ fishing
grayling pike perch eel eels | stalling gedde aborre ål | harr gädda abborre ål
flatfish cod herring mackerel | fladfisk torsk sild makrel rødspætte | plattfisk torsk sill strömming makrill
fish_farming aquaculture | fiskeopdræt akvakultur dambrug havbrug | fiskodling vattenbruk
+ environment
bogs peat moor heath | mose hede tørv moser | myr hed torv mossar
national_parks national_park | nationalpark nationalparker | nationalpark nationalparker
storms northern_lights aurora snow | storm nordlys sne | stormar norrsken snö
lichens moss ferns | lav mos bregner | lavar mossa ormbunkar
+ astronomy
moon comets meteor_shower eclipse milky_way | månen kometer stjerneskud solformørkelse mælkevejen | månen kometer stjärnfall solförmörkelse vintergatan
satellites rockets nasa esa | satellitter raketter nasa esa | satelliter raketer nasa esa
+ theatre
puppetry puppet_theatre children's_theatre | dukketeater børneteater | dockteater barnteater
musicals musical_theatre | musicals | musikaler musikal
+ film
short_films film_festival screenwriter | kortfilm filmfestival | kortfilm filmfestival
horror horror_films | gyser gysere | skräck skräckfilm
bergman scandinavian_film nordic_film | bergman nordisk_film | bergman nordisk_film
+ games
correspondence_chess chess_club chess_players | skakklub korrespondanceskak skakspiller | schackklubb korrespondensschack schackspelare
bridge_game whist poker | bridge whist poker | bridge whist poker
escape_rooms treasure_hunt geocaching | escape_room skattejagt geocaching | escape_room skattjakt geocaching
+ psychology
trauma ptsd crisis_support | traume ptsd krisehjælp | trauma ptsd krisstöd
couples_therapy relationships love marriage | parforhold parterapi kærlighed ægteskab | parrelationer parterapi kärlek äktenskap
mental_load perfectionism boundaries self-esteem | grænser selvværd perfektionisme | gränser självkänsla perfektionism
dreams creativity creative_process | kreativitet kreativ_proces | kreativitet kreativ_process
`;
