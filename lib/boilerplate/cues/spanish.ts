export const SPANISH = `
call suscríbete | suscríbase | apúntate | regístrate | recibe {cada,nuestro,nuestra,en} | únete | {sigue,siga} {a,nuestro,nuestra,al} | descarga {la,nuestra} | instala | inicia | apoya | hazte | deja {un,tu} | comparte | seguir | escribe | danos | cuéntanos | aprovecha | ahorra | visita | iniciar | descárgate | descárgala
claim contenido exclusivo
newsletter boletín | boletines | correo
app aplicaci*
comments qué opinas | la conversación
promotion oferta* | descuento* | comprar
membership suscri* | sesión | periodismo independiente | donación | socio | cuenta | registr* | inicia sesión | {suscríbete,suscríbase} a
follow síguenos | síguenos en | seguir
share compart* | imprimir | copiar | guardar | enviar | escuchar | comparte en
related {lee,lea,leer,ver,vea,mira} {también,además,más} | {más información,en fotos,vídeo,lee,también}: | archivado en | leer | más | leído | visto | relacionad* | interesar | leyendo | recomend* | últimas | etiquetas | temas | {sigue,seguir} leyendo | opinión
advertisement publicidad | patrocinado | continúa después
credit todos los derechos | con información de | fuente* | redacción | aclaración | actualizado | {este,esta} {artículo,nota,noticia} fue | traduc* | traducción {de,por} | europa press | por:
caption archivo
fill para | este | esta | noticia* | nota* | nuestra | nuestro | todos | también | puede | aquí | deja | enlace | contenido* | inicia* | complet*
`;
