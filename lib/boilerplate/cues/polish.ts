export const POLISH = `
call zapisz się | subskrybuj | dołącz | obserwuj | śledź | polub | pobierz | zainstaluj | wesprzyj | zostań | dodaj | udostępnij | napisz | zostaw | podziel się | kup | zamów | skorzystaj | wykup | bądź
claim aby przeczytać
newsletter skrzynk* | na e-mail
app aplikacj*
comments skomentuj | dyskusj* | odpowiedz:
promotion ofert* | kup
membership prenumerat* | subskry* | patron* | niezależne {media,dziennikarstwo} | zaloguj | zarejestruj | zaloguj się
follow obserwuj | obserwuj nas
share udostępn* | drukuj | skopiuj | wyślij | zapisz
related {czytaj,zobacz,przeczytaj,sprawdź,posłuchaj} {także,też,również,więcej} | czytaj | czytane | zobacz | więcej | powiązan* | podobne | poleca* | najnowsze | najczęściej | tagi | pokaż | więcej o
advertisement {dalsza część,dalszy ciąg} {tekstu,artykułu} | artykuł sponsorowany
credit źródł* | oprac* | korekta | sprostowanie | data publikacji | artykuł {został,ukazał,powstał} | wszelkie prawa | tłumacz* | współpraca | od redakcji
caption fot.
fill tekst* | wiadomości | także | również | wszystkie | nasz* | temat | dalej
`;
