export const DANISH = `
call tilmeld | abonnér | følg | download | hent | bliv {medlem,abonnent} | støt {os,vores,uafhængig} | opret | skriv {en,din} | skriv dig | synes godt om
claim få
newsletter nyhedsbrev* | indbakke* | din mail
app appen
comments debat* | hvad mener du
promotion tilbud* | køb
membership medlem* | log | {vores,uafhængig} journalistik | log ind | abonner på
follow følg | sociale medier
share del | kopiér | gem | lyt
related læs {mere,også,videre} | {se,hør,lyt} også | læs | mere | mest | læste | relatere* | lignende | seneste | flere | anbefale* | mere om
advertisement annonc* | artiklen fortsætter | betalt indhold
credit kilde* | rettelse* | artiklen {er,blev,har} | offentliggjort | opdater* | senest opdateret | {oversat,redigeret,skrevet} af | alle rettigheder | {tekst,af}:
caption foto fra
fill denne | nyhed* | vores | alle | også | hele
`;
