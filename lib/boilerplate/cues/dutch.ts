export const DUTCH = `
call {schrijf,meld,sluit} {je,u} | abonneer | ontvang | volg | download | installeer | word {lid,abonnee,donateur,vriend} | steun | doneer | plaats | geef | laat {een,je} | wat vind | praat | reageer | bestel | koop | bespaar | deel {dit,je} | blijf | vind ons | like | neem
claim je hebt
newsletter nieuwsbrie* | {je,uw} {inbox,mailbox}
app nieuws-app
comments reacti* | reage* | vind {je,jij,u}
promotion aanbieding* | korting* | bestel | koop
membership lid | leden | lidmaatschap | {onafhankelijke,onze} journalistiek | donatie | inloggen | registreren | log in om | neem een | abonneer je
follow volg | volgen | volg ons op
share deel | delen | afdrukken | kopieer | bewa* | opslaan
related {lees,bekijk,luister,kijk} {ook,verder,terug} | lees meer | lees hier | meer over | ook interessant | lees | bekijk | meer | gelezen | gerelateerd* | aanbevolen | bekeken | interessant | laatste | {luister,kijk,opinie,achtergrond,column}: | onderwerpen
advertisement adverten* | {tekst,artikel} gaat {verder,door} | {aangeboden,gesponsord} door
credit bron* | met medewerking van | rectificatie | alle rechten | {vertaald,geschreven,bewerkt} door | gepubliceerd | bijgewerkt | laatst bijgewerkt | {tekst,door}:
caption archief{foto,beeld}
fill voor | bericht* | nieuws | naar | alle* | hier | over | onze | schrijf | plaats | toon | vind | meest
`;
