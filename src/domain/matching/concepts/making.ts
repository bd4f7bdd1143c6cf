/** Technology, science and what is made; written as in `work.ts`. */
export const MAKING = `
= software programming programmer developer coding software_engineering code software_developer senior_developer | software programmering programmør udvikler seniorudvikler kode softwareudvikling kodning | mjukvara programmering programmerare utvecklare seniorutvecklare kod systemutveckling kodning
web_development frontend html css javascript typescript react website websites | webudvikling frontend hjemmeside javascript hjemmesider | webbutveckling frontend hemsida javascript webbplats hemsidor
backend databases sql database | database backend databaser | databas backend databaser
open_source free_software linux | open_source linux fri_software | öppen_källkod linux fri_programvara
python | python | python
app apps mobile_app mobile_development | app apps appudvikling | app appar apputveckling
cloud devops kubernetes infrastructure_as_code | cloud devops skyen kubernetes | molnet molntjänster devops kubernetes
testing software_testing tester test_automation | softwaretest testautomatisering tester | mjukvarutestning testautomatisering testare
it_support help_desk sysadmin it_operations | it-support it-drift systemadministrator | it-support it-drift systemadministratör
spreadsheet excel spreadsheets | regneark excel | kalkylark excel
> technology tech | teknologi teknik | teknologi teknik
electronics electronic soldering arduino | elektronik arduino lodning | elektronik arduino lödning
robotics robot robots automation | robotter robot robotteknologi automatisering | robotar robot robotik automatisering
drones drone | drone droner | drönare
3d_printing 3d_printer | 3d-print 3d-printer 3d_print | 3d-skrivare 3d-utskrift 3d_skrivare
telecommunications broadband 5g | telekommunikation bredbånd | telekom bredband
= artificial_intelligence ai machine_learning chatgpt language_models large_language_models neural_networks generative_ai chatbot deep_learning | kunstig_intelligens ai maskinlæring chatgpt sprogmodeller chatbot | artificiell_intelligens ai maskininlärning chatgpt språkmodeller chattbot
data data_science data_analysis analytics statistics statistician data_scientist | data dataanalyse statistik datavidenskab statistiker dataanalytiker | data dataanalys statistik datavetenskap statistiker dataanalytiker
data_visualization visualization dashboards | datavisualisering visualisering | datavisualisering visualisering
open_data | åbne_data | öppna_data
algorithms algorithm tech_ethics ai_ethics | algoritmer dataetik | algoritmer dataetik
> security cyber_security cybersecurity hacking phishing passwords information_security | it-sikkerhed cybersikkerhed hacking informationssikkerhed phishing adgangskoder | it-säkerhet cybersäkerhet hackning informationssäkerhet lösenord nätfiske
> digitalization digital_transformation digital digitisation | digitalisering digital | digitalisering digital
digital_inclusion digital_exclusion | digital_inklusion digitalt_udsatte | digital_delaktighet digitalt_utanförskap
e-government digital_public_services | digital_forvaltning | e-förvaltning digital_förvaltning
accessibility accessible web_accessibility wcag | tilgængelighed webtilgængelighed | tillgänglighet webbtillgänglighet
screen_time digital_detox smartphones | skærmtid skærmfri mobilfri | skärmtid skärmfri

= design designer | design designer formgivning | design formgivning designer formgivare
user_experience ux usability user_research interaction_design user_interface service_design | brugeroplevelse ux brugervenlighed servicedesign interaktionsdesign brugerundersøgelser | användarupplevelse ux användbarhet tjänstedesign interaktionsdesign användarvänlighet
graphic_design typography layout logo graphic_designer fonts lettering | grafisk_design typografi layout grafiker skrifttyper | grafisk_form typografi layout grafiker grafisk_design typsnitt
illustration illustrator drawing sketching comics graphic_novel | illustration illustrator tegning tegneserier tegne tegneserie | illustration illustratör teckning serier teckna tecknade_serier serieroman
design_thinking | design_thinking designtænkning | designtänkande
furniture furniture_design chairs | møbler møbeldesign møbel | möbler möbeldesign möbel
interior_design interiors decorating | indretning boligindretning indretningsarkitekt | inredning heminredning inredningsarkitekt

= architecture architect architects | arkitektur arkitekt arkitekter | arkitektur arkitekt arkitekter
urban_planning city_planning urban_development urbanism town_planning planner | byplanlægning byudvikling byrum lokalplan byplanlægger | stadsplanering stadsutveckling stadsbyggnad detaljplan stadsplanerare
building_preservation listed_buildings restoration conservation_of_buildings | bygningsbevaring fredede_bygninger restaurering bevaringsværdige | byggnadsvård kulturmärkt restaurering byggnadsminne
landscape_architecture landscape park parks | landskabsarkitektur landskabsarkitekt park parker | landskapsarkitektur landskapsarkitekt park parker
> construction building_industry builder contractor | byggeri bygge entreprenør byggebranchen | byggande bygga byggbranschen entreprenad byggföretag
renovation renovating home_improvement diy do-it-yourself refurbishing | renovering gør-det-selv istandsættelse boligrenovering husrenovering | renovering gör-det-själv hemmafixare husrenovering
timber_construction wooden_buildings timber_building | træbyggeri | träbyggnad träbyggande trähus
carpentry carpenter joiner | tømrer snedker tømrerarbejde | snickeri snickare
electrician wiring | elektriker elinstallation | elektriker elinstallation
plumber plumbing | vvs blikkenslager | rörmokare vvs
civil_engineering bridges structural_engineering tunnel | broer anlæg bygningsingeniør tunnel | broar anläggning väg_och_vatten tunnel
> property real_estate house houses housing_market estate_agent buying_a_house house_prices | ejendomme hus huse ejendomsmarked boligmarked ejendomsmægler boligkøb huspriser bolighandel | fastigheter hus husen fastighetsmarknad bostadsmarknad mäklare fastighetsmäklare bostadsköp huspriser
housing home-ownership | bolig boliger | bostad bostäder
social_housing affordable_housing housing_association tenants tenant tenant_involvement | almene_boliger boligforening boligselskab lejere beboerdemokrati almen_bolig | allmännyttan bostadsbolag hyresgäster hyresgäst hyresrätt
co-housing cohousing collective_housing communal_living ecovillage | bofællesskab kollektiv oldekolle økolandsby | kollektivhus byggemenskap kollektivboende kollektiv gemensamt_boende ekoby
housing_cooperative owners'_association | andelsbolig andelsboligforening ejerforening | bostadsrätt bostadsrättsförening
tiny_house small_houses | tiny_house minihus | minihus
holiday_home summer_house cottage cabin | sommerhus fritidshus | sommarstuga fritidshus sommarhus stuga torp
moving_house relocating | flytning | flytt

> engineering engineer engineers | ingeniør ingeniørfag | ingenjör teknik
mechanical_engineering machines mechanic | maskiner maskiningeniør mekaniker | maskiner maskiningenjör mekaniker
manufacturing factory production industry | produktion fabrik industri fremstilling | tillverkning fabrik industri produktion
supply_chain logistics warehouse freight shipping_goods | logistik forsyningskæde lager fragt | logistik leveranskedja lager frakt
shipping maritime ships port seafaring ship | søfart skibe havn rederi skib skibsfart | sjöfart fartyg hamn rederi
aviation aircraft flying pilot airplanes airport | luftfart fly flyvning pilot lufthavn | flyg luftfart flygplan pilot flygplats
steel metal welding blacksmith forging | stål metal svejsning smed smedning | stål metall svetsning smed smide
textile textiles fabric weaving loom | tekstil tekstiler stof vævning væv væve | textil textilier tyg vävning väv väva
chemistry chemical chemist | kemi kemiker | kemi kemist
food_industry food_production food_tech | fødevareindustri fødevarer fødevareproduktion | livsmedel livsmedelsindustri livsmedelsproduktion
packaging plastic plastics | emballage plast | förpackning plast

> science scientific scientist popular_science | videnskab naturvidenskab videnskabelig forsker | vetenskap naturvetenskap vetenskaplig forskare
research researcher study studies phd doctoral | forskning forsker ph.d. studie phd | forskning forskare studie doktorand doktorandstudier
science_communication research_communication | forskningsformidling videnskabsformidling | forskningskommunikation vetenskapskommunikation
physics quantum physicist | fysik kvante kvantefysik fysiker | fysik kvant kvantfysik fysiker
= astronomy stars telescope space planets cosmos mars stargazing space_exploration galaxy astronomer | astronomi stjerner teleskop rummet planeter rumfart stjernehimmel stjernekiggeri | astronomi stjärnor teleskop rymden planeter rymdfart stjärnhimmel rymd
> mathematics maths math mathematician | matematik matematiker | matematik matematiker
biology biologist genetics dna microbiology | biologi biolog genetik mikrobiologi | biologi biolog genetik mikrobiologi
geology rocks fossils minerals volcano geologist | geologi sten fossiler mineraler vulkan geolog | geologi stenar fossil mineraler vulkan geolog
meteorology weather meteorologist | meteorologi vejr vejret meteorolog | meteorologi väder vädret meteorolog
= pharmaceutical pharma medicine_development drug_development biotech clinical_trials pharmacist pharmacy | medicinalindustri farmaceut lægemidler bioteknologi apotek kliniske_forsøg biotek | läkemedel farmaceut bioteknik apotek apotekare kliniska_prövningar läkemedelsindustri
medical_technology medtech health_tech e-health telemedicine | medicoteknik sundhedsteknologi velfærdsteknologi telemedicin | medicinteknik välfärdsteknik e-hälsa telemedicin
`;
