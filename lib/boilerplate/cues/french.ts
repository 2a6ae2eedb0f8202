export const FRENCH = `
call *ez | *ez-vous | *ez-nous | s'inscrire | télécharger | suivre | laisser | recevoir
claim article réservé | cet article est | il vous reste
newsletter lettre d'info* | infolettre* | boîte mail | alertes
app appli* | l'appli*
comments commenta* | commenter | réagi*
promotion offre* | économisez | gratuit*
membership s'abonner | connect* | connexion | {journalisme,presse} indépendant* | adhérent* | membre | je m'abonne | connectez-vous pour | devenez membre | abonnez-vous à
follow suivre | suivez | suivez-nous | réseaux sociaux
share partage* | imprimer | envoyer | copier | enregistrer | écouter | l'article
related {lire,voir,écouter,à lire,à voir,à écouter,à découvrir} {aussi,également} | {à lire,à voir,à écouter,à la une,en images,vidéo,enquête,entretien}: | retrouvez tous | sur le même {sujet,thème} | notre dossier | lire | voir | plus | {les,articles} plus lus | lus | savoir | découvrir | similaires | liés | sélection | dernières | suite | vous aimerez aussi
advertisement publicité* | annonce* | la suite {après,de votre}
credit mis à jour | avec {afp,reuters,ap,agences,l'afp} | source* | propos recueillis | traduit {de,par} | cet article a été | rectificatif | précision: | rédaction | ndlr
caption légende
fill cette | lien | mail | pour | vous | même | sujet* | contenu* | actualités | notre | déjà | tous | laisser | complet* | ajouter | infos
`;
