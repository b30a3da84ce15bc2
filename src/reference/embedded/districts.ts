// Written by assets/tools/make-districts.mjs. Do not edit.

/** The day that the figures are for. */
export const districtsDay = '2024-12-31';

/** Per line: key, name, designation, last day of a key that is no longer used, inhabitants, men among them. */
export const districts = `
01001|Flensburg|kreisfreie Stadt||96326|47651
01002|Kiel|kreisfreie Stadt||252668|123532
01003|Lübeck|kreisfreie Stadt, Hansestadt||216889|104309
01004|Neumünster|kreisfreie Stadt||79809|39742
01051|Dithmarschen|Kreis||133460|65838
01053|Herzogtum Lauenburg|Kreis||206235|100801
01054|Nordfriesland|Kreis||170029|82956
01055|Ostholstein|Kreis||201472|96823
01056|Pinneberg|Kreis||325223|159658
01057|Plön|Kreis||130609|62878
01058|Rendsburg-Eckernförde|Kreis||278058|136574
01059|Schleswig-Flensburg|Kreis||205472|101224
01060|Segeberg|Kreis||283562|139729
01061|Steinburg|Kreis||132731|65769
01062|Stormarn|Kreis||246974|120418
02000|Hamburg|kreisfreie Stadt, Freie und Hansestadt||1862565|911888
03101|Braunschweig|kreisfreie Stadt||252962|125170
03102|Salzgitter|kreisfreie Stadt||104970|52702
03103|Wolfsburg|kreisfreie Stadt||129560|64754
03151|Gifhorn|Landkreis||175943|87419
03152|Göttingen|Landkreis|2016-10-31
03153|Goslar|Landkreis||126775|62494
03154|Helmstedt|Landkreis||90227|44753
03155|Northeim|Landkreis||125623|62034
03156|Osterode am Harz|Landkreis|2016-10-31
03157|Peine|Landkreis||137045|67979
03158|Wolfenbüttel|Landkreis||118290|58553
03159|Göttingen|Landkreis||328028|161346
03241|Region Hannover|Landkreis||1140888|559435
03241001|Hannover|Landeshauptstadt||522131|256255
03251|Diepholz|Landkreis||221202|109490
03252|Hameln-Pyrmont|Landkreis||150203|73079
03254|Hildesheim|Landkreis||267506|130749
03255|Holzminden|Landkreis||65581|32684
03256|Nienburg (Weser)|Landkreis||121468|60082
03257|Schaumburg|Landkreis||156841|76747
03351|Celle|Landkreis||172449|84218
03352|Cuxhaven|Landkreis||198842|97356
03353|Harburg|Landkreis||265864|132100
03354|Lüchow-Dannenberg|Landkreis||46502|22695
03355|Lüneburg|Landkreis||179448|87096
03356|Osterholz|Landkreis||113598|55447
03357|Rotenburg (Wümme)|Landkreis||165904|83060
03358|Heidekreis|||141321|70064
03359|Stade|Landkreis||207700|103090
03360|Uelzen|Landkreis||91638|44907
03361|Verden|Landkreis||138626|68108
03401|Delmenhorst|kreisfreie Stadt||81406|40106
03402|Emden|kreisfreie Stadt||49202|24352
03403|Oldenburg (Oldenburg)|kreisfreie Stadt||176614|85370
03404|Osnabrück|kreisfreie Stadt||166057|80775
03405|Wilhelmshaven|kreisfreie Stadt||75745|37881
03451|Ammerland|Landkreis||127751|62524
03452|Aurich|Landkreis||188816|92834
03453|Cloppenburg|Landkreis||177025|89995
03454|Emsland|Landkreis||334539|169840
03455|Friesland|Landkreis||100411|48803
03456|Grafschaft Bentheim|Landkreis||144543|72256
03457|Leer|Landkreis||169103|83339
03458|Oldenburg|Landkreis||132008|65265
03459|Osnabrück|Landkreis||354821|175240
03460|Vechta|Landkreis||146539|73681
03461|Wesermarsch|Landkreis||88936|44437
03462|Wittmund|Landkreis||55969|27392
04011|Bremen|kreisfreie Stadt||586271|289585
04012|Bremerhaven|kreisfreie Stadt||118610|59076
05111|Düsseldorf|kreisfreie Stadt||618685|299070
05112|Duisburg|kreisfreie Stadt||502270|249294
05113|Essen|kreisfreie Stadt||574682|279666
05114|Krefeld|kreisfreie Stadt||231406|113754
05116|Mönchengladbach|kreisfreie Stadt||267213|132876
05117|Mülheim an der Ruhr|kreisfreie Stadt||173050|83996
05119|Oberhausen|kreisfreie Stadt||213646|103882
05120|Remscheid|kreisfreie Stadt||113828|56768
05122|Solingen|kreisfreie Stadt||165626|81112
05124|Wuppertal|kreisfreie Stadt||358193|176780
05154|Kleve|Kreis||322018|160893
05158|Mettmann|Kreis||490910|238038
05162|Rhein-Kreis Neuss|||457077|223233
05166|Viersen|Kreis||297857|145900
05170|Wesel|Kreis||457918|223012
05313|Aachen|Stadt (alt)|2009-10-20
05314|Bonn|kreisfreie Stadt||323336|155766
05315|Köln|kreisfreie Stadt||1024621|498050
05316|Leverkusen|kreisfreie Stadt||168581|82966
05334|Städteregion Aachen|Kreis||582410|294641
05334002|Aachen|kreisfreie Stadt||262670|137292
05354|Aachen|Kreis|2009-10-20
05358|Düren|Kreis||279285|139089
05362|Rhein-Erft-Kreis|||477988|234807
05366|Euskirchen|Kreis||202609|100723
05370|Heinsberg|Kreis||263681|130693
05374|Oberbergischer Kreis|||274057|135037
05378|Rheinisch-Bergischer Kreis|||284273|138211
05382|Rhein-Sieg-Kreis|||605441|297627
05512|Bottrop|kreisfreie Stadt||118535|57615
05513|Gelsenkirchen|kreisfreie Stadt||267930|132550
05515|Münster|kreisfreie Stadt||308258|147463
05554|Borken|Kreis||380796|190679
05558|Coesfeld|Kreis||227859|112586
05562|Recklinghausen|Kreis||621305|303445
05566|Steinfurt|Kreis||451712|225189
05570|Warendorf|Kreis||282639|139942
05711|Bielefeld|kreisfreie Stadt||331605|161011
05754|Gütersloh|Kreis||363982|181577
05758|Herford|Kreis||254404|125258
05762|Höxter|Kreis||139252|69585
05766|Lippe|Kreis||347149|170653
05770|Minden-Lübbecke|Kreis||320557|159027
05774|Paderborn|Kreis||315912|158202
05911|Bochum|kreisfreie Stadt||358676|176530
05913|Dortmund|kreisfreie Stadt||603462|297860
05914|Hagen|kreisfreie Stadt||190384|93728
05915|Hamm|kreisfreie Stadt||179968|89142
05916|Herne|kreisfreie Stadt||155851|76396
05954|Ennepe-Ruhr-Kreis|||314167|152061
05958|Hochsauerlandkreis|||260843|130226
05962|Märkischer Kreis|||408046|201307
05966|Olpe|Kreis||132346|66427
05970|Siegen-Wittgenstein|Kreis||274074|136549
05974|Soest|Kreis||300297|149302
05978|Unna|Kreis||393784|192270
06411|Darmstadt|kreisfreie Stadt, Wissenschaftsstadt||167029|85330
06412|Frankfurt am Main|kreisfreie Stadt||756021|371235
06413|Offenbach am Main|kreisfreie Stadt||132746|66705
06414|Wiesbaden|kreisfreie Stadt, Landeshauptstadt||288850|139893
06431|Bergstraße|Landkreis||274169|135499
06432|Darmstadt-Dieburg|Landkreis||302021|149541
06433|Groß-Gerau|Landkreis||268310|134294
06434|Hochtaunuskreis|||241664|117216
06435|Main-Kinzig-Kreis|||420914|208023
06436|Main-Taunus-Kreis|||238775|117280
06437|Odenwaldkreis|||93846|46314
06438|Offenbach|Landkreis||358022|176280
06439|Rheingau-Taunus-Kreis|||185651|90890
06440|Wetteraukreis|||311593|153938
06531|Gießen|Landkreis||268418|132027
06532|Lahn-Dill-Kreis|||254074|125448
06533|Limburg-Weilburg|Landkreis||173830|86127
06534|Marburg-Biedenkopf|Landkreis||242805|118996
06535|Vogelsbergkreis|||101163|50250
06611|Kassel|kreisfreie Stadt, documenta-Stadt||197230|95933
06631|Fulda|Landkreis||222283|110607
06632|Hersfeld-Rotenburg|Landkreis||117414|58370
06633|Kassel|Landkreis||231073|113256
06634|Schwalm-Eder-Kreis|||180071|90023
06635|Waldeck-Frankenberg|Landkreis||155126|77043
06636|Werra-Meißner-Kreis|||97695|48384
07111|Koblenz|kreisfreie Stadt||113378|56150
07131|Ahrweiler|Landkreis||129353|63855
07132|Altenkirchen (Westerwald)|Landkreis||132125|65563
07133|Bad Kreuznach|Landkreis||164748|80845
07134|Birkenfeld|Landkreis||82611|40778
07135|Cochem-Zell|Landkreis||61608|30814
07137|Mayen-Koblenz|Landkreis||217228|107404
07138|Neuwied|Landkreis||189061|93494
07140|Rhein-Hunsrück-Kreis|||106705|53083
07141|Rhein-Lahn-Kreis|||125588|62292
07143|Westerwaldkreis|||207803|103124
07211|Trier|kreisfreie Stadt||104342|51163
07231|Bernkastel-Wittlich|Landkreis||113187|56576
07232|Eifelkreis Bitburg-Prüm|||99788|50195
07233|Vulkaneifel|Landkreis||59313|29723
07235|Trier-Saarburg|Landkreis||148953|73947
07311|Frankenthal (Pfalz)|kreisfreie Stadt||48140|23910
07312|Kaiserslautern|kreisfreie Stadt||100426|50655
07313|Landau in der Pfalz|kreisfreie Stadt||48209|23254
07314|Ludwigshafen am Rhein|kreisfreie Stadt||177222|89845
07315|Mainz|kreisfreie Stadt||224684|109498
07316|Neustadt an der Weinstraße|kreisfreie Stadt||52945|25734
07317|Pirmasens|kreisfreie Stadt||39761|19654
07318|Speyer|kreisfreie Stadt||49564|24099
07319|Worms|kreisfreie Stadt||86753|43523
07320|Zweibrücken|kreisfreie Stadt||33323|16525
07331|Alzey-Worms|Landkreis||131238|65114
07332|Bad Dürkheim|Landkreis||134329|65964
07333|Donnersbergkreis|||74783|37027
07334|Germersheim|Landkreis||131383|65476
07335|Kaiserslautern|Landkreis||106343|52260
07336|Kusel|Landkreis||69334|34569
07337|Südliche Weinstraße|Landkreis||113031|55609
07338|Rhein-Pfalz-Kreis|||155882|76751
07339|Mainz-Bingen|Landkreis||206454|101668
07340|Südwestpfalz|Landkreis||89974|44254
08111|Stuttgart|Stadtkreis||612663|304725
08115|Böblingen|Landkreis||395167|196289
08116|Esslingen|Landkreis||536601|267483
08117|Göppingen|Landkreis||258809|128397
08118|Ludwigsburg|Landkreis||535374|264437
08119|Rems-Murr-Kreis|Landkreis||440696|218261
08121|Heilbronn|Stadtkreis||131986|66833
08125|Heilbronn|Landkreis||353877|177112
08126|Hohenlohekreis|Landkreis||115644|58330
08127|Schwäbisch Hall|Landkreis||200902|100788
08128|Main-Tauber-Kreis|Landkreis||133169|66541
08135|Heidenheim|Landkreis||135235|67420
08136|Ostalbkreis|Landkreis||317427|157913
08211|Baden-Baden|Stadtkreis||56881|27107
08212|Karlsruhe|Stadtkreis||309050|156995
08215|Karlsruhe|Landkreis||456264|227640
08216|Rastatt|Landkreis||230737|114780
08221|Heidelberg|Stadtkreis||155756|74597
08222|Mannheim|Stadtkreis||318035|159246
08225|Neckar-Odenwald-Kreis|Landkreis||145263|72819
08226|Rhein-Neckar-Kreis|Landkreis||558561|274511
08231|Pforzheim|Stadtkreis||134912|66418
08235|Calw|Landkreis||161251|80392
08236|Enzkreis|Landkreis||199745|99097
08237|Freudenstadt|Landkreis||121958|60978
08311|Freiburg im Breisgau|Stadtkreis||237460|113047
08315|Breisgau-Hochschwarzwald|Landkreis||272558|134223
08316|Emmendingen|Landkreis||169787|83979
08317|Ortenaukreis|Landkreis||444858|222136
08325|Rottweil|Landkreis||140237|70140
08326|Schwarzwald-Baar-Kreis|Landkreis||214065|106013
08327|Tuttlingen|Landkreis||145208|72862
08335|Konstanz|Landkreis||291841|142116
08336|Lörrach|Landkreis||238263|117059
08337|Waldshut|Landkreis||171579|84728
08415|Reutlingen|Landkreis||293483|145362
08416|Tübingen|Landkreis||233546|113123
08417|Zollernalbkreis|Landkreis||193326|95664
08421|Ulm|Stadtkreis||129882|64087
08425|Alb-Donau-Kreis|Landkreis||202354|101708
08426|Biberach|Landkreis||207415|104534
08435|Bodenseekreis|Landkreis||220804|108578
08436|Ravensburg|Landkreis||291102|144864
08437|Sigmaringen|Landkreis||132167|66166
09161|Ingolstadt|kreisfreie Stadt||141185|71791
09162|München|kreisfreie Stadt||1505005|737442
09163|Rosenheim|kreisfreie Stadt||65274|32352
09171|Altötting|Landkreis||113938|56554
09172|Berchtesgadener Land|Landkreis||105292|51509
09173|Bad Tölz-Wolfratshausen|Landkreis||130248|64304
09174|Dachau|Landkreis||153595|76759
09175|Ebersberg|Landkreis||144225|71960
09176|Eichstätt|Landkreis||135668|68617
09177|Erding|Landkreis||140127|70345
09178|Freising|Landkreis||184564|94308
09179|Fürstenfeldbruck|Landkreis||218227|106932
09180|Garmisch-Partenkirchen|Landkreis||89296|42874
09181|Landsberg am Lech|Landkreis||122107|60703
09182|Miesbach|Landkreis||97152|47719
09183|Mühldorf a.Inn|Landkreis||122037|61753
09184|München|Landkreis||354396|175337
09185|Neuburg-Schrobenhausen|Landkreis||99364|49866
09186|Pfaffenhofen a.d.Ilm|Landkreis||130781|66344
09187|Rosenheim|Landkreis||258637|127252
09188|Starnberg|Landkreis||139329|67398
09189|Traunstein|Landkreis||175144|86118
09190|Weilheim-Schongau|Landkreis||138957|68635
09261|Landshut|kreisfreie Stadt||71863|35242
09262|Passau|kreisfreie Stadt||53039|25936
09263|Straubing|kreisfreie Stadt||49002|24793
09271|Deggendorf|Landkreis||121844|61102
09272|Freyung-Grafenau|Landkreis||78710|39097
09273|Kelheim|Landkreis||126037|63830
09274|Landshut|Landkreis||162170|81552
09275|Passau|Landkreis||194699|96600
09276|Regen|Landkreis||77267|38465
09277|Rottal-Inn|Landkreis||120497|60008
09278|Straubing-Bogen|Landkreis||103041|51616
09279|Dingolfing-Landau|Landkreis||101035|52011
09361|Amberg|kreisfreie Stadt||42553|20890
09362|Regensburg|kreisfreie Stadt||151389|74600
09363|Weiden i.d.OPf.|kreisfreie Stadt||42444|20631
09371|Amberg-Sulzbach|Landkreis||103982|51958
09372|Cham|Landkreis||128534|64621
09373|Neumarkt i.d.OPf.|Landkreis||138693|70211
09374|Neustadt a.d.Waldnaab|Landkreis||96049|47956
09375|Regensburg|Landkreis||196213|98183
09376|Schwandorf|Landkreis||149312|74863
09377|Tirschenreuth|Landkreis||72210|35893
09461|Bamberg|kreisfreie Stadt||77150|37822
09462|Bayreuth|kreisfreie Stadt||72940|35859
09463|Coburg|kreisfreie Stadt||41064|20023
09464|Hof|kreisfreie Stadt||46778|23093
09471|Bamberg|Landkreis||147777|73832
09472|Bayreuth|Landkreis||103215|51236
09473|Coburg|Landkreis||84468|41904
09474|Forchheim|Landkreis||116184|57708
09475|Hof|Landkreis||92191|45174
09476|Kronach|Landkreis||64545|32034
09477|Kulmbach|Landkreis||71518|35340
09478|Lichtenfels|Landkreis||67379|33227
09479|Wunsiedel i.Fichtelgebirge|Landkreis||70549|34367
09561|Ansbach|kreisfreie Stadt||40742|19754
09562|Erlangen|kreisfreie Stadt||115928|57672
09563|Fürth|kreisfreie Stadt||132036|65040
09564|Nürnberg|kreisfreie Stadt||529508|260358
09565|Schwabach|kreisfreie Stadt||40835|19932
09571|Ansbach|Landkreis||187633|94059
09572|Erlangen-Höchstadt|Landkreis||138325|68585
09573|Fürth|Landkreis||117719|57200
09574|Nürnberger Land|Landkreis||168813|82883
09575|Neustadt a.d.Aisch-Bad Windsheim|Landkreis||101043|50635
09576|Roth|Landkreis||128632|63826
09577|Weißenburg-Gunzenhausen|Landkreis||94695|47198
09661|Aschaffenburg|kreisfreie Stadt||73091|35768
09662|Schweinfurt|kreisfreie Stadt||54481|26973
09663|Würzburg|kreisfreie Stadt||133258|63762
09671|Aschaffenburg|Landkreis||170945|84642
09672|Bad Kissingen|Landkreis||103489|50913
09673|Rhön-Grabfeld|Landkreis||79375|39560
09674|Haßberge|Landkreis||83869|42107
09675|Kitzingen|Landkreis||91287|45737
09676|Miltenberg|Landkreis||127547|63368
09677|Main-Spessart|Landkreis||125282|62434
09678|Schweinfurt|Landkreis||113977|57097
09679|Würzburg|Landkreis||162216|80236
09761|Augsburg|kreisfreie Stadt||301105|148796
09762|Kaufbeuren|kreisfreie Stadt||46193|22810
09763|Kempten (Allgäu)|kreisfreie Stadt||67645|33233
09764|Memmingen|kreisfreie Stadt||44192|21839
09771|Aichach-Friedberg|Landkreis||136803|68122
09772|Augsburg|Landkreis||262811|130475
09773|Dillingen a.d.Donau|Landkreis||98899|49565
09774|Günzburg|Landkreis||129846|65608
09775|Neu-Ulm|Landkreis||183595|91689
09776|Lindau (Bodensee)|Landkreis||82411|40476
09777|Ostallgäu|Landkreis||142047|70631
09778|Unterallgäu|Landkreis||147255|74424
09779|Donau-Ries|Landkreis||135098|68441
09780|Oberallgäu|Landkreis||155413|76381
10041|Saarbrücken|Regionalverband||333149|164280
10041100|Saarbrücken|Landeshauptstadt||182971|91230
10042|Merzig-Wadern|Landkreis||108779|54137
10043|Neunkirchen|Landkreis||133179|65653
10044|Saarlouis|Landkreis||205129|100939
10045|Saarpfalz-Kreis|||144092|70319
10046|St. Wendel|Landkreis||87813|43316
11000|Berlin|kreisfreie Stadt||3685265|1810259
11001001|Berlin-Mitte|Bezirk||364530|186474
11002002|Berlin-Friedrichshain-Kreuzberg|Bezirk||266583|135655
11003003|Berlin-Pankow|Bezirk||409453|199709
11004004|Berlin-Charlottenburg-Wilmersdorf|Bezirk||323507|155160
11005005|Berlin-Spandau|Bezirk||246257|119968
11006006|Berlin-Steglitz-Zehlendorf|Bezirk||295786|138652
11007007|Berlin-Tempelhof-Schöneberg|Bezirk||337361|164564
11008008|Berlin-Neukölln|Bezirk||307113|152189
11009009|Berlin-Treptow-Köpenick|Bezirk||288802|141787
11010010|Berlin-Marzahn-Hellersdorf|Bezirk||282847|138872
11011011|Berlin-Lichtenberg|Bezirk||302726|149429
11012012|Berlin-Reinickendorf|Bezirk||260300|127800
12051|Brandenburg an der Havel|kreisfreie Stadt||74113|36154
12052|Cottbus|kreisfreie Stadt||95123|46134
12053|Frankfurt (Oder)|kreisfreie Stadt||57107|27896
12054|Potsdam|kreisfreie Stadt||184754|89228
12060|Barnim|Landkreis||194169|95588
12061|Dahme-Spreewald|Landkreis||178793|88616
12062|Elbe-Elster|Landkreis||97967|48497
12063|Havelland|Landkreis||170834|84262
12064|Märkisch-Oderland|Landkreis||197817|97547
12065|Oberhavel|Landkreis||217690|107199
12066|Oberspreewald-Lausitz|Landkreis||107793|52714
12067|Oder-Spree|Landkreis||179817|88616
12068|Ostprignitz-Ruppin|Landkreis||99152|49049
12069|Potsdam-Mittelmark|Landkreis||221268|109434
12070|Prignitz|Landkreis||75595|37505
12071|Spree-Neiße|Landkreis||109635|53733
12072|Teltow-Fläming|Landkreis||177688|88811
12073|Uckermark|Landkreis||117432|57795
13001|Greifswald|Hansestadt, kreisfreie Stadt|2011-09-03
13002|Neubrandenburg|Stadt, kreisfreie Stadt|2011-09-03
13003|Rostock|kreisfreie Stadt||205307|100104
13004|Schwerin|kreisfreie Stadt||98308|47222
13005|Stralsund|Hansestadt, kreisfreie Stadt|2011-09-03
13006|Wismar|Hansestadt, kreisfreie Stadt|2011-09-03
13051|Bad Doberan|Landkreis|2011-09-03
13052|Demmin|Landkreis|2011-09-03
13053|Güstrow|Landkreis|2011-09-03
13054|Ludwigslust|Landkreis|2011-09-03
13055|Mecklenburg-Strelitz|Landkreis|2011-09-03
13056|Müritz|Landkreis|2011-09-03
13057|Nordvorpommern|Landkreis|2011-09-03
13058|Nordwestmecklenburg|Landkreis|2011-09-03
13059|Ostvorpommern|Landkreis|2011-09-03
13060|Parchim|Landkreis|2011-09-03
13061|Rügen|Landkreis|2011-09-03
13062|Uecker-Randow|Landkreis|2011-09-03
13071|Mecklenburgische Seenplatte|Landkreis||246318|119976
13072|Rostock|Landkreis||218721|108028
13073|Vorpommern-Rügen|Landkreis||215203|104436
13074|Nordwestmecklenburg|Landkreis||156692|77541
13075|Vorpommern-Greifswald|Landkreis||224956|109449
13076|Ludwigslust-Parchim|Landkreis||208092|103564
14161|Chemnitz|kreisfreie Stadt|2008-07-31
14166|Plauen|kreisfreie Stadt|2008-07-31
14167|Zwickau|kreisfreie Stadt|2008-07-31
14171|Annaberg|Landkreis|2008-07-31
14173|Chemnitzer Land|Landkreis|2008-07-31
14177|Freiberg|Landkreis|2008-07-31
14178|Vogtlandkreis||2008-07-31
14181|Mittlerer Erzgebirgskreis||2008-07-31
14182|Mittweida|Landkreis|2008-07-31
14188|Stollberg|Landkreis|2008-07-31
14191|Aue-Schwarzenberg|Landkreis|2008-07-31
14193|Zwickauer Land|Landkreis|2008-07-31
14262|Dresden|kreisfreie Stadt|2008-07-31
14263|Görlitz|kreisfreie Stadt|2008-07-31
14264|Hoyerswerda|kreisfreie Stadt|2008-07-31
14272|Bautzen|Landkreis|2008-07-31
14280|Meißen|Landkreis|2008-07-31
14284|Niederschlesischer Oberlausitzkreis||2008-07-31
14285|Riesa-Großenhain|Landkreis|2008-07-31
14286|Löbau-Zittau|Landkreis|2008-07-31
14287|Sächsische Schweiz|Landkreis|2008-07-31
14290|Weißeritzkreis||2008-07-31
14292|Kamenz|Landkreis|2008-07-31
14365|Leipzig|kreisfreie Stadt|2008-07-31
14374|Delitzsch|Landkreis|2008-07-31
14375|Döbeln|Landkreis|2008-07-31
14379|Leipziger Land|Landkreis|2008-07-31
14383|Muldentalkreis||2008-07-31
14389|Torgau-Oschatz|Landkreis|2008-07-31
14511|Chemnitz|kreisfreie Stadt||245618|120585
14521|Erzgebirgskreis|||318394|155744
14522|Mittelsachsen|Landkreis||296431|147002
14523|Vogtlandkreis|||219100|106988
14524|Zwickau|Landkreis||306793|150432
14612|Dresden|kreisfreie Stadt||564904|280262
14625|Bautzen|Landkreis||292608|144258
14626|Görlitz|Landkreis||243958|119629
14627|Meißen|Landkreis||239221|117433
14628|Sächsische Schweiz-Osterzgebirge|Landkreis||243996|120379
14713|Leipzig|kreisfreie Stadt||611850|301582
14729|Leipzig|Landkreis||260127|127933
14730|Nordsachsen|Landkreis||199422|98780
15001|Dessau-Roßlau|kreisfreie Stadt||75402|36058
15002|Halle (Saale)|kreisfreie Stadt||226767|109591
15003|Magdeburg|kreisfreie Stadt, Landeshauptstadt||244329|121201
15081|Altmarkkreis Salzwedel|||79980|39712
15082|Anhalt-Bitterfeld|Landkreis||153035|74985
15083|Börde|Landkreis||167924|83570
15084|Burgenlandkreis|||173684|85097
15085|Harz|Landkreis||205484|100159
15086|Jerichower Land|Landkreis||88509|43807
15087|Mansfeld-Südharz|Landkreis||129029|63662
15088|Saalekreis|||182451|90248
15089|Salzlandkreis|||180771|88293
15090|Stendal|Landkreis||106538|52432
15091|Wittenberg|Landkreis||121694|59839
15101|Dessau|kreisfreie Stadt|2007-06-30
15151|Anhalt-Zerbst|Kreis|2007-06-30
15153|Bernburg|Kreis|2007-06-30
15154|Bitterfeld|Kreis|2007-06-30
15159|Köthen|Kreis|2007-06-30
15171|Wittenberg|Kreis|2007-06-30
15202|Halle (Saale)|kreisfreie Stadt|2007-06-30
15256|Burgenlandkreis||2007-06-30
15260|Mansfelder Land|Kreis|2007-06-30
15261|Merseburg-Querfurt|Kreis|2007-06-30
15265|Saalkreis||2007-06-30
15266|Sangerhausen|Kreis|2007-06-30
15268|Weißenfels|Kreis|2007-06-30
15303|Magdeburg|kreisfreie Stadt|2007-06-30
15352|Aschersleben-Staßfurt|Kreis|2007-06-30
15355|Bördekreis||2007-06-30
15357|Halberstadt|Kreis|2007-06-30
15358|Jerichower Land|Kreis|2007-06-30
15362|Ohrekreis||2007-06-30
15363|Stendal|Kreis|2007-06-30
15364|Quedlinburg|Kreis|2007-06-30
15367|Schönebeck|Kreis|2007-06-30
15369|Wernigerode|Kreis|2007-06-30
15370|Altmarkkreis Salzwedel|Kreis|2007-06-30
16051|Erfurt|kreisfreie Stadt||218793|106836
16052|Gera|kreisfreie Stadt||95608|46893
16053|Jena|kreisfreie Stadt||109725|53798
16054|Suhl|kreisfreie Stadt||34685|16861
16055|Weimar|kreisfreie Stadt||65954|31575
16056|Eisenach|kreisfreie Stadt|2021-06-30
16061|Eichsfeld|Landkreis||103694|51953
16062|Nordhausen|Landkreis||80762|39852
16063|Wartburgkreis|||154957|76953
16064|Unstrut-Hainich-Kreis|||94613|46928
16065|Kyffhäuserkreis|||71738|35661
16066|Schmalkalden-Meiningen|Landkreis||120214|59962
16067|Gotha|Landkreis||135838|67285
16068|Sömmerda|Landkreis||67693|33786
16069|Hildburghausen|Landkreis||59987|30060
16070|Ilm-Kreis|||106657|53859
16071|Weimarer Land|Landkreis||82392|40797
16072|Sonneberg|Landkreis||54964|27106
16073|Saalfeld-Rudolstadt|Landkreis||100105|49203
16074|Saale-Holzland-Kreis|||83342|41343
16075|Saale-Orla-Kreis|||77341|38370
16076|Greiz|Landkreis||93707|46321
16077|Altenburger Land|Landkreis||87508|42448`;
