export const HUNGARIAN = `
lead ne felejtsen el
call iratkozz* | kövess | kövesse | kövessen | töltse | töltsd | csatlakozz* | támogass* | támogasd | {oszd,ossza} meg | fizess{,en} elő | legyen | írd meg | szólj* | regisztrálj* | lájkol*
newsletter hírlev*
app alkalmazás* | applikáció*
comments hozzászól* | szólj hozzá | vélemény* | írj kommentet
promotion kedvezmény* | akciós | kupon* | rendelje meg
membership előfizet* | belépés* | bejelentkez* | regisztr* | támogató* | független {sajtót,újságírást}
follow {kövess,kövessen} {minket,bennünket} | követés
share megoszt* | nyomtat* | küldés | mentés | másol* | link másolása
related kapcsolódó* | {olvasd,olvassa} el {ezt,ezeket} is | olvasta már | {kapcsolódó,további,hasonló,ajánlott} {cikkek,hírek,tartalmak}: | ez is érdekelheti | legolvasott* | legfriss* | ajánl* | további* | hasonló | címkék | címke | tovább | bővebben
advertisement hirdetés* | a cikk a hirdetés után | {támogatott,fizetett,szponzorált} tartalom
credit forrás* | szerző* | szerk* | mti | frissít* | frissül* | helyesbítés | megjelent: | ~minden jog fenntartva | fordította | {írta,szöveg}:
caption fotó* | {borító,nyitó}kép* | kép: | illusztráció
fill cikk* | hírek* | minket | még | ezt | összes | erről
`;
