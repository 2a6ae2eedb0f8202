export const COMMON = `
social @ | facebook* | instagram* | twitter* | telegram* | whatsapp* | youtub* | tiktok* | linkedin* | threads | bluesky* | snapchat | pinterest | reddit | flipboard | viber* | google {news,discover} | google {actu,not}* | kanal* | {on,auf,bei,sur,en,no,su,op,på,na,di,pe} x | x'{te,de,i}
share line | e-mail: | email: | feedback: | pocket | messenger | sms | print*
newsletter newsletter*
app app | apps | app store | google play
comments komment* | koment* | coment*
promotion % | promo* | rabat*
membership abonn* | abonem* | login* | konto | account
related tag | tags | top | analy* | anali* | entrevist* | interv* | quiz: | video: | podcast:
advertisement pr | spons* | reklam* | anun*
credit ap | afp | reuters | dpa* | bloomberg | efe | ansa | lusa | apa | belga | ntb | ritzau | pap | čtk | xinhua | rbb | ©* | copyright* | redak* | autor* | edit* | edic* | korrek* | corre* | publi* | actuali* | agen*
caption foto* | photo* | bild | getty images | screenshot* | illustr* | ilustr*
fill e-mail* | email | link | artik* | artic* | artyk* | specia* | specj* | especia* | news | tema* | the | for | you | all | our | and | your | der | die | das | den | dem | zum | zur | und | les | des | sur | los | las | del | por | con | para | per | het | een | van | voor | det | och | till | til | dla | pro | için | для
`;
