/** Lines of invented publishers, a line each: what it is, then its words. */
const FRENCH = `
newsletter | Inscrivez-vous à notre newsletter
newsletter | Recevez chaque matin la lettre d'information du Courrier du Port
newsletter | Abonnez-vous gratuitement à l'infolettre
follow | Suivez-nous sur Facebook
follow | Rejoignez la chaîne WhatsApp du Courrier du Port
follow | Pour ne rien manquer, suivez Le Courrier du Port sur Google Actualités
share | Partager cet article
share | Partager sur Facebook
share | Copier le lien
related | Lire aussi : Le port rouvre ses portes
related | A LIRE AUSSI
related | À lire également - Le maire inaugure la jetée
related | Voir aussi : les images de la tempête
related | Sur le même sujet
related | Lire la suite
related | À ÉCOUTER : la voix des dockers
related | Les plus lus
related | Articles similaires
advertisement | Publicité
advertisement | La suite après la publicité
app | Téléchargez l'application du Courrier du Port
app | Téléchargez notre appli
membership | Déjà abonné ? Connectez-vous
membership | Article réservé à nos abonnés
membership | Soutenez un journalisme indépendant
comments | Commentaires
comments | Laisser un commentaire
comments | Donnez votre avis dans les commentaires
promotion | Profitez de notre offre : -50 % pendant six mois
promotion | Offre spéciale
credit | Avec AFP
credit | Source : Reuters
credit | Propos recueillis par Jeanne Dupont
credit | Cet article a été mis à jour à 14h30.
credit | Traduit de l'anglais par Paul Martin
credit | Publié le 3 mai 2025
caption | Crédit photo : Jeanne Dupont
prose | Suivez l'argent, a dit le procureur, et tout s'éclaire.
prose | La newsletter du parti compte deux millions de lecteurs.
prose | Le fondateur de Telegram arrêté près de Paris
prose | Partage des données : l'entreprise refuse de répondre au juge.
prose | Chez Facebook, on parle déjà d'un départ.
prose | Plus de cent personnes sont venues à la réunion.
prose | L'application a été téléchargée trois millions de fois.
prose | Lire et écrire, voilà ce que l'école doit apprendre, a dit le ministre.
prose | Abonné aux défaites, le club change d'entraîneur.
`;

const SPANISH = `
newsletter | Suscríbete a nuestra newsletter
newsletter | Recibe cada mañana el boletín de El Faro
newsletter | Apúntate al boletín semanal
follow | Síguenos en Facebook
follow | Únete a nuestro canal de WhatsApp
follow | No te pierdas nada: sigue a El Faro en Instagram
share | Compartir este artículo
share | Compartir en Facebook
share | Copiar enlace
related | Lee también: El puerto reabre
related | LEA TAMBIÉN
related | Te puede interesar: La grúa cayó en la tormenta
related | Más información
related | Noticias relacionadas
related | Lo más leído
related | Ver también | El alcalde inaugura el muelle
related | Seguir leyendo
related | Últimas noticias
advertisement | Publicidad
advertisement | Continúa después de la publicidad
app | Descarga nuestra app
app | Descarga la aplicación de El Faro
membership | ¿Ya eres suscriptor? Inicia sesión
membership | Contenido exclusivo para suscriptores
membership | Apoya el periodismo independiente
comments | Comentarios
comments | Deja un comentario
comments | Danos tu opinión en los comentarios
promotion | Aprovecha nuestra oferta: 50% de descuento
promotion | Oferta especial
credit | Con información de EFE
credit | Fuente: EFE
credit | Este artículo fue actualizado a las 14:30.
credit | Traducción de Juan Pérez
credit | Nota de la redacción: los nombres han sido cambiados.
caption | Foto: Juan Pérez
prose | Sigue el bloqueo de Facebook en Rusia.
prose | Descarga de contenedores en el puerto de Valencia
prose | Recibe el premio por su trabajo en la aplicación de la ley.
prose | El boletín de la asociación llegó a dos millones de lectores.
prose | El fundador de Telegram, detenido cerca de París
prose | Más de cien personas acudieron a la reunión.
prose | Comparte celda con tres hombres desde marzo.
prose | Apoya la huelga el sindicato de estibadores, según su portavoz.
`;

const PORTUGUESE = `
newsletter | Assine nossa newsletter
newsletter | Receba o boletim do Correio do Porto todas as manhãs
newsletter | Inscreva-se na newsletter semanal
follow | Siga-nos no Facebook
follow | Siga o nosso canal no WhatsApp
follow | Acompanhe o Correio do Porto no Instagram
share | Compartilhe esta notícia
share | Partilhar no Facebook
share | Copiar link
related | Leia também: O porto reabre
related | LEIA MAIS
related | Veja também: A grua caiu na tempestade
related | Saiba mais
related | Notícias relacionadas
related | Mais lidas
related | Leia mais: Como o porto foi construído
related | Você também pode gostar
related | Últimas notícias
advertisement | Publicidade
advertisement | Continua após a publicidade
app | Baixe nosso aplicativo
app | Descarregue a app do Correio do Porto
membership | Já é assinante? Faça login
membership | Conteúdo exclusivo para assinantes
membership | Apoie o jornalismo independente
comments | Comentários
comments | Deixe um comentário
comments | Dê a sua opinião nos comentários
promotion | Aproveite a oferta: 50% de desconto
promotion | Oferta especial
credit | Com informações da Agência Brasil
credit | Fonte: Lusa
credit | Esta reportagem foi atualizada às 14h30.
credit | Traduzido por João Silva
credit | Edição: Maria Souza
caption | Foto: João Silva
prose | Siga o dinheiro, disse o promotor no tribunal.
prose | O boletim da associação chegou a dois milhões de leitores.
prose | Fundador do Telegram é preso perto de Paris
prose | Mais de cem pessoas foram à reunião.
prose | Segue o bloqueio do Facebook na Rússia.
prose | O aplicativo foi baixado três milhões de vezes.
prose | Entre os assinantes da carta está o prefeito.
prose | Partilha de dados preocupa os juízes, diz o relatório.
`;

const ITALIAN = `
newsletter | Iscriviti alla nostra newsletter
newsletter | Ricevi ogni mattina la newsletter del Corriere del Porto
newsletter | Vuoi ricevere le notizie? Iscriviti alla newsletter
follow | Seguici su Facebook
follow | Unisciti al nostro canale WhatsApp
follow | Segui il Corriere del Porto su Instagram
share | Condividi questo articolo
share | Condividi su Facebook
share | Copia link
related | Leggi anche: Il porto riapre
related | LEGGI ANCHE
related | Guarda anche: la gru cade nella tempesta
related | Potrebbe interessarti
related | Articoli correlati
related | I più letti
related | Per approfondire
related | Ultime notizie
related | Vedi anche - Il sindaco inaugura il molo
advertisement | Pubblicità
advertisement | L'articolo continua dopo la pubblicità
app | Scarica la nostra app
app | Scarica gratis l'app del Corriere del Porto
membership | Sei già abbonato? Accedi
membership | Contenuto riservato agli abbonati
membership | Sostieni il giornalismo indipendente
comments | Commenti
comments | Lascia un commento
comments | Scrivi la tua opinione nei commenti
promotion | Approfitta dell'offerta: 50% di sconto
promotion | Offerta speciale
credit | Riproduzione riservata
credit | Fonte: Ansa
credit | A cura di Anna Rossi
credit | Questo articolo è stato aggiornato alle 14:30.
credit | Traduzione di Marco Bianchi
caption | Foto: Anna Rossi
prose | Segui i soldi, ha detto il giudice in aula.
prose | La newsletter del partito ha due milioni di lettori.
prose | Il fondatore di Telegram arrestato vicino a Parigi
prose | Più di cento persone sono venute alla riunione.
prose | Scarica la colpa sugli altri, dicono i vicini.
prose | L'app è stata usata da tre milioni di italiani.
prose | Commenti duri sono arrivati dalle opposizioni lunedì sera.
prose | Stampa e opposizione chiedono le dimissioni del ministro.
`;

/** By language. */
export const ROMANCE = { FRENCH, SPANISH, PORTUGUESE, ITALIAN };
