export const ROMANIAN = `
lead nu uita să
call abonează-te | abonați-vă | urmărește | urmărește-ne | urmăriți | urmăriți-ne | descarcă | descărcați | instalează | susține | susțineți | înscrie-te | alătură-te | lasă un | scrie un | distribuie | primește | devino | donează
claim vrei să
newsletter buletin* | pe e-mail
app aplicați{a,e}
comments comentari* | adaugă un comentariu | spune-ți părerea
promotion ofert* | reducer* | cumpără
membership abonament* | abonat* | autentific* | conectează-te | intră în cont | cont | donaț* | {jurnalismul,presa} {independent,independentă} | înregistr*
follow urmărește-ne {,pe} | urmăriți-ne {,pe}
share distribui* | partajează | tipăr* | trimite | salvează | copiază | ascultă
related citește {și,mai mult,mai multe,mai departe} | citiți și | {vezi,urmărește} și | vezi mai {mult,multe} | {articole,știri} {similare,recomandate,asemănătoare}: | pe aceeași temă | cele mai citite | {te-ar,v-ar} putea interesa | citește | vezi | multe | recomand* | similare | populare | ultimele | etichete
advertisement publicitate | articolul continuă după | conținut {sponsorizat,plătit} | reclamă
credit surs{a,e} | redacț* | actualizat | publicat | traduc* | agerpres | mediafax | erată | ~toate drepturile rezervate | acest {articol,material} a fost {publicat,actualizat,tradus}
caption sursa foto | arhivă foto | imagine {ilustrativă,cu caracter}
fill mai | articol* | știr* | toate | acest* | această | despre | din | noi
`;
