export const CZECH = `
call odebírejte | přihlaste se | sledujte | přidejte | sdílejte | připojte se | stáhněte | nainstalujte | podpořte | staňte se | předplaťte | napište | zapojte se | kupte | objednejte | ušetřete | využijte | přispějte | získejte | přidejte se
claim pro čtení
newsletter zpravodaj* | schránk*
app aplikac*
comments diskus* | diskuz* | myslíte
promotion nabídk* | slev* | koupit
membership předplat* | přihlá* | registr* | členství | účet | nezávislou žurnalistiku | přihlaste se | předplaťte si
follow sledovat | sociálních sítích
share sdíl* | tisk* | vytisknout | kopírovat | uložit | poslat
related {čtěte,přečtěte si,podívejte se} {také,též,i,více} | {čtěte,přečtěte si,podívejte se,rozhovor}: | číst | více | souvis* | podobné | nejčtenější | doporuč* | nejnovější | další | štítky | zobrazit | mohlo by vás | více o
advertisement inzerce | komerční sdělení | článek pokračuje | pokračování {článku,textu}
credit zdroj* | oprava | upřesnění | vydáno | {článek,text} {byl,vyšel,vznikl} | všechna práva | přelož* | překlad | poznámka redakce | s využitím
caption obrázek
fill akční | tento | tomu* | článk* | článek | zpráv* | také | všechny | mohlo | přidat | celý
`;
