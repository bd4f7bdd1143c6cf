/** What concerns everybody: politics, help, school, health, nature; written as in `work.ts`. */
export const SOCIETY = `
= politics political politician election elections parliament | politik politisk politiker valg folketing | politik politisk politiker val riksdag
democracy democratic citizen_participation citizenship participation citizens'_assembly civic_engagement | demokrati borgerinddragelse medborgerskab demokratisk borgerdeltagelse borgerting | demokrati medborgarskap medborgardialog demokratisk delaktighet medborgarråd
local_politics municipality municipal council local_government city_council | kommune kommunal byråd kommunalpolitik kommunalbestyrelse | kommun kommunal kommunfullmäktige kommunpolitik kommunstyrelse
european_union eu europe brussels | eu europa bruxelles | eu europa bryssel
foreign_policy diplomacy geopolitics international_relations | udenrigspolitik diplomati geopolitik | utrikespolitik diplomati geopolitik
welfare welfare_state social_policy | velfærd velfærdsstat socialpolitik | välfärd socialpolitik välfärdsstat
lobbying public_affairs advocacy | interessevaretagelse lobbyisme public_affairs | påverkansarbete lobbying intressebevakning
> defence military armed_forces preparedness emergency_preparedness | forsvar militær beredskab hjemmeværn | försvar militär beredskap hemvärn krisberedskap
peace war conflict_resolution disarmament | fred krig fredsarbejde nedrustning | fred krig fredsarbete nedrustning
= civil_society association associations non-profit nonprofit ngo charity charities | forening foreninger civilsamfund foreningsarbejde ngo foreningsliv foreningsudvikling | förening föreningar civilsamhälle ideell_organisation föreningsliv föreningsarbete
volunteering volunteer volunteers voluntary | frivillig frivillige frivilligt_arbejde frivillighed frivilligkoordinator | volontär frivillig volontärer ideellt ideellt_arbete frivilliga
community neighbourhood neighbours local_community community_building village village_life | fællesskab lokalsamfund nabo naboer landsby nabolag lokalt_fællesskab landsbyliv | gemenskap lokalsamhälle granne grannar by grannskap bygd byalag
rural_development countryside rural | landdistrikter landdistriktsudvikling landlivet | landsbygd landsbygdsutveckling
members membership recruiting_members | medlemmer medlemskab medlemshvervning | medlemmar medlemskap medlemsvärvning
activism activist protest social_movements | aktivisme aktivist sociale_bevægelser | aktivism aktivist sociala_rörelser
cooperatives cooperative | andelsbevægelse kooperativ andelsforening | kooperativ kooperation
sharing_economy lending_library tool_library | deleøkonomi delebil bytteklub | delningsekonomi bilpool verktygsbibliotek

> integration refugees refugee migration immigrants asylum newcomers | integration flygtninge flygtning migration indvandrere asyl nydanskere | integration flyktingar flykting migration invandrare asyl nyanlända
development_aid global_development humanitarian | udviklingsbistand ulandsbistand nødhjælp bistandsarbejde | bistånd utvecklingsarbete humanitärt
africa african kenya uganda ghana tanzania | afrika afrikansk kenya uganda ghana tanzania | afrika afrikansk kenya uganda ghana tanzania
ukraine ukrainian | ukraine ukrainsk | ukraina ukrainsk
greenland greenlandic arctic | grønland grønlandsk arktis | grönland grönländsk arktis
homelessness homeless poverty | hjemløshed hjemløse fattigdom | hemlöshet hemlösa fattigdom
social_work social_worker vulnerable | socialrådgiver socialt_arbejde udsatte socialarbejder | socialt_arbete socionom utsatta socialarbetare socialsekreterare
addiction alcohol drugs substance_abuse | misbrug afhængighed alkohol stoffer | missbruk beroende alkohol droger
disability disabled disabilities | handicap funktionsnedsættelse handicappede | funktionsnedsättning funktionshinder
autism adhd neurodiversity neurodivergent | autisme adhd neurodiversitet | autism adhd neurodiversitet npf
lgbt gay queer pride | lgbt homoseksuel queer pride | hbtq gay queer pride
loneliness lonely | ensomhed ensom | ensamhet ensam
= elderly older_people ageing aging seniors elder_care old_age care_home | ældre ældrepleje plejehjem seniorer alderdom ældreomsorg | äldre äldreomsorg äldreboende seniorer åldrande
dementia alzheimer's alzheimer | demens alzheimer | demens alzheimer
relatives_as_carers carer carers caregiver caring_for_parents | pårørende | anhörig anhöriga anhörigstöd
= grief bereavement death dying funeral widow loss | sorg død begravelse dødsfald enke sorggruppe | sorg död begravning dödsfall änka sorgegrupp
hospice palliative palliative_care | hospice palliation palliativ | hospice palliativ palliativ_vård

= parenting parents parenthood raising_children maternity paternity parental_leave baby babies toddlers toddler | forældre forældreskab børneopdragelse barsel baby babyer småbørn opdragelse | föräldrar föräldraskap barnuppfostran föräldraledighet bebis bebisar småbarn
children child kids | børn barn unger | barn unge
teenagers teens adolescents teenager young_people youth | teenagere unge ungdom teenager ungdomskultur | tonåringar ungdomar unga tonåring ungdom
grandchildren grandparents grandchild grandmother grandfather | børnebørn bedsteforældre barnebarn mormor farfar | barnbarn mor-_och_farföräldrar mormor farfar
kindergarten nursery preschool day_care early_childhood pedagogue | børnehave vuggestue dagtilbud pædagog daginstitution | förskola förskollärare dagis
adoption foster_care foster_parents | adoption plejefamilie plejebarn | adoption familjehem
play playground toys | leg legeplads legetøj | lek lekplats leksaker
scouts scouting | spejder spejderleder spejdere spejderarbejde | scout scouterna scoutledare

= education teaching teacher school schools pedagogy didactics classroom | uddannelse undervisning lærer skole skoler pædagogik didaktik folkeskole underviser folkeskolelærer undervise | utbildning undervisning lärare skola skolor pedagogik didaktik grundskola klassrum undervisa
university higher_education professor lecturer students student | universitet videregående_uddannelse professor studerende studerende lektor | universitet högskola professor student studenter lektor
adult_education lifelong_learning folk_high_school evening_classes | voksenundervisning højskole folkehøjskole livslang_læring aftenskole efteruddannelse | vuxenutbildning folkhögskola livslångt_lärande studiecirkel bildning folkbildning
learning training course courses e-learning online_learning | læring kurser e-læring | lärande kurser e-lärande fortbildning
reading_skills literacy dyslexia dyslexic | læsning ordblind ordblindhed læsefærdigheder dysleksi | läsning dyslexi läsförståelse läsinlärning
special_needs_education special_education | specialundervisning specialpædagogik specialpædagog | specialpedagogik specialpedagog
language_learning languages linguistics language_teaching multilingual bilingual linguist | sprog sprogundervisning lingvistik tosproget sproglærer flersproget | språk språkundervisning lingvistik tvåspråkig språklärare flerspråkig
translation translator interpreter interpreting | oversættelse oversætter tolk tolkning oversætte | översättning översättare tolk tolkning översätta
library libraries librarian | bibliotek bibliotekar biblioteker | bibliotek bibliotekarie
knowledge_management knowledge_sharing | videndeling vidensdeling | kunskapsdelning

= health healthcare public_health hospital clinic patient patients | sundhed sundhedsvæsen folkesundhed hospital sygehus patient patienter klinik | hälsa sjukvård folkhälsa sjukhus vård patienter klinik vårdcentral hälsovård
nursing nurse | sygepleje sygeplejerske | omvårdnad sjuksköterska
doctor physician gp | læge | läkare
cancer oncology | kræft onkologi kræftpatient | cancer onkologi
heart_disease heart cardiology blood_pressure | hjerte hjertesygdom blodtryk kardiologi | hjärta hjärtsjukdom blodtryck kardiologi
diabetes | diabetes sukkersyge | diabetes
physiotherapy physiotherapist back_pain rehabilitation | fysioterapi fysioterapeut rygsmerter genoptræning | fysioterapi sjukgymnast ryggont rehabilitering fysioterapeut
occupational_therapy occupational_therapist | ergoterapi ergoterapeut | arbetsterapi arbetsterapeut
dentist teeth dental | tandlæge tænder | tandläkare tänder
midwife birth childbirth pregnancy | jordemoder fødsel graviditet | barnmorska förlossning graviditet
allergy asthma | allergi astma | allergi astma
menopause women's_health | overgangsalder kvindesygdomme kvindesundhed | klimakteriet kvinnohälsa
sleep insomnia sleeping | søvn søvnløshed søvnproblemer | sömn sömnlöshet sömnproblem
nutrition diet healthy_eating dietitian dietician | ernæring kost sund_mad diætist kostråd | näring kost nyttig_mat dietist kostråd
weight_loss obesity | vægttab overvægt | viktnedgång övervikt
first_aid | førstehjælp | första_hjälpen
epidemics infection vaccine vaccines epidemiology pandemic | epidemi smitte vaccine vacciner epidemiologi pandemi | epidemi smitta vaccin epidemiologi pandemi
= mental_health depression anxiety psychiatry psychiatrist | mental_sundhed depression angst psykiatri psykiater psykisk_sygdom | psykisk_hälsa depression ångest psykiatri psykisk_ohälsa psykiater
stress burnout burned_out exhaustion | stress udbrændthed udbrændt stresshåndtering sygemeldt_med_stress | stress utbrändhet utmattning stresshantering utbränd utmattningssyndrom
mindfulness meditation meditating | mindfulness meditation nærvær meditere | mindfulness meditation medveten_närvaro meditera
psychology psychologist therapy therapist psychotherapy psychological | psykologi psykolog terapi terapeut psykoterapi psykologisk | psykologi psykolog terapi terapeut psykoterapi psykologisk
neuroscience brain neurology | hjerne hjerneforskning neurovidenskab neurologi | hjärna hjärnforskning neurovetenskap neurologi
introversion introvert introverts | introvert introverte | introvert introverta
habits habit_formation | vaner vanedannelse | vanor vana
happiness well-being wellbeing | lykke livsglæde velvære | lycka livsglädje välmående
breathing breathwork cold_bathing winter_bathing winter_swimming cold_water | åndedræt vinterbadning vinterbader vejrtrækning koldtvandsbadning | andning vinterbad kallbad vinterbadning

= climate climate_change global_warming carbon co2 emissions greenhouse_gas net_zero climate_adaptation | klima klimaforandringer drivhusgas udledning klimatilpasning co2 klimakrise klimapolitik | klimat klimatförändringar utsläpp växthusgas klimatanpassning koldioxid klimatkris klimatpolitik
sustainability sustainable esg sdgs csr green_transition | bæredygtighed bæredygtig verdensmål grøn_omstilling csr esg | hållbarhet hållbar hållbar_utveckling globala_målen grön_omställning csr esg
energy renewable_energy heat_pump heat_pumps district_heating | energi vedvarende_energi varmepumpe fjernvarme varmepumper | energi förnybar_energi värmepump fjärrvärme
wind_power wind_turbine wind_turbines wind_energy wind_farm | vindmølle vindmøller vindenergi havvind vindkraft | vindkraft vindkraftverk
solar_energy solar solar_panels photovoltaic | solenergi solceller solcelle | solenergi solceller
nuclear_power nuclear_energy | atomkraft kernekraft | kärnkraft
hydrogen power-to-x | brint power-to-x | vätgas
electric_cars electric_car ev electric_vehicles charging | elbil elbiler ladestander | elbil elbilar laddning
recycling waste circular_economy reuse zero_waste upcycling | genbrug affald cirkulær_økonomi genanvendelse affaldssortering upcycling | återvinning avfall cirkulär_ekonomi återbruk sopsortering
repair repair_cafe mending repairing | reparation reparere repair_café reparationscafé lappe | reparera laga reparation lagning
second-hand thrift flea_market vintage | genbrugsbutik loppemarked brugt vintage loppefund | second_hand loppis begagnat vintage secondhand

= environment nature nature_conservation biodiversity rewilding wilderness ecology species | natur naturbeskyttelse biodiversitet miljø naturgenopretning rewilding vild_natur økologi | natur naturvård biologisk_mångfald miljö återvildning ekologi
water drinking_water groundwater wastewater | drikkevand grundvand spildevand vandmiljø | dricksvatten grundvatten avloppsvatten
ocean sea marine coast seaside coastal | hav marine kyst havmiljø havet kyster | hav marin kust havsmiljö havet kuster
forest forestry trees woods woodland | skov skovbrug træer skove | skog skogsbruk träd skogar
lakes rivers streams wetlands lake river | sø søer å åer vådområder | sjö sjöar å älv våtmark våtmarker
botany wild_flowers wildflowers plants | botanik vilde_planter planter vilde_blomster | botanik växter vilda_blommor
insects butterflies pollinators insect butterfly moths | insekter sommerfugle bestøvere sommerfugl | insekter fjärilar pollinerare fjäril
bees beekeeping beekeeper honey bee hive apiary | bier biavl biavler honning bistade bistader | bin biodling biodlare honung bikupa bikupor
birds birdwatching birding ornithology bird birdwatcher | fugle fuglekiggeri ornitologi fugl ornitolog fuglekigger | fåglar fågelskådning ornitologi fågel fågelskådare
mushrooms foraging fungi mushroom wild_herbs wild_food | svampe svampeplukning svampetur sankning vilde_urter sanke | svamp svampar svampplockning vilda_örter svampskog
wolves wildlife wild_animals deer | ulve vildt vilde_dyr hjorte ulv | varg vilda_djur rådjur vargar
= farming agriculture farmer farm regenerative crops livestock | landbrug landmand bondegård gård afgrøder husdyr | lantbruk jordbruk bonde lantbrukare gård grödor boskap
organic organic_farming | økologisk økologisk_landbrug økologi | ekologisk ekologiskt_lantbruk
sheep goats cattle cows cow | får geder kvæg køer | får getter kor nötkreatur
chickens hens poultry | høns hønsehold hønsehus | höns hönshus
self-sufficiency homesteading | selvforsyning selvforsynende | självhushållning självförsörjning
community-supported_agriculture food_cooperative farmers'_market local_food | fødevarefællesskab gårdbutik torvedag lokale_råvarer | andelsjordbruk rekoring gårdsbutik lokalproducerat närodlat
= animals pets animal_welfare pet animal | dyr kæledyr dyrevelfærd dyreværn | djur husdjur djurskydd djurvälfärd
dogs dog dog_training puppy canine | hund hunde hundetræning hvalp hundetræner | hund hundar hundträning valp hundtränare
cats cat kitten | kat katte killing | katt katter kattunge
horses horse riding equestrian horseback pony | hest heste ridning ride pony rideskole | häst hästar ridning ponny ridskola
veterinary vet veterinarian | dyrlæge | veterinär
aquarium fish_keeping | akvarium akvariefisk | akvarium akvariefiskar
`;
