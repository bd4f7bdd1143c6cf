/** Turns of phrase that mean something else than their words do: a bank holiday is no bank. Written as in `work.ts`. */
export const FIGURES = `
> bank_holiday bank_holidays public_holiday half-term summer_holidays | helligdag helligdage bankferie skoleferie sommerferie efterårsferie vinterferie helligdagslukket | helgdag röd_dag röda_dagar sommarlov höstlov sportlov
> river_bank riverbank blood_bank sperm_bank bottle_bank power_bank data_bank memory_bank piggy_bank | blodbank powerbank sparegris jobbank idébank | blodbank powerbank spargris idébank jobbank
> gaming_marathon film_marathon movie_marathon tv_marathon marathon_session marathon_meeting marathon_sale marathon_talks | filmmaraton maratonmøde seriemaraton forhandlingsmaraton | filmmaraton maratonmöte seriemaraton
> running_for_office running_mate running_costs running_late running_order running_water runner-up runners-up long-running run-down run-up front-runner running_a_business running_a_charity running_out in_the_running | køreplan driftsudgifter | driftkostnader körschema
> chess_pie couch_potato big_apple apple_watch apple_tv apple_pay apple_store | sofakartoffel | soffpotatis
> print_boots python_print snake_print leopard_print python_bag snakeskin leopard tiger_print | slangeskind leopardprint | ormskinn leopardmönster
> monty_python flying_circus | monty_python | monty_python
> rose_gold rose_wine wine_red wine_gums | vingummi vinrød | vingummi vinröd
> garden_party garden_furniture garden_leave gardening_leave beer_garden garden_of_eden | havemøbler havefest | trädgårdsmöbler trädgårdsfest
> seed_capital pipe_dream pipeline_project hot_dog hot_dogs underdog watchdog dog_days | vagthund prøveballon | vakthund varmkorv
> pilot_project pilot_scheme pilot_study autopilot pilot_episode | pilotprojekt forsøgsordning pilotfase | pilotprojekt försöksverksamhet
> brain_drain brainstorm brainstorming no-brainer | hjerneflugt brainstorm | kompetensflykt brainstorming
> glass_ceiling glass_half_full looking_glass | glasloft | glastak
> swan_song fish_out_of_water phishing_trip red_herring | svanesang | svanesång
> bear_market bull_market cash_cow sacred_cow scapegoat | malkeko syndebuk | kassako syndabock
> horsepower dark_horse trojan_horse high_horse hobby_horse sea_horse | hestekræfter kæphest | hästkrafter käpphäst
> cat_burglar copycat cat_walk catwalk rat_race paper_tiger | modeshow copycat | catwalk modevisning
> bird_flu chicken_pox swine_flu monkeypox | fugleinfluenza skoldkopper | fågelinfluensa vattkoppor
> stock_photo soup_stock chicken_stock out_of_stock in_stock stockpile | lagersalg udsolgt lagerstatus | lagerrensning slutsåld
> cloud_cover cloudy clouds rain_cloud | skyer overskyet | moln molnigt
> computer_virus virus_scanner | computervirus | datavirus
> cookie_policy cookie_consent cookie_banner accept_cookies | cookiepolitik | cookiepolicy
> stage_of_life early_stage late-stage at_this_stage | livsfase livsfaser | livsskede
> playing_field level_playing_field game_changer game_plan endgame fair_game name_of_the_game | gamechanger | spelplan_villkor
> fantasy_football crossfire ballpark own_goal | selvmål | självmål
> kick-start jump-start head_start flying_start | kickstart | kickstart flygande_start
> rock_bottom on_the_rocks rocky_road rocking_chair rock_star | gyngestol rockstjerne | gungstol rockstjärna
> face_the_music music_to_my_ears bandwagon fiddle_with | fremtidsmusik | framtidsmusik
> state_of_the_art art_of_war dark_arts martial | kunsten_at kunststykke | konsten_att konststycke
> drama_queen family_drama scene_of_crime crime_scene | gerningssted familiedrama | brottsplats familjedrama
> house_arrest house_style in-house publishing_house_move white_house | husarrest det_hvide_hus | husarrest vita_huset
> school_run old_school school_of_thought | den_gamle_skole | gamla_skolan
> food_for_thought fast_food junk_food pet_food dog_food cat_food | hundefoder kattefoder fastfood junkfood | hundmat kattmat snabbmat
> boat_rocking same_boat dreamboat | i_samme_båd | i_samma_båt
> light_year lightweight traffic_light red_tape | rødt_lys | rött_ljus byråkrati_krångel
> paper_trail white_paper green_paper toilet_paper wallpaper_download | hvidbog toiletpapir | vitbok toalettpapper
> golf_state gulf_states gulf_war vw_golf volkswagen | golfstaterne golfstrømmen golfkrigen vw_golf volkswagen | gulfstaterna golfströmmen gulfkriget vw_golf volkswagen
> hair_dye hair_dyeing hair_colour hairdresser haircut hair salon | hårfarvning hårfarve frisør klipning hår frisørsalon | hårfärgning hårfärg frisör klippning hår
> makeup make-up cosmetics skincare perfume | makeup kosmetik hudpleje parfume | smink kosmetika hudvård parfym
> java_island island_of_java | øen_java | ön_java
> waste_collection bin_collection refuse_lorry rubbish_collection | skraldebil affaldstømning dagrenovation tømningskalender | sopbil sopbilen sophämtning soptömning
> roadworks road_closed diversion detour | vejarbejde omkørsel vejspærring | vägarbete omledning avstängd_väg
> car_park parking_garage parking_spaces parking_fees parking_permit | parkeringskælder parkeringshus parkeringspladser parkeringsplads p-plads p-afgift | parkeringshus parkeringsplats parkeringsplatser p-plats parkeringsavgift
> horoscope star_sign zodiac astrology | horoskop stjernetegn astrologi | horoskop stjärntecken astrologi
> lottery jackpot winning_numbers | lotto lotteri jackpot | lotto lotteri trisslott
> celebrity celebrities gossip royals_gossip red_carpet | kendis kendte kendisser sladder rød_løber | kändis kändisar skvaller röda_mattan
> power_cut outage service_disruption | strømsvigt strømafbrydelse driftsforstyrrelse | strömavbrott driftstörning
> flash_sale black_friday coupon voucher discount_code | black_friday rabatkode gavekort | black_friday rabattkod presentkort
> terms_of_service privacy_policy_update password_reset | brugsvilkår | användarvillkor
> driving_force driving_test driving_school driver_of_growth | drivkraft køreprøve køreskole drivkræfter | drivkraft uppkörning körskola drivkrafter
> board_the_train boarding_pass ironing_board surfboard skateboarders notice_board message_board | strygebræt opslagstavle boardingpas | strykbräda anslagstavla boardingkort
> board_game_night board_game_café | brætspilscafé | brädspelskafé
> government_agency agency public_authority authority | styrelsen styrelse_offentlig myndighed myndigheder | myndighet myndigheter ämbetsverk
> tree_structure family_tree_directory decision_tree | beslutningstræ | beslutsträd
> security_blanket social_security job_security | dagpenge | a-kassa
> training_data training_ground | træningsdata | träningsdata
> coach_trip coach_station coach_tour | turistbus bustur | turistbuss bussresa
> weather_forecast pollen_count | vejrudsigt pollental | väderprognos pollenprognos
> track_record record-breaking world_record guinness | verdensrekord rekordforsøg | världsrekord rekordförsök
> spring_cleaning spring_clean | forårsrengøring hovedrengøring | vårstädning storstädning
`;
