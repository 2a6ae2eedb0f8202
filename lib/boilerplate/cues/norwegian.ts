export const NORWEGIAN = `
call meld deg | abonner | følg | last ned | installer | bli {medlem,abonnent} | støtt {oss,vår,uavhengig} | opprett | skriv {en,din} | del {din,denne} | registrer | lik
claim for å lese
newsletter nyhetsbrev* | innboks*
app appen
comments hva mener du
promotion tilbud* | kjøp
membership medlem* | logg | registrer | {vår,uavhengig} journalistikk | logg inn | abonner for | abonner på
follow følg | sosiale medier
share del | kopier | lagre | lytt
related les {mer,også,videre} | {se,hør,lytt} også | les | mer | mest | lest | relatert* | lignende | siste | flere | anbefalt* | mer om
advertisement annons* | {artikkelen,saken} fortsetter | betalt innhold
credit kilde* | {tekst,av}: | rettelse* | {artikkelen,saken} {er,ble,har} | oppdatert | sist oppdatert | {oversatt,redigert,skrevet} av | alle rettigheter | sammendraget er
caption foto fra
fill denne | saken | saker | nyhet* | vår* | alle | lenke* | også | hele
`;
