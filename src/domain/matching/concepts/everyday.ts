/** What else people do for a living, at home and for one another; written as in `more.ts`. */
export const EVERYDAY = `
+ leadership
chief_executive_role director_role managing_director | direktør administrerende_direktør topleder topledelse direktion | verkställande_direktör vd toppchef företagsledning
leadership_development leadership_training leadership_programme leadership_coaching | lederudvikling lederuddannelse lederkursus lederudviklingsforløb | ledarutveckling chefsutveckling ledarutbildning chefsutbildning
kindness_at_work compassionate_leadership servant_leadership | venlighed omsorgsfuld_ledelse | vänlighet omtänksamt_ledarskap
shift_planning rota rotas rostering staffing scheduling shift_work night_shift | vagtplan vagtplanlægning vagtplaner bemanding skifteholdsarbejde nattevagt | schemaläggning bemanning bemanningsschema arbetsschema schemaläggare skiftarbete nattskift
team_building away_day icebreaker offsite | teambuilding personaledag isbryder | teambuilding kickoff personaldag
supervision peer_coaching sparring action_learning | supervision kollegial_sparring sparring erfagruppe | handledning kollegial_handledning erfarenhetsutbyte
self-managing_teams holacracy teal tillitsledelse | tillidsbaseret_ledelse tillidsreform | tillitsbaserad_styrning tillitsreform
+ human_resources
stress_leave returning_after_illness long-term_sick long-term_sickness | sygemelding sygemeldt langtidssygemeldt tilbagevenden sygefraværssamtale | sjukskrivning sjukskriven långtidssjukskriven rehabilitering_arbete återgång_i_arbete
staff_retention keeping_staff labour_shortage employee_turnover retention | fastholdelse personaleomsætning mangel_på_arbejdskraft medarbejderflugt | personalomsättning kompetensförsörjning personalbrist behålla_personal
work_policy staff_policy staff_handbook | personalepolitik personalehåndbog | personalpolicy personalhandbok policydokument
phone_ban mobile_ban phone-free mobile_phones phones_in_school | mobilforbud mobilfri mobilfrie mobiltelefoner mobiler | mobilförbud mobilfri mobilfria mobiltelefoner mobiler
open-plan_office office_design coworking | storrumskontor kontorindretning kontorfællesskab | kontorslandskap kontorshotell kontorsmiljö
burnout_at_work work_stress workload | arbejdspres arbejdsbelastning travlhed | arbetsbelastning arbetsstress
job_vacancy vacancy new_job career_change redundancy_support | jobopslag ledig_stilling stillingsopslag nyt_job karriereskifte | ledig_tjänst platsannons nytt_jobb byta_jobb
payroll holiday_pay | lønadministration feriepenge | löneadministration semesterersättning
training_placement work_placement work_experience | praktik virksomhedspraktik erhvervspraktik praktikant praktikanter | praktik praktikant praktikanter lia-praktik prao
whitecollar_union strike lockout | strejke lockout hovedaftale | strejk lockout huvudavtal
+ communication
interview_technique interviewing_people oral_history | interviewteknik mundtlig_historie | intervjuteknik muntlig_historia
spokesperson press_release | talsperson pressemøde | talesperson presskonferens
fake_news disinformation misinformation fact-checking propaganda source_criticism | falske_nyheder desinformation faktatjek propaganda kildekritik | falska_nyheter desinformation faktakontroll propaganda källkritik
hate_speech online_debate trolls | hadtale hadefulde_kommentarer tonen_i_debatten | näthat hatretorik
print_shop printing_press offset poster posters flyers | trykkeri plakat plakater flyers tryksag | tryckeri affisch affischer flygblad trycksak
photographer_wedding wedding_photographer event_photographer | bryllupsfotograf eventfotograf | bröllopsfotograf eventfotograf
moderator compere toastmaster host_of_event | ordstyrer konferencier toastmaster | moderator konferencier toastmaster
events_technician stage_technician | lydmand scenetekniker lyd_og_lys lydanlæg | ljudtekniker scentekniker ljud_och_ljus ljudanläggning
+ sales
telemarketing cold_calling key_account b2b | telefonsalg key_account mødebooking | telefonförsäljning key_account mötesbokning
shopfitting window_display merchandising | vinduesudstilling | skyltfönster
import customs wholesale wholesaler | import told grossist engros | import tull grossist
+ marketing
influencer influencers content_creator | influencer influencere indholdsskaber | influencer influerare innehållsskapare
google_ads adwords online_ads | google_ads annoncering annoncer | google_ads annonsering annonser
+ finance
dividend divest etf stock_market shares_portfolio | aktiemarked aktiesparekonto udbytte | aktiemarknad aktiesparkonto isk utdelning
interest_rate fixed_rate variable_rate refinancing | rente renten renteloft variabel_rente omlægning_af_lån realkredit fastforrentet | ränta räntan rörlig_ränta bunden_ränta bolåneränta amortering
financial_independence frugality frugal early_retirement fire_movement | økonomisk_frihed sparsommelig tidlig_tilbagetrækning | ekonomisk_frihet sparsam förtida_pension
annual_return tax_return preliminary_tax self-assessment | årsopgørelse selvangivelse forskudsopgørelse b-skat fradrag | deklarera inkomstdeklaration f-skatt avdrag rotavdrag
association_accounts club_treasurer club_accounts ledger | foreningsregnskab foreningsregnskaber foreningskasserer kassererarbejde | föreningsekonomi föreningskassör föreningsbokföring
cfo_group financial_controller forecast_budget | økonomidirektør regnskabschef likviditetsbudget | redovisningschef controllerarbete likviditetsbudget
microfinance ethical_bank social_investment impact_investing | mikrolån etisk_bank bæredygtige_investeringer | mikrolån etisk_bank hållbara_investeringar
money_pocket_money teaching_kids_money | lommepenge | veckopeng månadspeng
bankruptcy insolvency restructuring | konkurs insolvens rekonstruktion | konkurs insolvens rekonstruktion
+ entrepreneurship
opening_a_café starting_a_business start_a_business own_business own_company new_business | egen_virksomhed starte_virksomhed opstart_af_virksomhed åbne_egen_butik eget_firma egen_forretning | eget_företag starta_företag starta_eget egen_verksamhet
angel_investor angel_investors seed_funding seed_round investor_pitch | business_angel engleinvestor startkapital | affärsängel ängelinvesterare såddkapital startkapital
exit scaleup accelerator incubator | scaleup accelerator inkubator | scaleup accelerator inkubator
+ project_management
gantt milestones risk_management risk_register | milepæle risikostyring | milstolpar riskhantering
erp sap it_project system_implementation | erp it-projekt systemimplementering | affärssystem it-projekt systeminförande
okr kpi goal_setting key_results | okr kpi målstyring | okr kpi målstyrning nyckeltal
to-do_list procrastination deep_work inbox_zero calendar_planning | overspringshandlinger fordybelse opgavestyring kalenderstyring | prokrastinering skjuta_upp djupfokus
+ law
consumer_rights consumer_protection warranty complaints | forbrugerrettigheder reklamation klageadgang forbruger | konsumenträtt reklamation konsumentskydd
tenants'_rights eviction lease sublet housing_law | lejeret lejemål lejekontrakt boligret fremleje lejerrettigheder opsigelse_af_lejemål | hyresrätt hyreskontrakt hyresgäst uthyrning andrahand
immigration_law residence_permit citizenship_law visa | udlændingeret opholdstilladelse statsborgerskab visum | migrationsrätt uppehållstillstånd medborgarskap visum
notary power_of_attorney guardianship lasting_power | fremtidsfuldmagt fuldmagt værgemål | framtidsfullmakt fullmakt god_man förvaltarskap
boundary_dispute land_registry cadastre cadastral surveyors property_boundary | skel skelsag matrikel matrikelkort landinspektør opmåling tinglysning | tomtgräns fastighetsgräns lantmätare lantmäteri fastighetsbildning
foundation_law association_law articles_of_association statutes by-laws | vedtægter foreningsret | stadgar föreningsrätt
administrative_law freedom_of_information public_records case_handling caseworker case_work | forvaltningsret aktindsigt sagsbehandling sagsbehandler klagesag | förvaltningsrätt offentlighetsprincipen handläggning handläggare
building_law construction_defects | entrepriseret byggefejl byggesag | entreprenadrätt byggfel
+ software
php laravel django ruby_on_rails node nodejs vue angular svelte | php laravel django rails node vue angular | php laravel django rails node vue angular
kotlin swift_programming android ios flutter | kotlin android ios flutter | kotlin android ios flutter
programming_languages functional_programming haskell elixir compiler | programmeringssprog funktionel_programmering haskell | programmeringsspråk funktionell_programmering haskell
git github version_control continuous_integration ci_cd deployment | git github versionsstyring udrulning | git github versionshantering driftsättning
raspberry_pi arduino_project microcontroller | raspberry_pi mikrocontroller | raspberry_pi mikrokontroller
scratch_coding coding_club kids_coding coder_dojo | kodeklub coding_pirates kodning_for_børn | kodklubb programmering_för_barn
homepage domain_name web_hosting webmaster | hjemmeside hjemmesider domæne webhotel webmaster | hemsida hemsidor domän webbhotell webbansvarig
it_architecture enterprise_architecture systems_integration | it-arkitektur systemintegration it-arkitekt | it-arkitektur systemintegration it-arkitekt
printer wifi router slow_computer laptop computer_help | printer wifi router langsom_computer computerhjælp it-hjælp bærbar | skrivare wifi router långsam_dator datorhjälp it-hjälp laptop
vpn firewall network_administration servers server | firewall netværk server servere | brandvägg nätverk server servrar
+ data
r_language pandas statistical_modelling regression machine_statistics | statistisk_analyse regressionsanalyse | statistisk_analys regressionsanalys
register_data official_statistics census | registerdata folketælling | registerdata folkräkning
+ security
hacked hacker ransomware malware scam scams fraud identity_theft | hacket hacker ransomware svindel svindlere identitetstyveri id-tyveri | hackad hackat hackare ransomware bedrägeri bedragare id-stöld
surveillance cctv camera_surveillance | overvågning kameraovervågning | övervakning kameraövervakning
encryption password_manager two-factor signal_app | kryptering adgangskode adgangskoder totrinsbekræftelse | kryptering lösenord tvåfaktor lösenordshanterare
burglary lock locksmith home_security alarm alarms | indbrud låsesmed tyverialarm lås | inbrott låssmed hemlarm lås
+ artificial_intelligence
prompts prompt_engineering copilot gpt llm ai_tools ai_assistants | prompts sprogmodel sprogmodeller ai-værktøjer | promptning språkmodell språkmodeller ai-verktyg
machine_translation ai_translation | maskinoversættelse ai-oversættelse | maskinöversättning ai-översättning
ai_act ai_regulation responsible_ai | ai-forordning ansvarlig_ai | ai-förordning ansvarsfull_ai
deepfake synthetic_media | deepfake | deepfake
+ construction
bricklayer masonry bricks roofer roof roofing tiles thatching | murer mursten tagdækker tagpap tag_på_hus tegl stråtag | murare tegel taktäckare takläggning takpannor
painter_decorator wallpaper house_painter painting_walls | malermester tapet tapetsering male_vægge husmaling | målare_hus tapetsering måla_om husmålning målarfärg
windows window_replacement glazier double_glazing window_frames | vinduesudskiftning vinduer glarmester termoruder | fönsterbyte fönster glasmästare fönsterrenovering byta_fönster
heating_system boiler radiator radiators underfloor_heating gas_boiler leaking_tap drain toilet | kedel radiator radiatorer gulvvarme gasfyr fyr vvs vvs-mand drypper vandhane afløb blikkenslager | värmepanna element vattenburen_värme vvs rörmokare kran avlopp rörmokeri
damp mould radon humidity ventilation indoor_climate | fugt skimmel skimmelsvamp radon udluftning indeklima | fukt mögel radon ventilation inomhusklimat
concrete cement asphalt excavator | beton cement asfalt gravemaskine | betong cement asfalt grävmaskin
handyman odd_jobs small_repairs caretaker janitor facilities | altmuligmand håndværker håndværkere småreparationer pedel vicevært ejendomsfunktionær | hantverkare vaktmästare småreparationer fastighetsskötare alltiallo
property_management facility_management maintenance_plan building_maintenance property_manager | ejendomsdrift ejendomsadministration vedligeholdelsesplan driftsleder ejendomsadministrator | fastighetsförvaltning fastighetsskötsel underhållsplan underhållsplaner fastighetsförvaltare hyreshus
terrace decking shed carport fence | terrasse carport udhus redskabsskur hegn | altan uteplats carport staket förråd
bathroom tiling tiler | badeværelse fliser flisearbejde | badrum kakel plattsättare
straw_bale clay_building earth_building natural_building | halmhus lerbyggeri selvbyg | halmhus lerbyggnad självbyggeri
site_manager construction_management tender_documents bim | byggeleder byggeledelse bygherre bim | byggledare byggledning byggherre bim
+ property
home_staging selling_a_house property_valuation housing_bubble | boligsalg ejendomsmægler boligpriser boligmarked boligkøb | bostadsförsäljning fastighetsmäklare mäklare bostadspriser bostadsmarknad bostadsköp
housing_shortage student_housing youth_housing | boligmangel ungdomsbolig ungdomsboliger | bostadsbrist studentbostad studentbostäder
senior_co-housing senior_housing living_together_in_old_age | seniorbofællesskab seniorbolig oldekolle | seniorboende kollektivhus_för_äldre
storage moving_van removals removal_van moving_boxes | flyttelæs flyttebil flyttemand opmagasinering flyttekasser | flyttlass flyttbil flyttfirma magasinering flyttkartonger
cleaning housework household cleaner laundry | rengøring husarbejde husholdning vasketøj rengøringshjælp | städning hushåll städhjälp tvätt städdag
+ urban_planning
placemaking public_space squares liveable_cities pedestrians car-free_city walkability | byrum bilfri_by levende_byer fodgængere byliv | stadsrum bilfri_stad levande_städer fotgängare stadsliv
parking_policy congestion_charge | parkeringspolitik trængselsafgift | parkeringspolitik trängselskatt
noise noise_pollution acoustics | støj støjgener akustik | buller ljudmiljö akustik
+ energy
tidal wave_power geothermal heat_storage | bølgekraft geotermi varmelager | vågkraft geotermi värmelager
energy_community energy_cooperative | energifællesskab energilaug | energigemenskap energikooperativ
oil gas_industry fossil_fuels coal | olie naturgas fossile_brændsler kul | olja naturgas fossila_bränslen kol
+ climate
climate_policy climate_targets paris_agreement carbon_tax climate_law | klimapolitik klimamål klimalov co2-afgift | klimatpolitik klimatmål klimatlag koldioxidskatt
climate_anxiety eco-anxiety | klimaangst | klimatångest
drought heatwave heatwaves wildfire wildfires | tørke hedebølge skovbrand | torka värmebölja skogsbrand
+ farming
crofting smallholding smallholder hobby_farm | husmandssted hobbylandbrug nedlagt_landbrug | torp hobbygård småbruk
pigs pig_farming pork | grise svin svineproducent | grisar svin svinuppfödning
grain wheat oats heritage_grain milling flour | korn hvede havre mel urkorn gamle_kornsorter | spannmål vete havre mjöl kulturspannmål
pesticides fertiliser soil_health | sprøjtemidler pesticider gødning jordsundhed | bekämpningsmedel gödsel markhälsa
tractor harvest combine_harvester | traktor høst mejetærsker | traktor skörd tröska
vineyards_nordic nordic_wine | dansk_vin nordisk_vin | svenskt_vin
+ animals
icelandic_horse icelandic_horses dressage show_jumping stable stables foal | islandsk_hest islandsheste islænder dressur springning stald føl | islandshäst islandshästar islandshästarna dressyr hoppning stall föl
sheepdog labrador terrier retriever dachshund dog_walking agility | hyrdehund labrador terrier gravhund hundeluftning agility | vallhund labrador terrier tax_hund hundpromenad agility
parrots canaries budgies pigeons racing_pigeons | papegøje kanariefugle brevduer duer | papegoja kanariefåglar brevduvor duvor
frogs toads newts amphibians | padder frøer_og_tudser salamander | grodor paddor salamander groddjur
spiders snails worms | edderkopper snegle regnorme | spindlar sniglar daggmaskar
beehive beehives swarm bee_colony varroa queen_bee | bistade bifamilie bisværm varroa bidronning | bikupor bisamhälle bisvärm varroa bidrottning
birds_of_prey_migration bird_migration raptors ringing bird_watch falsterbo | fugletræk rovfugle ringmærkning trækfugle | fågelsträck rovfåglar ringmärkning flyttfåglar sträck
nest_box bird_feeding garden_birds swifts swallows storks cranes nightingale | redekasse fuglefodring havefugle svaler storke traner nattergal | fågelholk fågelmatning småfåglar svalor storkar tranor näktergal
elk moose lynx bear beaver wild_boar | elg los bjørn bæver vildsvin | älg lodjur björn bäver vildsvin
bumblebees wasps ants beetles dragonflies | humlebier hvepse myrer biller guldsmede | humlor getingar myror skalbaggar trollsländor
zoo animal_park | zoologisk_have dyrepark | djurpark
`;
