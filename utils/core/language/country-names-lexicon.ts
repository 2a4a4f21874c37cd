/** ISO 3166-1 alpha-2, and XK, which CLDR names too. */
export const COUNTRY_CODES = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`;

/** What news calls a country besides its CLDR name, `CODE=name/name`, by language. */
export const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  ar: `US=أمريكا/أميركا/الولايات المتحدة/الولايات المتحدة الأمريكية/الولايات المتحدة الأميركية;GB=بريطانيا/المملكة المتحدة/بريطانيا العظمى;SA=السعودية/المملكة العربية السعودية;AE=الإمارات/دولة الإمارات/الإمارات العربية المتحدة;SY=سورية/سوريا;OM=سلطنة عمان/عُمان;PS=فلسطين;CZ=تشيكيا/التشيك/جمهورية التشيك;KR=كوريا الجنوبية;KP=كوريا الشمالية;CN=الصين;CD=الكونغو الديمقراطية/جمهورية الكونغو الديمقراطية;CG=الكونغو;MM=ميانمار/بورما;CI=ساحل العاج/كوت ديفوار;LY=ليبيا;YE=اليمن;RU=روسيا/روسيا الاتحادية;BA=البوسنة/البوسنة والهرسك;MK=مقدونيا;IE=أيرلندا/إيرلندا;ZA=جنوب أفريقيا/جنوب إفريقيا;CF=أفريقيا الوسطى/إفريقيا الوسطى;UA=أوكرانيا;ET=إثيوبيا/أثيوبيا;AR=الأرجنتين;JP=اليابان;NL=هولندا;DE=ألمانيا;IN=الهند;KZ=كازاخستان/كزاخستان;AZ=أذربيجان;AM=أرمينيا;VE=فنزويلا;EG=مصر;HK=هونغ كونغ;TD=تشاد;CH=سويسرا;SS=جنوب السودان;ID=إندونيسيا;AU=أستراليا/استراليا;ES=إسبانيا/أسبانيا;IT=إيطاليا;DK=الدنمارك/الدانمارك;NZ=نيوزيلندا/نيوزيلاندا;SG=سنغافورة;GR=اليونان;RS=صربيا;VA=الفاتيكان`,
  en: `US=America/U.S./US/USA/U.S.A./United States of America/the States;GB=Britain/U.K./UK/Great Britain;AE=UAE/U.A.E./Emirates;TR=Turkey;CZ=Czech Republic/Czechia;CI=Ivory Coast;MM=Burma/Myanmar;NL=Holland/Netherlands;KP=North Korea;KR=South Korea;CD=Democratic Republic of Congo/DR Congo/DRC;CG=Congo/Republic of Congo;PS=Palestine;MK=Macedonia;TL=Timor-Leste;BA=Bosnia/Bosnia-Herzegovina/Bosnia and Herzegovina;SZ=Swaziland;CV=Cape Verde;RU=Russian Federation;VA=Holy See;HK=Hong Kong;CN=People's Republic of China;MO=Macau;TT=Trinidad`,
  fr: `US=États-Unis/Etats-Unis/USA/Amérique;GB=Grande-Bretagne/Royaume-Uni;NL=Hollande/Pays-Bas;BY=Biélorussie;PS=Palestine`,
  de: `US=USA/Amerika/Vereinigte Staaten;GB=Großbritannien/Vereinigtes Königreich;NL=Holland;BY=Weißrussland;CZ=Tschechien;PS=Palästina`,
  es: `US=EE.UU./EE UU/EEUU/Estados Unidos;GB=Gran Bretaña/Reino Unido;NL=Holanda/Países Bajos;PS=Palestina`,
  pt: `US=EUA/Estados Unidos;GB=Grã-Bretanha/Reino Unido;NL=Holanda;PS=Palestina`,
  it: `US=USA/Stati Uniti/Stati Uniti d'America;GB=Gran Bretagna/Inghilterra;NL=Olanda;PS=Palestina`,
  tr: `US=ABD/Amerika;GB=İngiltere/Britanya;NL=Hollanda;AE=BAE;PS=Filistin`,
  ru: `US=США/Америка;GB=Великобритания/Британия;NL=Голландия;AE=ОАЭ;CN=КНР;KP=КНДР;PS=Палестина;BY=Белоруссия;DE=ФРГ;MD=Молдавия;RU=РФ;CZ=Чехия`,
  fa: `US=آمریکا/امریکا/ایالات متحده/ایالات متحده آمریکا;GB=انگلیس/بریتانیا/انگلستان;SA=عربستان/عربستان سعودی;AE=امارات;PS=فلسطین;SY=سوریه;KP=کره شمالی;KR=کره جنوبی;IR=ایران;RU=روسیه`,
  ur: `US=امریکا/امریکہ;GB=برطانیہ;SA=سعودی عرب;PS=فلسطین;IN=بھارت/ہندوستان;AE=متحدہ عرب امارات`,
  ckb: `US=ئەمریکا/ئەمەریکا;GB=بەریتانیا;IQ=عێراق;IR=ئێران;TR=تورکیا;SY=سووریا;RU=ڕووسیا`,
  zh: `US=美国/美國/美;GB=英国/英國;KP=朝鲜/北韩;KR=韩国/南韩;TW=台湾/台灣;HK=香港;MO=澳门;PS=巴勒斯坦;CN=中国/中國`,
  ja: `US=米国/アメリカ;GB=英国/イギリス;KP=北朝鮮;KR=韓国;CN=中国;HK=香港`,
  ko: `US=미국;GB=영국;KP=북한;KR=한국;HK=홍콩;TW=대만`,
  hi: `US=अमेरिका/अमरीका;GB=ब्रिटेन/इंग्लैंड;IN=भारत/हिन्दुस्तान;PS=फ़लस्तीन`,
  he: `US=ארה"ב/ארצות הברית/אמריקה;GB=בריטניה/אנגליה;PS=פלסטין;AE=איחוד האמירויות`,
};
