/** Sentences that begin with a word that calls for something in this or another language. */
export const MIXED = `
prose | Word of the app spread quickly among commuters.
prose | Del escándalo de Facebook se supo en marzo.
prose | Les comptes Facebook de la ville ont été piratés.
prose | Open letter on Facebook draws thousands of signatures
prose | Post on Facebook sparks outrage in the village
prose | Use of the app has doubled since March.
prose | Salva un cane grazie a Facebook: la storia di Marco
prose | Doña Carmen denunció el robo en Instagram.
prose | Al login negato segue la protesta dei clienti.
prose | Social, Facebook annuncia nuove regole per i minori
prose | Support for the app's founder is growing.
prose | Reach of the newsletter doubled last year.
prose | Plus de dix newsletters sont en vente.
prose | Deel van de abonnees stapt op na de prijsverhoging.
prose | Email scams on Facebook rose by a third.
prose | Spar mit der App? Das rät die Verbraucherzentrale nicht.
prose | Fa discutere il post su Facebook del sindaco.
prose | Contact with Facebook was lost in the storm, officials said.
prose | Læs og skriv, sagde læreren i appen.
prose | Bliver Facebook forbudt for børn?
prose | Comment threads on Reddit were full of praise.
prose | Members of the band posted the news on Instagram.
prose | Gift cards bought on Amazon were stolen, police said.
prose | Daftar calon menteri beredar di WhatsApp.
prose | Share of women on boards rises, says LinkedIn
prose | Updates to the app will come in May, the company said.
prose | More than half of all Facebook users are over 40.
prose | Credit Suisse shares fell on Monday.
prose | Opinion on the street is divided.
prose | Source material for the film came from a diary.
prose | Photo evidence was shown in court on Tuesday.
prose | Advertising revenue fell by a third.
prose | Print is not dead, says the editor.
prose | Registered voters can post their ballots until Friday.
prose | Wer will, kann den Newsletter abonnieren.
prose | Besucher können die App kostenlos herunterladen.
prose | Les lecteurs ont choisi leur titre préféré.
`;
