export const ITALIAN = `
call iscriviti | abbonati | registrati | accedi | ricevi | unisciti | entra | seguici | segui {le,il,la,tutte} | scarica | installa | sostieni* | diventa | condividi | lascia | scrivi | aggiungi | partecipa | approfitta | acquista | risparmia | segui i | resta
claim vuoi
newsletter tua {casella,mail,email}
app l'app | applic* | l'applic*
comments comment*
promotion offert* | sconto | acquista
membership abbon* | registrati | accedi | donazione | giornalismo indipendente | sostenitore | contenuto riservato | accedi per | abbonati a | abbonati {al,alla,ora}
follow seguici | seguici su | canal{e,i} | social
share condivi* | stampa | invia | copia | salva | ascolta
related {leggi,guarda,vedi,ascolta} anche | potrebbe interessarti | per {approfondire,saperne di più} | leggi | guarda | letti | più | correlat* | interess* | approfond* | argomenti | ultime | altre | tutto | altri
advertisement pubblicità | annunci* | l'articolo {continua,prosegue}
credit riproduzione riservata | font{e,i} | redaz* | a cura di | {di,testo}: | traduzione di | tradotto da | questo articolo è stato | pubblicato | aggiorna* | rettifica | errata corrige
caption foto {di,d'archivio}
fill della | questo | l'articolo | notizi* | anche | tutt* | alla | lascia | scrivi | potrebbe | mail | nostra | complet*
`;
