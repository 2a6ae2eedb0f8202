export const PORTUGUESE = `
call inscreva-se | assine | receba | subscreva | cadastre-se | siga* | acompanhe | curta | compartilhe | partilhe | junte-se | participe | baixe | descarregue | instale | apoie | torne-se | faça | deixe | escreva | dê {a,sua} | aproveite | economize | contribua | entre no | assista | {seja,acesse} o
claim conteúdo exclusivo | já {é,tem}
newsletter boletim | seu {e-mail,email}
app aplicat* | aplicaç*
comments conversa | comentar
promotion oferta* | desconto* | compra* | grátis
membership assin* | doação | jornalismo independente | cadastr* | membro | conta | faça login | acesso | assine {o,a,já}
follow siga* | seguir | redes sociais
share compartilh* | partilh* | imprimir | copiar | salvar | guardar | enviar | ouvir
related {leia,ler,veja,ver,ouça} {também,mais,ainda} | saiba mais | você também pode | mais sobre | leia | ler | veja | mais | lid* | relacionad* | recomendad* | últimas | saiba | assuntos | confira
advertisement publicidade | patrocinado | continua {após,depois}
credit com {informações,agências} | fonte* | redação | errata | atualiza* | {este,esta} {artigo,reportagem,texto,matéria} foi | traduzido por | {por,texto}:
caption divulgação
fill para | este | esta | notícia* | matéria | nosso | todos | também | agora | aqui | deixe | conteúdo* | matéria*
`;
