/** Lines of invented publishers, a line each: what it is, then its words. */
const ENGLISH = `
newsletter | Sign up for the Harbour Post newsletter
newsletter | Get the morning's best stories straight to your inbox
newsletter | Like this story? Subscribe to our weekly newsletter
newsletter | Enter your email address
newsletter | Subscribe to Quay Notes, our newsletter on ships and money
newsletter | Subscribe to The Harbour Post and never miss a story!
membership | Become a Harbour Post member to read without advertisements
membership | Subscribe to the Harbour Post for £1 a week
app | Download the Harbour Post app for breaking news alerts
follow | Don't miss a thing: follow the Gazette on Bluesky
follow | Follow us on Facebook, X and Instagram
follow | Join our WhatsApp channel for breaking news
follow | Make us your preferred source on Google
share | Share this article
share | Share on LinkedIn
share | Copy link
related | Read more: Ferry strike enters third week
related | ALSO READ | Mayor opens new pier
related | RELATED | Who pays for the dredging?
related | WATCH: Crane topples in the storm
related | [Related] How the harbour was built
related | More stories
related | You may also like
related | MORE: Five charts on the port's decline
advertisement | Advertisement
advertisement | Story continues below advertisement
app | Download the Harbour Post app from the App Store or Google Play
membership | Already a subscriber? Log in
membership | Support our journalism with a monthly donation
membership | Subscribe now for unlimited access
comments | Leave a comment
comments | Join the conversation in the comments below
promotion | Special offer: save 40% on your first year
promotion | Click here to get your tickets
credit | Reporting by Jane Doe in Oslo; Editing by John Roe
credit | Additional reporting by our Geneva staff
credit | This article was updated at 14:30 to include a statement from the port.
credit | Correction: an earlier version gave the wrong year.
credit | John Roe contributed to this report.
credit | Editor's note: names have been changed.
caption | Photo: Jane Doe
caption | File photo of the harbour in winter
prose | Follow the money, investigators said on Twitter, and the trail leads to three banks.
prose | Telegram founder arrested at an airport near Paris
prose | The newsletter was read by two million people in March.
prose | Share prices of the app's maker fell by four percent on Friday.
prose | Subscribers to the service left in droves after the price rise.
prose | More than 20 apps were removed from the store at the ministry's request.
prose | Download speeds in rural areas have doubled since 2020.
prose | Join forces or perish, the union told its members in a letter.
prose | He posted the video on Facebook, where it was seen by millions.
prose | Read in court, the letter drew gasps.
prose | Comment sections were closed during the trial, the judge said.
prose | Sources close to the talks said no deal was near.
prose | GENEVA (Reuters) - Talks on the harbour resumed on Monday.
`;

const GERMAN = `
newsletter | Melden Sie sich für unseren Newsletter an
newsletter | Täglich das Wichtigste in Ihrem Postfach
newsletter | Abonnieren Sie den Newsletter des Hafenboten
newsletter | Newsletter abonnieren
follow | Schließen Sie sich unserem WhatsApp-Kanal an
follow | Folgen Sie dem Hafenboten auf Facebook und Instagram
follow | Folge uns auf Bluesky
follow | Nichts mehr verpassen: Folgen Sie uns bei Google News
share | Artikel teilen
share | Auf Facebook teilen
share | Link kopieren
related | Lesen Sie auch: Der Hafen öffnet wieder
related | Mehr zum Thema
related | LESEN SIE AUCH
related | Hintergrund: Wer zahlt für den Hafen?
related | Auch interessant: Die Kräne von morgen
related | Weitere Artikel
related | Das könnte Sie auch interessieren
advertisement | Anzeige
advertisement | Artikel geht nach der Anzeige weiter
app | Laden Sie jetzt unsere App herunter
app | Holen Sie sich die App des Hafenboten im App Store
membership | Jetzt abonnieren
membership | Sie sind bereits Abonnent? Hier anmelden
membership | Unterstützen Sie unabhängigen Journalismus
comments | Kommentare
comments | Schreiben Sie einen Kommentar
comments | Alle Kommentare anzeigen
promotion | Sichern Sie sich unser Angebot mit 30 Prozent Rabatt
promotion | Zum Angebot
credit | Mit Material von dpa
credit | Quelle: dpa
credit | Dieser Artikel wurde am 3. Mai aktualisiert.
credit | Korrektur: In einer früheren Version stand ein falsches Datum.
credit | Transparenzhinweis: Der Autor ist Mitglied des Vereins.
credit | Aus dem Englischen übersetzt von Erika Muster
caption | Foto: Erika Muster/dpa
prose | Folgen des Sturms auf Twitter zu leugnen, helfe niemandem, sagte der Minister.
prose | Der Newsletter der Partei ging an 20.000 Empfänger.
prose | Mit der App können Bürger Schäden melden.
prose | Jetzt will die Stadt das Haus kaufen.
prose | Mehr als 300 Menschen kamen zur Versammlung.
prose | Teilen der Bevölkerung fehlt es an Wasser.
prose | Unsere Leser wissen das, sagte er auf Facebook.
prose | Melden wollte den Vorfall zunächst niemand.
prose | Anzeigen gegen die Polizei gab es keine, sagte die Staatsanwältin am Montag.
prose | Werden die Häfen verkauft, so entscheidet das Parlament.
`;

const DUTCH = `
newsletter | Schrijf je in voor onze nieuwsbrief
newsletter | Ontvang elke ochtend onze nieuwsbrief in je mailbox
newsletter | Meld u aan voor de nieuwsbrief van De Havenbode
follow | Volg ons op Instagram
follow | Volg De Havenbode op WhatsApp
follow | Mis niets: volg ons kanaal op Telegram
share | Deel dit artikel
share | Delen op Facebook
share | Kopieer link
related | Lees ook: Haven gaat weer open
related | Lees meer
related | LEES OOK
related | Bekijk ook: zo werkt de nieuwe kraan
related | Meer over dit onderwerp
related | Meest gelezen
related | Luister: wie betaalt de haven?
related | Gerelateerde artikelen
advertisement | Advertentie
advertisement | Tekst gaat verder onder de advertentie
app | Download onze app
app | Installeer nu de app van De Havenbode
membership | Word lid en lees zonder advertenties
membership | Al abonnee? Log in
membership | Steun onafhankelijke journalistiek
comments | Reacties
comments | Reageer op dit artikel
comments | Wat vind jij? Laat een reactie achter
promotion | Bestel nu met 20% korting
promotion | Speciale aanbieding: drie maanden voor 1 euro
credit | Bron: ANP
credit | Met medewerking van Jan Jansen
credit | Dit artikel is bijgewerkt op 3 mei.
credit | Vertaald door Piet Pietersen
credit | Correctie: in een eerdere versie stond een verkeerde naam.
caption | Foto: ANP
prose | Volg het geld, zei de officier in de rechtszaal.
prose | De nieuwsbrief van de gemeente bereikt tienduizend huishoudens.
prose | Oprichter van Telegram aangehouden op vliegveld
prose | Meer dan honderd mensen kwamen naar de vergadering.
prose | Deel van de stad zonder stroom na storm, meldt de netbeheerder.
prose | Reacties op het besluit bleven maandag uit, zei de woordvoerder.
prose | De app is sinds maart twee keer zo vaak gebruikt.
prose | Leden van de bond stemden tegen het voorstel.
`;

const SWEDISH = `
newsletter | Anmäl dig till vårt nyhetsbrev
newsletter | Prenumerera på Hamnbladets nyhetsbrev
newsletter | Få de senaste nyheterna direkt i din inkorg
follow | Följ oss på Facebook
follow | Följ Hamnbladet på Instagram och TikTok
follow | Missa inget: följ vår kanal på WhatsApp
share | Dela artikeln
share | Dela på Facebook
share | Kopiera länk
related | Läs också: Hamnen öppnar igen
related | Läs mer
related | LÄS ÄVEN
related | Se också: Kranen föll i stormen
related | Mer om ämnet
related | Senaste nytt: relaterade artiklar
related | Läs mer: Så byggdes hamnen
related | Mest läst
advertisement | Annons
advertisement | Artikeln fortsätter under annonsen
app | Ladda ner vår app
app | Ladda ner Hamnbladets app i App Store
membership | Bli prenumerant
membership | Redan prenumerant? Logga in
membership | Stöd oberoende journalistik
comments | Kommentarer
comments | Lämna en kommentar
comments | Vad tycker du? Skriv en kommentar
promotion | Erbjudande: tre månader gratis
promotion | Köp nu med rabatt
credit | Källa: TT
credit | Text: Anna Andersson
credit | Rättelse: I en tidigare version stod fel år.
credit | Artikeln är uppdaterad med nya uppgifter.
credit | Översatt av Karin Karlsson
caption | Foto: Anna Andersson/TT
caption | Arkivbild
prose | Följ pengarna, sade åklagaren i rätten på fredagen.
prose | Nyhetsbrevet lästes av två miljoner människor i mars.
prose | Grundaren av Telegram har gripits i Paris.
prose | Delar av staden saknar ström efter stormen.
prose | Medlemmar i facket röstade nej till avtalet.
prose | Mer än hundra personer kom till mötet.
prose | Appen används av var tredje svensk.
prose | Han skrev på Facebook att han lämnar partiet.
`;

const NORWEGIAN = `
newsletter | Meld deg på nyhetsbrevet vårt
newsletter | Få nyhetsbrevet fra Havneposten hver morgen
newsletter | Abonner på vårt nyhetsbrev
follow | Følg oss på Facebook
follow | Følg Havneposten på Instagram
follow | Ikke gå glipp av noe: følg oss på Snapchat
share | Del artikkelen
share | Del på Facebook
share | Kopier lenke
related | Les også: Havnen åpner igjen
related | Les mer
related | LES OGSÅ
related | Se også: Kranen falt i stormen
related | Mer om saken
related | Siste nyheter
related | Les mer: Slik ble havnen bygd
related | Mest lest
advertisement | Annonse
advertisement | Artikkelen fortsetter under annonsen
advertisement | Annonsørinnhold
app | Last ned appen vår
app | Last ned Havneposten-appen i App Store
membership | Bli medlem og les uten annonser
membership | Allerede abonnent? Logg inn
membership | Støtt uavhengig journalistikk
comments | Kommentarer
comments | Skriv en kommentar
comments | Hva mener du? Legg igjen en kommentar
promotion | Tilbud: tre måneder gratis
promotion | Kjøp nå med rabatt
credit | Kilde: NTB
credit | Tekst: Kari Nordmann
credit | Rettelse: I en tidligere versjon sto det feil årstall.
credit | Saken er oppdatert med nye opplysninger.
credit | Oversatt av Ola Nordmann
caption | Foto: Kari Nordmann / NTB
prose | Følg pengene, sa aktor i retten fredag.
prose | Nyhetsbrevet ble lest av to millioner mennesker i mars.
prose | Grunnleggeren av Telegram er pågrepet i Paris.
prose | Deler av byen mangler strøm etter stormen.
prose | Medlemmene i forbundet stemte nei til avtalen.
prose | Mer enn hundre personer kom til møtet.
prose | Appen brukes av hver tredje nordmann.
prose | Han skrev på Facebook at han forlater partiet.
`;

const DANISH = `
newsletter | Tilmeld dig vores nyhedsbrev
newsletter | Få Havnebladets nyhedsbrev hver morgen
newsletter | Tilmeld nyhedsbrev
follow | Følg os på Facebook
follow | Følg Havnebladet på Instagram
follow | Gå ikke glip af noget: følg os på LinkedIn
share | Del artiklen
share | Del på Facebook
share | Kopiér link
related | Læs også: Havnen åbner igen
related | Læs mere
related | LÆS OGSÅ
related | Se også: Kranen faldt i stormen
related | Mere om emnet
related | Seneste nyheder
related | Læs mere: Sådan blev havnen bygget
related | Mest læste
advertisement | Annonce
advertisement | Artiklen fortsætter efter annoncen
advertisement | Betalt indhold
app | Hent vores app
app | Hent Havnebladets app i App Store
membership | Bliv medlem af Havnebladet
membership | Allerede abonnent? Log ind
membership | Støt uafhængig journalistik
comments | Kommentarer
comments | Skriv en kommentar
comments | Hvad mener du? Deltag i debatten
promotion | Tilbud: tre måneder gratis
promotion | Køb nu med rabat
credit | Kilde: Ritzau
credit | Oversat af Hanne Hansen
credit | Rettelse: I en tidligere version stod der et forkert årstal.
credit | Artiklen er opdateret med nye oplysninger.
credit | Kilder: Ritzau og AFP
caption | Foto: Hanne Hansen/Ritzau
prose | Følg pengene, sagde anklageren i retten fredag.
prose | Nyhedsbrevet blev læst af to millioner mennesker i marts.
prose | Grundlæggeren af Telegram er anholdt i Paris.
prose | Dele af byen mangler strøm efter stormen.
prose | Medlemmerne af forbundet stemte nej til aftalen.
prose | Mere end hundrede personer kom til mødet.
prose | Appen bruges af hver tredje dansker.
prose | Han skrev på Facebook, at han forlader partiet.
`;

/** By language. */
export const GERMANIC = { ENGLISH, GERMAN, DUTCH, SWEDISH, NORWEGIAN, DANISH };
