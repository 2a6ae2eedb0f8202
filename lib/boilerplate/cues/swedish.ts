export const SWEDISH = `
call prenumerera | anmäl dig | skriv {en,din} | följ | ladda ner | installera | bli {medlem,prenumerant} | stöd {oss,vår,oberoende} | skapa | lämna en | dela {din,på} | missa {inte,inget} | skriv upp | gilla | hämta | ta del
claim få
newsletter nyhetsbrev* | inkorg*
app appen
comments svara:
promotion erbjudande* | köp
membership prenumer* | medlem* | logga | registrera | {vår,oberoende} journalistik | logga in | prenumerera på
follow följ | sociala medier
share dela | tipsa | kopiera | spara | lyssna
related läs {mer,också,även,vidare} | {se,lyssna} {också,även} | läs | mer | mest | läst* | relatera* | liknande | senaste | fler | rekommendera* | mer om | missa inte:
advertisement annons* | artikeln fortsätter
credit källa* | källor | rättelse* | {text,av}: | {artikeln,texten} {är,har,publicerades,uppdaterades} | uppdatera* | senast uppdaterad | {översatt,redigerad,skriven} av | alla rättigheter | tt | nyhetsbyrån
caption arkiv{bild,foto}
fill nytt | nyhet* | till | vår* | alla | länk* | också | även | hela | visa | ämnet
`;
