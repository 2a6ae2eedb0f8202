export const FINNISH = `
lead muista
call tilaa | liity | seuraa | lataa | ilmoittaudu | rekisteröidy | tue {meitä,riippumatonta} | jaa {tämä,juttu,artikkeli} | kirjoita | osallistu | tykkää | asenna
newsletter uutiskirj* | sähköpostiisi
app sovellu* | mobiilisovellu*
comments kommentoi | keskusteluun | mitä mieltä olet
promotion tarjou* | alennus* | osta
membership tilaaj* | jäsen* | kirjaudu* | kirjaudu sisään | rekister* | riippumatonta journalismia | kokeile
follow seuraa | seuraa meitä
share jaa | tulosta | kopioi | tallenna | lähetä | kuuntele
related lue {myös,lisää} | katso {myös,lisää} | lue | lisää | lisää aiheesta | luetuim* | aiheesta | aiheet | uusimmat | suosit* | kaikki
advertisement mainos* | {juttu,artikkeli} jatkuu mainoksen | kaupallinen yhteistyö
credit lähde | lähteet | toimittaja* | julkaistu | päivitetty | muokattu | oikaisu | korjaus | stt | {juttua,artikkelia} on {korjattu,päivitetty,muokattu} | ~kaikki oikeudet pidätetään | käännös
caption kuva | kuvat: | arkistokuva
fill juttu* | jutu* | uuti* | tämä | tästä | meitä | linkki | vielä
`;
