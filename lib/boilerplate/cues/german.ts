export const GERMAN = `
lead klicken sie hier {und,um}
call *n sie | abonniere | folge | lade | hol | werde | registrieren
claim täglich | dieser artikel ist | mit einem
newsletter postfach
app herunterladen
comments diskutieren | leserbrief | sie haben einen fehler | ~um einen kommentar
promotion angebot* | prozent | sparen | kaufen | bestellen
membership abo | abos | mitglied* | spende* | kostenlos | {unabhängigen,unseren} journalismus | registrier* | einloggen | anmelden | testen | abonnieren sie
follow folgen: | {autor,thema,news} folgen | folgt | folge uns
share teilen | drucken | merken | versenden | kopieren | speichern | vorlesen | anhören | {fehler melden,mehr}:
related mehr zum thema | lies auch | auch interessant | siehe auch | hier {geht es,lesen} | passend dazu | weitere informationen | mehr | ähnliche | meistgelesen* | weitere | verwandte | empf* | schlagzeilen | interess* | lesen | weiterlesen | lesetipp | {neuer abschnitt,dieses thema im programm,link des videos,hintergrund,themen,zum thema,im video,lesen sie}:
advertisement anzeige | anzeigen: | werbung | artikel geht {nach,weiter}
credit quelle* | mit {material,informationen} von | {rechte,stand,text,von}: | dieser {artikel,text,beitrag} {wurde,ist} | transparenzhinweis | mitarbeit | aus dem englischen | veröffentlicht | {bearbeitet,übersetzt} von
caption bild{rechte,quelle}
fill anzeigen | beitr* | diese* | thema | themen | nachrichten | informationen | hier | jetzt | auch | könnte | alle | schreiben | unser* | region | hinzufügen
`;
