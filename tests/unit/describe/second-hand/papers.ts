/**
 * Invented newspapers, one a language: what a page of theirs is filled with when the trap is elsewhere. The words around
 * the article (menu, other stories, comments) are there because a reader that takes from them has fallen in.
 */

/** A paper, and one story of it. */
export interface Paper {
  readonly site: string;
  readonly host: string;
  readonly menu: readonly string[];
  readonly others: string;
  readonly comments: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const PAPERS = {
  en: {
    site: 'Harrow Valley Courier',
    host: 'www.harrowcourier.example',
    menu: ['News', 'Sport', 'Culture'],
    others: 'More stories',
    comments: 'Comments',
    title: 'Ferry to Brackmoor island will run all winter',
    paragraphs: [
      'The ferry to Brackmoor island will not stop in November, as it has done for sixty years, but will run three times a week through the winter, the harbour board decided after a long evening in the net loft.',
      'The islanders had asked for it since the shop closed. Of the forty people who live there, eleven go to school on the mainland, and in the cold months they have been lodging with aunts, in a vicarage and, for one term, above a bakery.',
      'The boat needs a new heater and a second deckhand, and both have been found. "We shall be cold, but we shall be at home," said the teacher of the island, who has kept the lamp at the pier burning on Friday evenings.',
    ],
  },
  de: {
    site: 'Lindauer Kreisblatt',
    host: 'www.lindauer-kreisblatt.example',
    menu: ['Region', 'Sport', 'Kultur'],
    others: 'Mehr zum Thema',
    comments: 'Kommentare',
    title: 'Die alte Mühle von Grünbach mahlt wieder',
    paragraphs: [
      'In der alten Mühle von Grünbach dreht sich das Rad wieder. Zwölf Jahre lang hat ein Verein daran gearbeitet, an den Wochenenden und ohne einen Plan, denn der war beim Hochwasser mit den Möbeln des Müllers davongeschwommen.',
      'Das Mehl ist grob und riecht nach Nuss. Der Bäcker am Markt nimmt davon jede Woche vier Säcke und backt ein Brot, für das die Leute bis vor die Apotheke anstehen. Mehr kann die Mühle nicht geben, solange der Bach so wenig Wasser führt.',
      'Im Herbst soll eine zweite Wand aus Lehm gebaut werden, damit die Kinder aus der Schule beim Mahlen zusehen können, ohne dem Riemen zu nahe zu kommen. Das Geld dafür kommt aus dem Verkauf von Brettern, die keiner mehr brauchte.',
    ],
  },
  fr: {
    site: 'Le Courrier des Marais',
    host: 'www.courrierdesmarais.example',
    menu: ['Actualité', 'Sports', 'Culture'],
    others: 'À lire aussi',
    comments: 'Commentaires',
    title: 'À Saint-Orens, la fanfare répète dans la piscine vide',
    paragraphs: [
      'La fanfare de Saint-Orens répète depuis septembre au fond de la piscine municipale, vidée pour réparation, parce que sa salle a été promise à un marchand de pneus et que personne, à la mairie, ne se souvient d’avoir signé.',
      'Le son y est étrange et beau. Les tubas se tiennent dans le grand bain, les flûtes près de l’échelle, et le chef marche sur le plongeoir. Les voisins, qui se plaignaient autrefois, apportent maintenant des chaises et du café.',
      'Les travaux doivent finir au printemps. Les musiciens ont écrit au maire pour demander qu’ils durent un peu plus longtemps, car le concert de juin, disent-ils, ne peut se jouer que là, avec l’écho des carreaux bleus.',
    ],
  },
  es: {
    site: 'La Voz del Páramo',
    host: 'www.vozdelparamo.example',
    menu: ['Noticias', 'Deportes', 'Cultura'],
    others: 'Te puede interesar',
    comments: 'Comentarios',
    title: 'El último cine de Valdecañas abre sin techo',
    paragraphs: [
      'El último cine de Valdecañas ha vuelto a abrir sin el techo que perdió en la tormenta, y los vecinos han descubierto que así les gusta más. Las sillas son las de la escuela, la pantalla es la pared del molino y la función empieza cuando anochece.',
      'La empresa que llevaba el local se marchó hace cuatro años. Desde entonces lo cuidan entre quince personas, que se turnan para barrer las hojas, vender las pipas y mirar al cielo antes de dar la orden de encender el proyector.',
      'El ayuntamiento quiere poner una lona para el invierno. En la asamblea, sin embargo, ganó por tres votos la idea de esperar, porque nadie recuerda haber visto tantas estrellas durante una película de vaqueros.',
    ],
  },
  it: {
    site: 'Il Corriere delle Valli',
    host: 'www.corrieredellevalli.example',
    menu: ['Cronaca', 'Sport', 'Cultura'],
    others: 'Leggi anche',
    comments: 'Commenti',
    title: 'Il campanile di Montefosco suona di nuovo a mano',
    paragraphs: [
      'Il campanile di Montefosco suona di nuovo a mano. Il motore si è fermato durante la vendemmia e il parroco, invece di chiamare il tecnico, ha chiesto chi in paese ricordasse ancora come si tirano le corde senza farsi male.',
      'Si sono presentati in sette, il più vecchio di ottantanove anni. Hanno insegnato ai ragazzi il conto dei rintocchi, che per il fuoco è diverso da quello per la neve, e da allora la piazza si riempie prima di ogni messa.',
      'La riparazione costerebbe poco, ma nessuno la chiede più. Il comune ha messo da parte i soldi per le scarpe con la suola spessa, perché la scala è ripida e le pietre sono lisce come il fondo di una tazza.',
    ],
  },
  pt: {
    site: 'Diário da Serra Alta',
    host: 'www.diarioserraalta.example',
    menu: ['Notícias', 'Esporte', 'Cultura'],
    others: 'Leia também',
    comments: 'Comentários',
    title: 'Biblioteca de Pedra Funda empresta também guarda-chuvas',
    paragraphs: [
      'A biblioteca de Pedra Funda passou a emprestar guarda-chuvas junto com os livros, depois que a bibliotecária contou, durante um mês de chuva, quantos volumes voltavam molhados e quantas pessoas esperavam na porta sem ter o que ler.',
      'São trinta guarda-chuvas, todos esquecidos nos ônibus da cidade e nunca reclamados. Cada um tem um número na alça, como os livros na lombada, e pode ficar em casa por uma semana, ou por duas se a previsão não melhorar.',
      'Até agora faltam apenas dois. Um deles foi visto na feira, protegendo as alfaces, e a bibliotecária decidiu não cobrar a multa, porque o dono da barraca lhe mandou uma cesta e um bilhete muito bem escrito.',
    ],
  },
  nl: {
    site: 'De Polderbode',
    host: 'www.polderbode.example',
    menu: ['Nieuws', 'Sport', 'Cultuur'],
    others: 'Lees ook',
    comments: 'Reacties',
    title: 'Brugwachter van Oosterdam krijgt zijn stoel terug',
    paragraphs: [
      'De brugwachter van Oosterdam krijgt zijn stoel terug. Het waterschap had hem in het voorjaar laten weghalen, omdat een wachter die zit volgens de regels slaapt, en sindsdien stond hij acht uur per dag naast zijn koffie.',
      'De schippers hebben een lijst getekend, eerst voor de grap en daarna met ernst, want de brug ging trager open dan vroeger. Wie staat te wachten kijkt niet naar het water, schreven ze, maar op zijn horloge.',
      'De nieuwe stoel is van eikenhout en heeft geen leuning. Dat is het compromis waarover de raad twee avonden heeft gesproken, en waarmee iedereen, ook de wachter, naar eigen zeggen een beetje ontevreden is.',
    ],
  },
  sv: {
    site: 'Norrvikens Tidning',
    host: 'www.norrvikenstidning.example',
    menu: ['Nyheter', 'Sport', 'Kultur'],
    others: 'Läs mer',
    comments: 'Kommentarer',
    title: 'Skolan i Björkträsk flyttar in i sågverket',
    paragraphs: [
      'Skolan i Björkträsk flyttar in i det gamla sågverket, eftersom taket på skolhuset inte klarar en vinter till och ingen i kommunen vill köra de nitton barnen fyra mil om dagen på en väg där älgarna har företräde.',
      'Sågen står kvar men är inlåst. I torkrummet, där det är varmt, har lärarna ställt bänkarna, och på rasterna får eleverna vara i timmerhallen, som är så stor att de spelar fotboll inomhus utan att någon ruta går sönder.',
      'Ägaren tar ingen hyra. Han gick själv i skolan här, säger han, och var så dålig på att räkna att han sågade fel i tjugo år. Nu hoppas han att någon av dem som sitter i torkrummet ska kunna hjälpa honom.',
    ],
  },
  da: {
    site: 'Vestfjord Avis',
    host: 'www.vestfjordavis.example',
    menu: ['Nyheder', 'Sport', 'Kultur'],
    others: 'Læs også',
    comments: 'Kommentarer',
    title: 'Fyret på Sandholm får en ny passer',
    paragraphs: [
      'Fyret på Sandholm får en ny passer, selv om lampen har passet sig selv i tredive år. Kommunen søgte en, der kunne holde taget tæt og give de besøgende kaffe, og fik over to hundrede breve, de fleste skrevet i hånden.',
      'Valget faldt på en pensioneret organist, som ikke er bange for trapper. Hun flytter ind efter påske med et klaver, der skal hejses op udvendigt, og en hund, som allerede har været der på prøve i en hel weekend.',
      'Huset har været tomt så længe, at havresækkene fra dengang står i kælderen. Det første, hun vil gøre, er at lukke vinduerne op, og det næste er at spille noget højt, så man kan høre det på færgen.',
    ],
  },
  nb: {
    site: 'Fjellstad Blad',
    host: 'www.fjellstadblad.example',
    menu: ['Nyheter', 'Sport', 'Kultur'],
    others: 'Les også',
    comments: 'Kommentarer',
    title: 'Postbilen til Øvre Hallen kjører igjen',
    paragraphs: [
      'Postbilen til Øvre Hallen kjører igjen, tre dager i uken, etter at bygda selv har kjøpt den og malt den grønn. Posten ville legge ned ruten fordi det bare bor tjuetre mennesker der oppe, og de fleste av dem skriver ikke brev.',
      'Men bilen tok med mer enn brev. Den hadde med brød, medisiner og en gang en geit, og sjåføren visste hvem som burde fått besøk. Da den sto stille, merket folk først stillheten og så at ingen visste noe om noen.',
      'Nå kjører fire av dem på skift. De har lært å legge kjettinger i mørket, og de har avtalt at den som sitter bak rattet, alltid skal ta seg tid til en kopp kaffe på den siste gården før veien snur.',
    ],
  },
  fi: {
    site: 'Koivurannan Sanomat',
    host: 'www.koivurannansanomat.example',
    menu: ['Uutiset', 'Urheilu', 'Kulttuuri'],
    others: 'Lue myös',
    comments: 'Kommentit',
    title: 'Mustalammen sauna lämpiää taas kaikille',
    paragraphs: [
      'Mustalammen vanha sauna lämpiää taas kaikille. Kylän yhdistys osti sen keväällä sahalta, joka oli käyttänyt rakennusta varastona, ja talkoissa kannettiin ulos kolmekymmentä moottoria ennen kuin kukaan löysi kiukaan.',
      'Saunaan mahtuu kaksitoista ihmistä ja sen laiturille yhtä monta. Lauantaisin vuorot kestävät puoli tuntia, mutta kelloa ei katsota tarkkaan, koska se on jäänyt seinälle näyttämään vuoden vanhaa aikaa eikä kukaan ole raaskinut vetää sitä.',
      'Talveksi jäähän sahataan avanto. Yhdistys etsii vielä ihmistä, joka lämmittäisi aamuvuoron, ja lupaa palkaksi puita, pullaa ja hiljaisuuden, jota ei lammen toisella puolella ole ollut enää pitkään aikaan.',
    ],
  },
  pl: {
    site: 'Kurier Zalesia',
    host: 'www.kurierzalesia.example',
    menu: ['Wiadomości', 'Sport', 'Kultura'],
    others: 'Czytaj także',
    comments: 'Komentarze',
    title: 'W Starym Młynku tramwaj znów zatrzymuje się przy moście',
    paragraphs: [
      'W Starym Młynku tramwaj znów zatrzymuje się przy moście, choć przystanek skreślono z planu jeszcze zimą. Motorniczowie stawali tam i tak, bo na ławce siedziała zawsze ta sama kobieta z koszem, a nikt nie miał serca przejechać obok.',
      'Urząd policzył, że każdy taki postój trwa czterdzieści sekund. Mieszkańcy policzyli, że w tym czasie zdążą wejść trzy osoby, pies i wiadomości z targu, więc napisali list, pod którym podpisała się cała ulica aż po cegielnię.',
      'Nowy słupek stanie w przyszłym tygodniu. Kobieta z koszem powiedziała, że jest jej wszystko jedno, bo i tak wysiada na następnym, lecz ławkę kazała pomalować na zielono, żeby pasowała do rzeki i do wierzb.',
    ],
  },
  cs: {
    site: 'Podhorský deník',
    host: 'www.podhorskydenik.example',
    menu: ['Zprávy', 'Sport', 'Kultura'],
    others: 'Čtěte také',
    comments: 'Diskuse',
    title: 'Hodiny na radnici v Hořejším Brodě jdou pozpátku',
    paragraphs: [
      'Hodiny na radnici v Hořejším Brodě jdou od neděle pozpátku a město se rozhodlo, že je zatím nechá být. Hodinář, který je opravoval, nasadil kolo obráceně a všiml si toho až večer, když mu podle nich začalo být mladší dítě.',
      'Lidé si zvykli rychle. Na trhu se počítá od konce, škola začíná tehdy, když by měla končit, a hostinský u kašny tvrdí, že mu hosté poprvé za dvacet let odcházejí včas, protože se bojí, kolik by mohlo být.',
      'Oprava má trvat jediné dopoledne. Rada o ní ale bude jednat až po pouti, neboť přijelo tolik zvědavých, že v pekárně došly koláče, a nikdo nechce být tím, kdo čas zase otočí správným směrem.',
    ],
  },
  ru: {
    site: 'Заречный вестник',
    host: 'www.zarechny-vestnik.example',
    menu: ['Новости', 'Спорт', 'Культура'],
    others: 'Читайте также',
    comments: 'Комментарии',
    title: 'В Малых Ключах снова открыли читальню при бане',
    paragraphs: [
      'В Малых Ключах снова открыли читальню при бане. Полки стоят в предбаннике, где тепло и сухо, и книги, говорят жители, сохраняются здесь лучше, чем в клубе, у которого вторую зиму течёт крыша и не горит свет.',
      'Правила просты: читать можно до пара и после него, но не вместо. Заведует читальней бывшая учительница, она же следит за печью и знает, кто какую страницу загнул. За это полагается принести полено или рассказать конец.',
      'Книг уже больше четырёхсот. Недавно из города прислали ящик словарей, которые никому там не пригодились, и теперь по субботам на лавках спорят о словах так громко, что слышно на том берегу реки.',
    ],
  },
  uk: {
    site: 'Вісті Подолля',
    host: 'www.visti-podillia.example',
    menu: ['Новини', 'Спорт', 'Культура'],
    others: 'Читайте також',
    comments: 'Коментарі',
    title: 'У Вербівці пасічники повернули дзвін на стару дзвіницю',
    paragraphs: [
      'У Вербівці пасічники повернули дзвін на стару дзвіницю, яку бджоли обжили раніше за людей. Рій знайшли під дахом ще навесні, і перенести його погодилися лише тоді, коли відцвіла липа й мед було зібрано.',
      'Дзвін пролежав у сараї сорок років, накритий рядном, і всі вважали його за казан. Коли його вдарили вперше, з поля прийшли навіть ті, хто давно не ходить далі хвіртки, і стояли мовчки, аж поки він не стих.',
      'Тепер дзвонитимуть двічі на день. Вулики поставили поруч, під горіхом, і старший із пасічників запевняє, що бджоли до звуку звикли швидше, ніж сусідські кози, які ще тиждень не давали молока.',
    ],
  },
  tr: {
    site: 'Yeşilova Gazetesi',
    host: 'www.yesilovagazetesi.example',
    menu: ['Gündem', 'Spor', 'Kültür'],
    others: 'İlgili haberler',
    comments: 'Yorumlar',
    title: 'Karadere köyünün fırını yeniden yandı',
    paragraphs: [
      'Karadere köyünün taş fırını on yedi yıl sonra yeniden yandı. Fırının anahtarını yıllarca cebinde taşıyan yaşlı değirmenci, bacanın temizlendiğini görünce kapıyı kendi eliyle açtı ve ilk odunu içeri o attı.',
      'Ekmekler artık haftada iki gün pişiyor. Kadınlar sırayı bir deftere yazıyor, çocuklar ise kokuyu duyunca okuldan önce uğruyor. Muhtar, bu yüzden derslerin on dakika geç başladığını ama kimsenin bundan şikâyet etmediğini söylüyor.',
      'Kışın yol kapandığında köyün ekmeği aşağı kasabadan geliyordu. Şimdi tersine, kasabadan insanlar yukarı çıkıyor ve dönerken yanlarında yalnızca ekmek değil, fırının önünde dinledikleri hikâyeleri de götürüyorlar.',
    ],
  },
  ja: {
    site: '北浜新報',
    host: 'www.kitahama-shimpo.example',
    menu: ['ニュース', 'スポーツ', '文化'],
    others: '関連記事',
    comments: 'コメント',
    title: '灯台の島、渡し船が十年ぶりに復活',
    paragraphs: [
      '北浜沖の灯台の島に通う渡し船が、十年ぶりに復活した。船を出すのは元漁師の三人で、週に三度、朝と夕方に島と港を結ぶ。島に残る住民は十一人、そのうち七人が八十歳を超えている。',
      '船が止まっていた間、買い物は月に一度の便に頼るしかなかった。米と灯油をまとめて運び、足りなくなれば隣の家から借りた。「風の音ばかり聞いて暮らした」と、島でただ一軒の商店を守ってきた女性は振り返る。',
      '初日の船には、島を離れた家族や釣り人ら二十人が乗り込んだ。港では吹奏楽部の生徒が演奏し、島の桟橋では住民が手作りの旗を振って迎えた。冬の間も、波が許すかぎり船を出すという。',
    ],
  },
  zh: {
    site: '青河晚报',
    host: 'www.qinghewanbao.example',
    menu: ['新闻', '体育', '文化'],
    others: '相关阅读',
    comments: '评论',
    title: '柳湾村的老茶馆重新点起了灶火',
    paragraphs: [
      '柳湾村的老茶馆上周重新点起了灶火。茶馆关了八年,桌椅都堆在祠堂里,村里人把它们一张张搬回来,修好断了的腿,又把门口那块看不清字的匾额擦了三遍,才放心开门。',
      '烧水的是从前掌柜的女儿。她在外地教了二十年书,去年回乡,发现老人们没有地方说话,只好坐在桥头的石阶上。她说茶馆不必赚钱,只要柴火够烧,雨天有人进来避一避就好。',
      '如今每天清早都有人排队。孩子放学以后也来写作业,老人一边喝茶一边替他们改错字。村里打算把后院也收拾出来,种上两棵桂花,等到秋天就把桌子摆到树底下去。',
    ],
  },
  ko: {
    site: '솔내일보',
    host: 'www.solnaeilbo.example',
    menu: ['뉴스', '스포츠', '문화'],
    others: '관련 기사',
    comments: '댓글',
    title: '은모래 마을 간이역에 다시 기차가 선다',
    paragraphs: [
      '은모래 마을의 간이역에 다시 기차가 선다. 손님이 하루에 세 명뿐이라며 문을 닫은 지 십이 년 만이다. 마을 사람들은 그동안 역 앞의 꽃밭을 돌보고, 멈춘 시계의 먼지를 해마다 봄이 오면 닦아 왔다.',
      '첫 기차는 아침 일곱 시에 들어왔다. 시장에 나물을 팔러 가는 할머니 다섯 명과 학교에 가는 아이 둘이 올라탔고, 나머지 사람들은 승강장에 서서 손을 흔들었다. 역장은 따로 없고 이장이 깃발을 들었다.',
      '기차는 하루에 네 번 선다. 마을은 대합실에 작은 책장을 놓고 누구나 읽다가 가져갈 수 있게 했다. 돌려주지 않아도 되지만, 다 읽은 사람은 다음 손님을 위해 한 권을 두고 가는 것이 규칙이다.',
    ],
  },
  ar: {
    site: 'صحيفة الوادي',
    host: 'www.alwadi-news.example',
    menu: ['أخبار', 'رياضة', 'ثقافة'],
    others: 'اقرأ أيضا',
    comments: 'التعليقات',
    title: 'عودة سوق الفخار إلى بلدة عين الرمان',
    paragraphs: [
      'عاد سوق الفخار إلى بلدة عين الرمان بعد غياب دام خمسة عشر عاما، حين اجتمع الحرفيون في الساحة القديمة وفرشوا جرارهم على الحصير كما كان يفعل آباؤهم، ولم يعلنوا عن ذلك إلا بالطبل عند الفجر.',
      'جاء الناس من القرى المجاورة مشيا وعلى العربات، وقال أكبر الحرفيين سنا إن الطين لم يتغير لكن الأيدي التي تعرفه صارت قليلة، ولذلك قرر أن يعلم الصغار كل يوم بعد المدرسة من غير أجر.',
      'وتنوي البلدة أن تبني فرنا جديدا قرب النهر، يكفي لعشرين حرفيا، وأن تخصص في السوق ركنا لمن يريد أن يجرب صنعته الأولى، على أن يأخذها معه مهما كان شكلها، لأنها كما يقولون تذكر صاحبها.',
    ],
  },
  he: {
    site: 'קול הגליל העליון',
    host: 'www.kol-hagalil.example',
    menu: ['חדשות', 'ספורט', 'תרבות'],
    others: 'עוד בנושא',
    comments: 'תגובות',
    title: 'המאפייה בכפר תאנים נפתחה מחדש',
    paragraphs: [
      'המאפייה הישנה בכפר תאנים נפתחה השבוע מחדש, אחרי שעמדה סגורה תשע שנים והשכנים השתמשו בה כמחסן לאופניים. התנור נבנה לבנה אחר לבנה בידי מתנדבים, ובבוקר הראשון עמדו בתור יותר אנשים מכפי שגרים ברחוב.',
      'האופה, שלמדה את המלאכה מסבתה, אופה רק שלושה סוגי לחם ואינה מתכוונת להוסיף. היא אומרת שמי שרוצה עוגה מוזמן להביא אותה מהבית, ושהקפה על חשבון המקום כל עוד מישהו מספר סיפור.',
      'בחודש הבא תיפתח בחצר פינת קריאה לילדים. הספרים כבר נאספו, והמדפים נבנו מהדלתות הישנות של התנור, שעדיין מריחות קצת מעשן ומזכירות לכולם את החורף ההוא שבו נגמר הקמח.',
    ],
  },
  el: {
    site: 'Η Φωνή του Κάμπου',
    host: 'www.foni-kampou.example',
    menu: ['Ειδήσεις', 'Αθλητικά', 'Πολιτισμός'],
    others: 'Διαβάστε επίσης',
    comments: 'Σχόλια',
    title: 'Το καφενείο της Πέτρας άνοιξε ξανά τις πόρτες του',
    paragraphs: [
      'Το καφενείο της Πέτρας άνοιξε ξανά τις πόρτες του έπειτα από έξι χρόνια, όταν οι κάτοικοι μάζεψαν χρήματα για την καινούργια στέγη και ένας ξυλουργός από το διπλανό χωριό έφτιαξε τα τραπέζια χωρίς να ζητήσει τίποτα.',
      'Το πρωί έρχονται οι ψαράδες και το απόγευμα τα παιδιά με τα τετράδια. Η γυναίκα που το κρατά λέει ότι δεν βγαίνει μεγάλο κέρδος, αλλά ότι το χωριό δίχως φως στην πλατεία έμοιαζε με βάρκα δεμένη στη στεριά.',
      'Τον χειμώνα θα γίνονται εκεί και οι συνελεύσεις του συλλόγου. Η σόμπα δοκιμάστηκε ήδη, κάπνισε λίγο, και όλοι συμφώνησαν ότι έτσι ακριβώς μύριζε και παλιά, τότε που ο δρόμος έκλεινε από το χιόνι.',
    ],
  },
} as const satisfies Record<string, Paper>;

export type Tongue = keyof typeof PAPERS;
