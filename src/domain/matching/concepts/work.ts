/**
 * What people do at work, in English, Danish and Swedish. A line is a thing, with its words in each language; a phrase
 * is written with low lines. '=' begins a family whose members are near each other, '>' one whose members are not; the
 * first line of a family says what they all are.
 */
export const WORK = `
= leadership leader leading manager management supervisor | ledelse leder lede lederskab chef mellemleder ledelsesmæssig | ledarskap ledare leda chef ledning mellanchef
delegating delegation delegate | uddelegering delegere uddelegere | delegering delegera
feedback appraisal | feedback tilbagemelding mus-samtale medarbejdersamtale | återkoppling feedback medarbetarsamtal utvecklingssamtal
trust | tillid | tillit förtroende
teamwork team teams collaboration | teamsamarbejde team samarbejde samarbejdsevne | lagarbete team samarbete
motivation | motivation motivere | motivation motivera
psychological_safety | psykologisk_tryghed | psykologisk_trygghet
change_management organizational_change transformation change_leadership | forandringsledelse omstilling forandringsproces organisationsforandring | förändringsledning förändringsarbete omställning
strategy strategic strategist | strategi strategisk strateg | strategi strategisk strateg
organisational_culture workplace_culture company_culture | organisationskultur arbejdspladskultur virksomhedskultur | organisationskultur företagskultur arbetsplatskultur
conflict mediation mediator | konflikt konflikthåndtering mægling mediation konfliktmægling | konflikt konflikthantering medling
decision-making decisions | beslutning beslutningstagning beslutningsprocesser | beslut beslutsfattande
coaching coach | coaching coach | coachning coach coacha
mentoring mentor mentee | mentor mentorordning mentoring | mentor mentorskap adept
remote_work remote working_from_home hybrid_work telework telecommuting distributed_team | hjemmearbejde fjernarbejde distancearbejde hybridarbejde fjernledelse distanceledelse | distansarbete hemarbete hybridarbete jobba_hemifrån
self-management self-managing self-organising | selvledelse selvorganisering selvstyrende | självledarskap självorganisering självstyrande
first-time_manager new_manager | ny_leder nyudnævnt_leder førstegangsleder | ny_chef nybliven_chef

= human_resources hr people_operations personnel staff_management | hr personale personaleledelse personalegruppe personalechef medarbejdere | hr personal personalchef personalvetare medarbetare
recruitment recruiting hiring headhunting recruiter talent_acquisition headhunter | rekruttering rekruttere ansættelse ansætte headhunter rekrutteringskonsulent | rekrytering rekrytera anställning anställa rekryterare headhunter
onboarding | onboarding introforløb | onboarding introduktion_av_nyanställda
career job jobs job_search job_hunting job_seeker careers | karriere job jobs jobsøgning jobskifte karriereskift jobsøger karriererådgivning | karriär jobb jobbsökande jobbyte karriärbyte jobbsökning karriärvägledning
job_interview interviewing cv résumé | jobsamtale cv ansøgning jobansøgning | anställningsintervju cv jobbansökan
salary wages pay_negotiation pay | løn lønforhandling lønninger | lön löneförhandling lönesättning
work-life_balance | worklife_balance arbejdsliv_og_familieliv balance_i_livet | balans_i_livet livspussel work-life_balance
working_hours four-day_week shorter_week | arbejdstid firedagesuge fire_dages_uge | arbetstid fyradagarsvecka arbetstidsförkortning
occupational_health work_environment workplace_wellbeing | arbejdsmiljø trivsel arbejdsmiljørepræsentant | arbetsmiljö trivsel skyddsombud arbetsmiljöombud
trade_union union shop_steward collective_agreement collective_bargaining | fagforening tillidsrepræsentant overenskomst fagbevægelse | fackförening fack facklig kollektivavtal fackombud
diversity inclusion inclusive | mangfoldighed inklusion diversitet | mångfald inkludering
equality gender_equality gender feminism women_in_leadership feminist women's_rights | ligestilling feminisme kønsforskelle kvinder_i_ledelse køn | jämställdhet feminism kvinnor_i_ledning genus
retirement pensioner retiring retired | pensionist efterløn pensioneret pensionsalder | pensionär pensionering pensionerad
apprenticeship apprentice trainee internship | lærling elev praktikant praktikplads læreplads | lärling praktikant praktikplats trainee
labour_market employment unemployment | arbejdsmarked beskæftigelse arbejdsløshed ledighed jobcenter | arbetsmarknad sysselsättning arbetslöshet arbetsförmedling

= communication communications communicator | kommunikation kommunikationsrådgiver formidling kommunikatør | kommunikation kommunikatör
public_relations pr media_relations press press_officer | presse pressekontakt pr pressechef pressemeddelelse | press pr pressansvarig pressmeddelande
internal_communication intranet | intern_kommunikation intranet | internkommunikation intranät
plain_language clear_writing plain_english | klart_sprog klarsprog forståeligt_sprog | klarspråk
public_speaking speaking presentation presentations speech rhetoric speaker | foredrag taler præsentationsteknik oplæg retorik foredragsholder mundtlig_formidling | presentationsteknik tal retorik föredrag talare föreläsning
social_media instagram facebook linkedin tiktok | sociale_medier instagram facebook linkedin tiktok some | sociala_medier instagram facebook linkedin tiktok
newsletter newsletters | nyhedsbrev | nyhetsbrev
storytelling narrative | historiefortælling storytelling fortælling fortællekunst | berättande storytelling historieberättande
copywriting copywriter | tekstforfatter copywriter | copywriter reklamtext copy
crisis_communication | krisekommunikation | kriskommunikation

= marketing marketer advertising branding brand | markedsføring reklame marketing branding | marknadsföring reklam marknadsförare varumärke
search_engine_optimization seo | seo søgemaskineoptimering | seo sökmotoroptimering
content_marketing content_strategy | indholdsmarkedsføring content_marketing | innehållsmarknadsföring
customer_experience customer_service customer_support customers crm | kundeservice kundeoplevelse kunder kundepleje | kundtjänst kundservice kundupplevelse kunder
market_research survey surveys | markedsanalyse spørgeskema brugerundersøgelse | marknadsundersökning enkät enkäter
campaign campaigning campaigns | kampagne kampagner | kampanj kampanjer
> sales selling sell salesperson salesman | salg sælger sælge salgschef | försäljning sälja säljare försäljningschef
e-commerce online_shop webshop online_store | webshop e-handel netbutik nethandel | e-handel webbutik nätbutik näthandel
retail shop store shopkeeper | detailhandel butik butikschef | detaljhandel butik handlare
pricing price | prissætning | prissättning
negotiation negotiating negotiator | forhandling forhandlingsteknik forhandler | förhandling förhandlingsteknik förhandlare
procurement purchasing buyer tender tendering | indkøb udbud indkøber udbudsregler | upphandling inköp inköpare anbud
export exporting | eksport | export

= finance financial cfo controller | finans økonomi økonomistyring økonomichef controller | finans ekonomi ekonomistyrning ekonomichef controller
accounting bookkeeping accountant bookkeeper annual_accounts treasurer | regnskab bogføring bogholder bogholderi kasserer årsregnskab regnskaber | bokföring redovisning bokförare kassör årsredovisning ekonomiassistent
audit auditor auditing | revision revisor | revision revisor
budget budgeting | budget budgetter budgetlægning | budget budgetering budgetarbete
tax taxes taxation vat | skat skatter moms skattefradrag | skatt skatter moms deklaration
investment investing stocks shares investor index_funds funds | investering aktier investor aktie aktiehandel investere indeksfonde | investering aktier investerare placeringar aktie indexfonder
private_equity venture_capital | kapitalfond venturekapital | riskkapital venturekapital
pension pensions pension_savings | pension pensionsopsparing pensioner | pension pensionssparande pensioner
saving_money personal_finance household_finances | privatøkonomi opsparing | privatekonomi sparande
bank banking banker | bank bankrådgiver | bank bankrådgivare bankir
insurance insurer actuary | forsikring forsikringsselskab aktuar | försäkring försäkringsbolag aktuarie
cryptocurrency bitcoin blockchain | kryptovaluta bitcoin blockchain | kryptovaluta bitcoin blockkedja
fintech | fintech | fintech
inflation interest_rates macroeconomics economics economist | inflation renter makroøkonomi nationaløkonomi økonom | inflation räntor makroekonomi nationalekonomi nationalekonom
philanthropy foundation foundations donation donations donor | filantropi fond fonde donation donationer legater legat | filantropi stiftelse donationer stiftelser bidragsgivare
fundraising fundraiser grants grant_writing funding_applications | fundraising fondsøgning fondsansøgning fondsansøgninger indsamling puljer fundraiser støttemidler | insamling bidragsansökan fundraising projektbidrag bidragsansökningar projektmedel
crowdfunding | crowdfunding | crowdfunding gräsrotsfinansiering

= entrepreneurship entrepreneur start-up startup startups founder founders | iværksætteri iværksætter startup opstart startups iværksættere | entreprenörskap entreprenör startup nyföretagande startupbolag grundare
self-employed freelance freelancer freelancing sole_trader | selvstændig freelance freelancer enkeltmandsvirksomhed | egenföretagare frilans frilansare egen_firma enskild_firma
small_business family_business | familievirksomhed små_virksomheder ejerleder | småföretag familjeföretag småföretagare
social_enterprise social_entrepreneurship social_business | socialøkonomi socialøkonomisk_virksomhed socialt_iværksætteri | socialt_företag socialt_företagande socialt_entreprenörskap
business_model business_plan business_development | forretningsudvikling forretningsmodel forretningsplan | affärsutveckling affärsmodell affärsplan
pitch pitching | pitch pitche | pitch pitcha
innovation innovative | innovation nyskabelse innovativ | innovation nyskapande innovativ
intellectual_property patent patents trademark | patent patenter ophavsret varemærke | patent immaterialrätt upphovsrätt
generational_succession succession business_transfer | generationsskifte ejerskifte | generationsskifte ägarskifte
> consulting consultant consultancy | rådgivning konsulent konsulentvirksomhed | rådgivning konsult konsultbolag

= board_work board_of_directors board_member governance boardroom chairing chairperson chairman board_chair trustee | bestyrelse bestyrelsesarbejde bestyrelsesformand bestyrelsesmedlem formand bestyrelsesposter | styrelse styrelsearbete styrelseordförande styrelseledamot ordförande bolagsstyrning
annual_meeting general_assembly | generalforsamling | årsmöte årsstämma
facilitation facilitator facilitating workshops facilitate | facilitering facilitator procesledelse mødeledelse workshops facilitere | facilitering facilitator processledning mötesledning workshoppar
meetings meeting_culture effective_meetings | mødekultur effektive_møder møder | möteskultur effektiva_möten möten

= project_management project_manager project_leader | projektledelse projektleder projektstyring | projektledning projektledare projektstyrning
agile scrum kanban lean sprint | agil scrum kanban lean | agil scrum kanban lean agilt
productivity time_management | produktivitet tidsstyring tidsplanlægning | produktivitet tidsplanering tidshantering
planning | planlægning | planering
evaluation impact_measurement evaluator | evaluering effektmåling evaluator | utvärdering effektmätning utvärderare
quality_assurance quality_management iso_9001 | kvalitetssikring kvalitetsstyring | kvalitetssäkring kvalitetsarbete

= law legal lawyer attorney solicitor jurist | jura juridik advokat jurist juridisk | juridik advokat jurist juridisk
contract contracts contract_law | kontrakt kontrakter aftaleret | avtal kontrakt avtalsrätt
employment_law labour_law | ansættelsesret arbejdsret | arbetsrätt
family_law divorce inheritance wills | familieret skilsmisse arv testamente arveret | familjerätt skilsmässa arv testamente arvsrätt
human_rights | menneskerettigheder | mänskliga_rättigheter
gdpr data_protection privacy | gdpr databeskyttelse persondata privatliv persondataforordningen | gdpr dataskydd integritet personuppgifter
court judge courts | domstol dommer retten | domstol domare
crime criminal criminology prison | kriminalitet kriminologi fængsel strafferet | brott kriminalitet kriminologi fängelse straffrätt
police policing | politi politibetjent | polis polisen
compliance regulation | compliance regulering | regelefterlevnad regelverk compliance
`;
