/** Care, learning, belief, society and science once more; written as in `more.ts`. */
export const CALLINGS = `
+ health
ms_nurse ward_sister nurse_manager registered_nurse community_nurse health_visitor district_nurse | sygeplejerske afdelingssygeplejerske hjemmesygeplejerske sundhedsplejerske | sjuksköterska distriktssköterska bvc-sköterska avdelningschef_vård
care_assistant care_worker nursing_assistant healthcare_assistant home_carer | sosu social-_og_sundhedsassistent sosu-assistent plejehjemsassistent hjemmehjælper | undersköterska vårdbiträde hemtjänst omsorgsassistent
surgery surgeon operation anaesthesia | kirurgi kirurg operationer narkose | kirurgi kirurg narkos
skin eczema psoriasis dermatology | eksem psoriasis hudlæge | eksem psoriasis hudläkare
kidney liver transplant organ_donation | nyrer lever_organ transplantation organdonation | njurar transplantation organdonation
osteoporosis bones falls_prevention | knogleskørhed osteoporose faldforebyggelse | benskörhet osteoporos fallprevention
back_pain neck_pain shoulder_pain shoulders posture ergonomics ergonomic | ondt_i_ryggen rygsmerter nakkesmerter skuldersmerter ergonomi kropsholdning | ont_i_ryggen ryggsmärta ryggont nacksmärta axelsmärta ergonomi hållning
massage chiropractor osteopath acupuncture reflexology | massage kiropraktor osteopat akupunktur zoneterapi massør | massage kiropraktor osteopat akupunktur zonterapi massör
herbal_medicine alternative_medicine homeopathy medicinal_plants | naturmedicin alternativ_behandling homøopati lægeplanter | naturmedicin alternativmedicin homeopati medicinalväxter
fertility ivf infertility childlessness | fertilitet barnløshed fertilitetsbehandling ivf | fertilitet barnlöshet ivf
stomach ibs inflammatory_bowel crohn's microbiome | mavesyre irritabel_tyktarm tarmflora colitis | magkatarr ibs tarmflora kolit
healthy_eating_guidelines dietary_advice diets intermittent_fasting fasting sugar_free low_carb | kostråd kostvejledning kost slankekur faste sukkerfri lavkulhydrat | kostråd kostrådgivning bantning fasta sockerfri lågkolhydrat
smoking quitting_smoking nicotine snus vaping | rygestop nikotin rygning snus | sluta_röka nikotin rökning snus rökstopp
emergency_medicine paramedic ambulance defibrillator resuscitation cpr | ambulance redder hjertestarter genoplivning førstehjælper | ambulans hjärtstartare hjärt-lungräddning ambulanssjukvårdare
general_practice family_doctor medical_practice | almen_praksis praktiserende_læge lægehus | vårdcentral husläkare distriktsläkare allmänläkare
healthcare_management hospital_management health_policy health_economics | sundhedspolitik hospitalsledelse sundhedsøkonomi sundhedsreform | hälsopolitik sjukvårdsledning hälsoekonomi vårdpolitik
public_health_work prevention health_promotion physical_activity | forebyggelse sundhedsfremme folkesundhed | förebyggande hälsofrämjande folkhälsa
+ mental_health
eating_disorder anorexia bulimia body_image | spiseforstyrrelse anoreksi bulimi kropsbillede | ätstörning anorexi bulimi kroppsbild
bipolar schizophrenia ocd psychosis borderline | bipolar skizofreni ocd psykose borderline | bipolär schizofreni ocd psykos borderline
suicide_prevention suicide self-harm | selvmord selvmordsforebyggelse selvskade | självmord suicidprevention självskada
cognitive_behavioural_therapy cbt act_therapy family_therapy | kognitiv_terapi kognitiv_adfærdsterapi samtaleterapi familieterapi | kbt samtalsterapi kognitiv_beteendeterapi familjeterapi
young_people's_wellbeing youth_mental_health student_wellbeing | unges_trivsel mistrivsel børn_og_unges_trivsel | ungas_mående psykisk_ohälsa elevhälsa
shyness social_anxiety sensitivity highly_sensitive | generthed særligt_sensitiv særligt_sensitive social_angst | blyghet högkänslig högkänslighet social_fobi
stillness silence_retreat retreat slowness slow_living | stilhed retreat langsomhed langsomt_liv | stillhet retreat långsamhet långsamt_liv
cold_plunge winter_bathers winter_bather sauna_club | vinterbader vinterbadere vinterbadeklub havbad gus saunagus | vinterbadare kallbad vinterbada kallbadhus isvak bastuflotte
+ parenting
bringing_up_boys fatherhood dads father's_role | faderskab fædre farrollen | faderskap pappor papparoll
motherhood mums | moderskab mødre | moderskap mammor
single_parent single_parents lone_parent | aleneforælder alenemor enlig_forsørger | ensamstående_förälder ensamstående_mamma
toddler_sleep tantrums potty_training baby_sleep sleepless_nights | trodsalder børnesøvn pottetræning søvnløse_nætter putning | trotsålder barns_sömn pottträning nattning
far_away_grandchildren grandparenthood grandma grandad long-distance_grandparent | barnebarn børnebørn barnebarnet farmor_for_første_gang bedsteforældre bedsteforælder | barnbarn barnbarnen mor-_och_farföräldrar farföräldrar
reading_aloud bedtime_stories bedtime_reading reading_with_children story_time | højtlæsning godnathistorie godnatlæsning læse_højt | högläsning godnattsagor godnattsaga läsa_högt
empty_nest moving_out adult_children | voksne_børn flyttet_hjemmefra | vuxna_barn utflugna_barn
birthday_parties children's_party crafts_with_children rainy_day | børnefødselsdag krea_med_børn | barnkalas pyssla_med_barn pyssel
school_start starting_school school_refusal school_absence | skolestart skolevægring skolefravær | skolstart skolfrånvaro hemmasittare
divorce_children children_and_divorce divorced separation | skilsmissebørn skilt_forælder samværsret forældremyndighed skilt_med_børn | skilsmässobarn vårdnadstvist växelvis_boende
raising_teenagers gaming_teenagers youth_drinking | teenageforældre | tonårsföräldrar
+ education
primary_school primary_teacher class_teacher elementary_school teachers lower_secondary | folkeskole folkeskolelærer folkeskolen lærere klasselærer indskoling udskoling | grundskola lågstadielärare klasslärare lågstadiet högstadiet mellanstadiet
maths_teaching science_teaching physics_teacher natural_sciences_in_school | matematikundervisning naturfag fysiklærer | matematikundervisning no-ämnen fysiklärare mattelärare
history_teaching language_teacher german_teacher english_teacher | historieundervisning sproglærer tysklærer engelsklærer dansklærer | historieundervisning språklärare tysklärare engelsklärare svensklärare
nursery_teacher preschool_teacher childminder early_years | pædagog børnehavelærer vuggestue dagplejer børnehave | förskollärare barnskötare dagmamma förskola
vocational_training vocational_school technical_college | erhvervsuddannelse erhvervsskole teknisk_skole eud | yrkesutbildning yrkesskola yrkeshögskola yrkeslärare
reading_difficulties word_blind reading_support | ordblindhed ordblind læsevanskeligheder læsevejleder | läs-_och_skrivsvårigheter dyslektiker läsutveckling
school_policy class_size marks inspection | skolepolitik klassekvotient karakterer | skolpolitik klasstorlek betyg skolinspektionen
free_school rudolf_steiner montessori homeschooling | friskole efterskole steinerskole montessori hjemmeundervisning | friskola waldorf montessori hemundervisning
folk_high_school_teacher højskole folkeoplysning folk_education | højskole højskolelærer folkeoplysning oplysningsforbund | folkhögskola folkbildning studieförbund studiecirkel
gifted_children inclusion_in_school special_school | højtbegavede specialskole inklusion_i_skolen | särbegåvade särskola resursskola
phd_student doctoral_student postdoc dissertation_writing supervisor_phd academic_writing | ph.d.-studerende ph.d. phd postdoc specialeskrivning akademisk_skrivning | doktorand postdoc uppsatsskrivning akademiskt_skrivande avhandling
tutoring private_lessons maths_help homework_help | lektiehjælp privatundervisning mattehjælp | läxhjälp privatlektioner mattehjälp
japanese_language learning_japanese chinese_language mandarin | japansk_sprog kinesisk_sprog mandarin | japanska_språket mandarin kinesiska_språket
danish_lessons danish_for_foreigners swedish_lessons swedish_for_immigrants | danskundervisning dansk_som_andetsprog sprogskole | sfi svenskundervisning svenska_som_andraspråk
latin_language ancient_greek esperanto sanskrit | latin oldgræsk esperanto | latin grekiska_antik esperanto
+ elderly
activities_for_the_elderly reminiscence day_centre senior_club friend_visitor visiting_friend befriending | aktivitetscenter seniorklub besøgsven erindringsarbejde dagcenter | dagverksamhet seniorklubb besöksvän väntjänst
nursing_home eldercare_manager home_help elder_care_work | plejehjem plejecenter ældrepleje hjemmepleje ældrecenter | äldreboende äldreomsorg hemtjänstchef vårdboende särskilt_boende
ageing_well active_ageing longevity third_age | aktiv_alderdom sund_aldring tredje_alder seniorliv | aktivt_åldrande hälsosamt_åldrande tredje_åldern
+ grief
grieving bereaved widowed widower suicide_bereaved | sorggruppe efterladte sorgbearbejdning enke enkemand | sorgegrupp efterlevande sorgbearbetning änka änkling
cemetery churchyard gravestones undertaker advance_directive last_wishes | kirkegård gravsten bedemand sidste_vilje | kyrkogård gravsten begravningsentreprenör sista_vilja
+ civil_society
trustee_recruitment board_volunteers association_board club_board chair_of_association | foreningsbestyrelse foreningsarbejde foreningsliv foreningsleder | föreningsstyrelse föreningsarbete föreningsliv föreningsordförande
parent-teacher_association pta parents'_council | skolebestyrelse forældreråd klasseforældre | föräldraförening föräldraråd
jumble_sale charity_shop bazaar fete lottery_for_club | genbrugsbutik loppemarked basar sommerfest byfest | second_hand-butik loppis basar byafest
christmas_party summer_party party_planning wedding_planning weddings wedding | bryllup bryllupper festarrangør julefest sommerfest | bröllop festplanering julfest sommarfest
community_garden shared_garden common_garden shared_green_space | fælleshave fælleshaver nyttehave nyttehaver | gemensam_trädgård odlingslotter stadsodlingar
street_party neighbours_day road_association | gadefest vejfest naboskab vejlaug grundejerforening | gatufest grannskap vägförening villaförening samfällighet
housing_board residents'_committee residents'_association tenant_board | afdelingsbestyrelse andelsboligforening boligforening beboerrepræsentant beboermøder beboermøde beboere | brf bostadsrättsförening bostadsrättsföreningen hyresgästförening boendemöte boendeinflytande
local_heritage_society historical_society folk_museum open-air_museum | lokalhistorisk_forening museumsforening egnsmuseum hjemstavn | hembygdsförening hembygd hembygdsgård friluftsmuseum
rotary lions odd_fellow freemasons | rotary lions odd_fellow frimurer | rotary lions odd_fellow frimurare
red_cross amnesty save_the_children aid_organisation | røde_kors amnesty red_barnet nødhjælp | röda_korset amnesty rädda_barnen bistånd
sea_rescue lifeboat lifeguard mountain_rescue firefighters fire_brigade firefighter | redningsbåd livredder brandmand brandvæsen beredskab | sjöräddning livräddare brandman räddningstjänst
+ social_work
foster_children child_protection neglect | plejefamilie anbringelse børnesager underretning | familjehem placering orosanmälan socialtjänst
domestic_violence women's_shelter abuse | vold_i_hjemmet krisecenter partnervold | våld_i_hemmet kvinnojour partnervåld
ex-offenders probation gangs | kriminalforsorg bandekriminalitet bander | kriminalvård gängkriminalitet gäng
street_outreach drop-in shelter_for_homeless | varmestue herberg gadeplansarbejde | härbärge uppsökande_arbete
support_worker personal_assistant_disability supported_living | bostøtte støtteperson handicaphjælper bosted | boendestöd personlig_assistent stödboende
debt_advice benefits universal_credit | gældsrådgivning kontanthjælp førtidspension | budget-_och_skuldrådgivning försörjningsstöd
+ integration
mentor_for_refugees refugee_friend language_buddy syrian_refugees | venligboer kontaktfamilie flygtningeven | flyktingvän språkvän kontaktfamilj
multicultural intercultural cross-cultural culture_shock expat expats | interkulturel kulturforskelle udstationeret kulturmøde | interkulturell kulturkrock kulturskillnader utlandsboende
+ politics
party_politics prime_minister government coalition minister | regering statsminister folketing folketinget partier koalition minister | regering statsminister riksdag riksdagen partier koalition minister
populism far_right extremism radicalisation | populisme højrefløj ekstremisme radikalisering | populism högerextremism extremism radikalisering
referendum constitution voting_rights | folkeafstemning grundlov valgret | folkomröstning grundlag rösträtt
civil_servant civil_service public_sector public_administration ministry policy_officer | embedsmand offentlig_forvaltning offentlig_sektor ministerium fuldmægtig | tjänsteman offentlig_förvaltning offentlig_sektor departement ämbetsman
bureaucracy red_tape_public deregulation public_sector_reform | bureaukrati afbureaukratisering regelforenkling | byråkrati regelförenkling
city_councillor mayor councillor | borgmester byrådsmedlem byråd kommunalpolitiker | kommunalråd borgmästare kommunpolitiker kommunfullmäktige
israel_palestine gaza china_policy us_politics trump | gaza mellemøsten amerikansk_politik trump | gaza mellanöstern amerikansk_politik trump
nato security_policy armed_conflict home_guard soldier veteran | nato sikkerhedspolitik hjemmeværn soldat værnepligt | nato säkerhetspolitik hemvärn soldat värnplikt
crisis_preparedness prepping stockpiling blackout | kriseberedskab hjemmeberedskab prepper nødlager | krisberedskap hemberedskap prepping krislåda
+ religion
vicar sermon sermons priesthood parish_council congregation bishop | sognepræst prædiken prædikener menighedsråd menighed biskop | präst predikan kyrkoråd församling_kyrka biskop kyrkoherde
bible bible_study gospel_text jesus psalms | bibel bibelstudie jesus salmer | bibel bibelstudium jesus psalmer
monastery monks nuns convent saints | kloster munke nonner helgener | kloster munkar nunnor helgon
confirmation baptism church_wedding | konfirmation konfirmander barnedåb | konfirmation konfirmander dop
judaism jewish hinduism sikh | jødedom jødisk hinduisme | judendom judisk hinduism
atheism secular humanism humanist | ateisme humanisme sekulær | ateism humanism sekulär
+ philosophy
stoics aristotle plato nietzsche existentialism kierkegaard hannah_arendt | aristoteles platon nietzsche eksistentialisme kierkegaard hannah_arendt løgstrup | aristoteles platon nietzsche existentialism kierkegaard hannah_arendt
bioethics medical_ethics animal_ethics | bioetik etisk_råd dyreetik | bioetik etikråd djuretik
+ history
napoleon french_revolution first_world_war victorian tudor | napoleon franske_revolution første_verdenskrig 1864 | napoleon franska_revolutionen första_världskriget karl_xii stormaktstiden
military_history war_history battles tanks | krigshistorie militærhistorie slag_militær | krigshistoria militärhistoria fältslag
women's_history labour_history social_history everyday_history | kvindehistorie arbejderhistorie socialhistorie kulturhistorie | kvinnohistoria arbetarhistoria socialhistoria kulturhistoria
emigration emigrants emigrant swedish_america | udvandring udvandrere | utvandring emigranter utvandrare
shipwreck shipwrecks maritime_history navy wrecks | skibsvrag vrag søfartshistorie flåde | skeppsvrak vrak sjöfartshistoria vasaskeppet
church_books dna_test family_tree surnames census_records parish_records | kirkebøger dna-test stamtavle stamtræ slægtsforskerne | kyrkböcker dna-test släktträd stamtavla
digs burial_mound hillfort bog_bodies rock_carvings | udgravning udgravninger gravhøj moselig helleristninger | utgrävning utgrävningar gravhög hällristningar
local_history_archive city_history old_photographs old_postcards | lokalhistorie byhistorie gamle_fotografier gamle_billeder lokalhistorisk_arkiv | lokalhistoria stadshistoria gamla_fotografier gamla_bilder lokalhistoriskt_arkiv
+ science
climate_science glaciology polar_research oceanography | klimaforskning isforskning oceanografi | klimatforskning glaciologi oceanografi
nobel_prize scientific_discovery history_of_science | nobelpriser videnskabshistorie | nobelpriset vetenskapshistoria
evolution darwin dinosaurs palaeontology | evolution darwin dinosaurer palæontologi | evolution darwin dinosaurier paleontologi
enzymes proteins biochemistry molecular_biology crispr laboratory | enzymer proteiner biokemi molekylærbiologi crispr laboratorium laborant | enzymer proteiner biokemi molekylärbiologi crispr laboratorium laborant
qualitative_research fieldwork interviews_in_research | kvalitativ_forskning feltarbejde | kvalitativ_forskning fältarbete
+ psychology
introspection personality personality_types mbti | personlighedstyper personlighed | personlighetstyper personlighet
memory forgetting attention concentration adhd_attention | hukommelse koncentration glemsomhed | minnesforskning koncentration glömska
decision_psychology behavioural_economics nudging biases | adfærdsøkonomi nudging bias | beteendeekonomi nudging bias
friendship making_friends adult_friendship | venskaber nye_venner | vänskap nya_vänner vänskaper
solitude being_alone living_alone_well | ensomhed alenetid | ensamhet ensamtid
forgiveness gratitude kindness compassion self-compassion | tilgivelse taknemmelighed medfølelse selvmedfølelse | förlåtelse tacksamhet medkänsla självmedkänsla
midlife midlife_crisis turning_fifty meaning_of_life purpose_in_life | midtvejskrise livskrise midt_i_livet meningen_med_livet | medelålderskris livskris mitt_i_livet meningen_med_livet
retiring_well life_after_work new_pensioner | pensionisttilværelse livet_efter_arbejdslivet ny_pensionist seniorårene | pensionärslivet livet_efter_jobbet nybliven_pensionär
+ design
architecture_of_homes scandinavian_design danish_design mid-century | dansk_design skandinavisk_design designklassikere | svensk_design skandinavisk_design designklassiker
colour_theory colours_in_design colour_scheme | farvelære farvesætning | färglära färgsättning
inclusive_design universal_design | universelt_design inkluderende_design | universell_utformning inkluderande_design
fashion_design dressmaker tailor sewing_pattern pattern_cutting | modedesign skrædder syersker tilskæring | modedesign skräddare sömmerska mönsterkonstruktion
+ engineering
process_engineering mechanical chemical_engineering maintenance_engineer | procesingeniør maskinmester vedligehold | processingenjör maskinist underhållstekniker
electrical_engineering power_engineering automation_engineer plc | elektroingeniør automationstekniker plc | elkraft automationsingenjör plc
lean_production quality_engineer industrial_production | leanproduktion kvalitetsingeniør | leanproduktion kvalitetsingenjör
hydrology water_supply sewer sewage_works wastewater_treatment | vandforsyning kloak renseanlæg vandværk | vattenförsörjning reningsverk vattenverk va-teknik
`;
