/** Nouns that end a place's name when capitalised ("Tartus Port", "Rakhine State"). */
export const PLACE_TAILS: readonly string[] = [
  'River Lake Mountain Mountains Island Islands Sea Ocean Gulf Bay Street Road Avenue Square Boulevard Lane Airport Station County Province District Region City Town Township Village Valley Desert Park Bridge Palace Stadium Arena Beach Strait Straits Peninsula Canal Port Harbour Harbor Prison Jail Castle Cathedral Temple Mosque Camp State Prefecture Oblast Governorate Forest Rainforest Hills Hill Heights Falls Basin Delta Plateau Creek Glacier Reef Crossing Tunnel Tower Building Hotel Museum Cemetery Pass Coast Highway Motorway Crater Nebula Hall Cape Isles Isle Parish Shire Pagoda Monastery Abbey Plaza Market Zoo Garden Gardens Dam Springs Volcano Archipelago Territory Territories Triangle Belt Expressway Freeway Interchange Roundabout Viaduct Boardwalk Waterway Wetlands Wetland Marsh Woods Woodland Cemetery Barracks Compound Ranch Barangay Taluk Tehsil Upazila Regency Voivodeship Raion Krai Municipality Estuary Lagoon Gorge Plains Steppe Savannah Outback Foothills Pier Wharf Quay Docks Terminal Mall Flyover Overpass Zone Reservation Range Mine Memorial Monument Junction Lodge Volcano Borough Ghat Nagar Pradesh Gate Shrine Skyscraper',
];

/** Nouns that start a place's name ("Mount Everest", "Gulf of Oman"). */
export const PLACE_HEADS: readonly string[] = [
  'Mount Mt Lake Gulf Bay Strait Straits Sea Cape Isle Port Fort Republic Kingdom Lakes Islands State Province City Saint St San Santa Puerto Rio River District County Camp Avenida Plaza Jalan Rue Calle',
];

/** Lower-case nouns that make the capitalised word before them a place ("northern Idlib province"). */
export const PLACE_NOUNS: readonly string[] = [
  'province city town village district region county state island islands port airport river governorate municipality suburb neighbourhood neighborhood prefecture peninsula valley coast coastline border desert enclave oblast township station camp area metro stadium bridge mountain mountains lake canal dam volcano glacier refinery reservoir archipelago highlands borough barangay commune canton quarter square avenue street oilfield airfield airbase crossing checkpoint',
];

/** Nouns in lower case before the name of a body in the sky. */
export const SKY_NOUNS: readonly string[] = [
  'planet exoplanet star galaxy asteroid comet constellation moon',
];

/** Nouns in lower case before the name of a thing that is neither person, place nor body. */
export const THING_NOUNS: readonly string[] = [
  'ship boat vessel tanker ferry yacht trawler freighter submarine frigate destroyer spacecraft capsule rocket satellite probe rover film movie album song single book novel game app software series show drama sitcom musical opera hurricane typhoon cyclone storm vaccine drug horse dog cat virus bacterium dinosaur genus species programme program operation model version pipeline prize award newsletter manuscript painting telescope missile drone jet aircraft locomotive',
];

/** One-word names that are a place behind "the" and a company without it. */
export const ARTICLE_PLACES: readonly string[] = ['Amazon'];

/** Prepositions that mostly stand before places; the weight is how strong that evidence is, 0 to 1. */
export const PLACE_PREPOSITIONS: Readonly<Record<string, number>> = {
  in: 1,
  near: 0.9,
  outside: 0.8,
  across: 0.7,
  throughout: 0.7,
  from: 0.45,
  to: 0.35,
  at: 0.35,
  into: 0.4,
  around: 0.5,
  visit: 0.5,
  visited: 0.5,
  northern: 1,
  southern: 1,
  eastern: 1,
  western: 1,
  northeastern: 1,
  northwestern: 1,
  southeastern: 1,
  southwestern: 1,
  'north-east': 1,
  'north-west': 1,
  'south-east': 1,
  'south-west': 1,
  central: 0.9,
  downtown: 1,
  neighbouring: 1,
  neighboring: 1,
};

/** Capitalised words that make an event of what they end ("Iraq War", "Olympic Games"). */
export const EVENT_TAILS: readonly string[] = [
  'War Wars Games Olympics Olympiad Cup Open Championship Championships Trophy Prix Marathon Festival Award Awards Prize Summit Day Week Revolution Uprising Crisis Massacre Genocide Holocaust Expo Series Tour Masters Derby Rally Oscars Grammys Spring Pandemic Conflict Election Elections Forum Eve Month Year Season Medal Intifada Talks Classic Final Finals Bowl Storm Hurricane Typhoon Cyclone',
];

/** Capitalised words that make a law, a treaty or a plan of what they end ("Caesar Act"). */
export const LAW_TAILS: readonly string[] = [
  'Act Law Bill Constitution Amendment Treaty Accord Accords Agreement Pact Protocol Convention Directive Resolution Declaration Code Charter Deal Plan Decree Regulation Ordinance Statute Referendum Report Programme Program Doctrine Rule Clause License Licence',
];

/** Words before the name of an event or a thing ("Hurricane Dorian", "Operation Barkhane", "Flight 370"). */
export const EVENT_HEADS: readonly string[] = [
  'Hurricane Typhoon Cyclone Storm Operation Article Flight Boeing Airbus USS HMS MV RMS INS Covid COVID Windows Android Grand Super Black Good',
];
