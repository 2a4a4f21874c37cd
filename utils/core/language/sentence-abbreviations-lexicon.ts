/**
 * Abbreviations written with a full stop, without that last stop, in lower case.
 * `never`: stands before what it belongs to (titles, `e.g.`), so it does not end a sentence.
 * `number`: does not end one before a number (`no. 7`, `S. 12`, `Abb. 3`).
 * `maybe`: may end one; it does when a usual first word of a sentence follows.
 */
export interface Abbreviations {
  readonly never: string;
  readonly number: string;
  readonly maybe: string;
}

/** Met in many languages that borrow them; used for every language. */
export const COMMON_ABBREVIATIONS: Abbreviations = {
  never:
    'mr mrs ms dr drs prof rev hon gen col lt capt cmdr sgt cpl maj adm messrs mme mmes mlle st ste vs v viz cf e.g i.e eg ie approx ca al ed eds et.al pres',
  number: 'no nos n° nº nr nrs n p pp fig figs vol vols art arts sec ch pt abs',
  maybe: 'u.s u.k u.n e.u u.s.a u.a.e d.c a.m p.m b.c a.d inc corp co ltd llc plc jr sr etc',
};

/** What a language adds. */
export const ABBREVIATIONS: Readonly<Record<string, Abbreviations>> = {
  en: {
    never:
      'sen rep gov mt ft univ assn bros attn dept est supt det insp atty amb sup br fr messrs brig gens sens reps govs dist asst assoc comdr exc comm pfc pvt miss hosp ph pd esp incl ext al nat natl intl',
    number: 'eq ave rd ln apt rm par para app cl ex div sect cm mm sq lb lbs oz',
    maybe:
      'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ariz ala ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo blvd ave rd hwy mfg alta ont que sask ph.d m.d b.a m.a',
  },
  de: {
    never:
      'hr fr frl hrn dipl ing dres mag habil z.b z.t d.h u.a i.d.r s.o s.u v.a u.u o.ä o.a bzw vgl evtl ggf ggfs inkl exkl einschl gegr geb gest verh sog sogen ca mind max min spez insb insbes dgl gem lt lfd urspr ehem ev kath röm griech engl franz dt öst schweiz jr hl bd bde str univ theol phil rer nat med jur pol vors stv stellv red verf hrsg übers',
    number: 'nr nrn abs art bd kap s ziff anm abb tab abt',
    maybe:
      'usw u.a.m etc jh jhd jhs mio mrd tsd std min sek tel jan feb mär apr jun jul aug sept okt nov dez mo di mi do fr sa so',
  },
  fr: {
    never: 'm mm mme mmes mlle mlles mgr me dr pr ste p.ex c.-à-d vve env cf av art boul bd apr',
    number: 'n nos chap p pp vol fig art al',
    maybe: 'janv févr avr juil sept oct nov déc etc éd',
  },
  es: {
    never:
      'sr sra sres sras srta srtas dr dra dres d dña da lic licda ing arq excmo excma ilmo ilma rvdo fr ud uds vd vds p.ej i.e avda av c aprox dpto depto admón gral cnel cap tte sgto pdte prof profa mons hnos sto sta fdo atte mtro',
    number: 'núm núms pág págs art arts cap vol tel nro fig n.º',
    maybe: 'ee.uu ff.aa jj.oo rr.hh s.a s.l c.a etc a.c d.c cía ltda a.m p.m s.a.r.l',
  },
  it: {
    never:
      'sig sigg sig.ra sig.na sigg.ri dott dott.ssa dr prof prof.ssa avv ing arch geom rag on cav comm gen col cap ten mons sen p.es es ecc.mo egr gent gent.ma spett ill illmo ss s fr vs cd c.a p.zza v.le c.so alt mitt dest pag',
    number: 'n nn pag pagg p pp cap art artt fig tel vol tav par',
    maybe: 'ecc etc s.p.a s.r.l a.c d.c sec ca',
  },
  pt: {
    never:
      'sr sra srs sras srta dr dra drs dom d eng arq prof profa exmo exma ilmo ilma av r pe p.ex i.e gen cel cap ten sgto gov dep sen pres min des núm aprox',
    number: 'n nº art arts pág págs cap vol inc fig tel',
    maybe: 'etc ltda s.a cia eua jr',
  },
  nl: {
    never:
      'dhr mevr mw drs ir ing mr prof ds jhr bijv o.a m.n d.w.z z.g.n i.p.v t.o.v m.b.t n.a.v resp ca evt incl excl vgl zgn st aanw vnw bv gebr jl',
    number: 'nr nrs blz p art hfdst par fig',
    maybe: 'enz etc e.d b.v n.v jan feb mrt apr jun jul aug sept okt nov dec v.chr n.chr',
  },
  sv: {
    never:
      't.ex bl.a d.v.s s.k resp ca fr hr prof dr st jfr inkl exkl f.d m.fl fil kl tel nuv p.g.a i.o.m fr.o.m t.o.m',
    number: 'nr s sid kap avd bd st kl',
    maybe: 'osv etc m.m o.s.v o.d m.fl e.kr f.kr milj mkr tkr',
  },
  da: {
    never:
      'f.eks bl.a dvs hr fr frk ca jf vedr hhv evt inkl ekskl pga prof dr dir adv red forf udg univ alm bl bla chr eks fhv fmd forb gl ift ifm incl itl kap khg kpt kr lb ltr maks mdr medl mht mia min mio mv ndf nl nuv obl ofl oprind opr oto ovenn oversk pers pgl pr skr sml smp sp stk str suppl tidl tilf tlf ug vha vhj ad d.d hhv jr kst litt lok loc max præs ral rc sdr sek sen siv sst svi tbt tr ult utr vs o.lign el',
    number: 'nr art stk kl afs kap fig s pkt pl par',
    maybe: 'osv etc mv m.m m.v m.fl o.l o.a a.s jan feb mar apr jun jul aug sept okt nov dec mrd',
  },
  no: {
    never: 'f.eks bl.a dvs hr fr ca jf vedr hhv evt inkl ekskl pga prof dr st tlf iht mht ifm',
    number: 'nr s kap kl pkt art',
    maybe: 'osv etc mv m.m mill mrd kr jan feb mars apr aug sept okt nov des',
  },
  pl: {
    never:
      'np tzn tzw dr prof mgr inż hab im ul al pl św ks o p ppłk płk gen kpt por sierż red min woj pow gm m.in ww wg zob por bałt dot właśc ang łac niem fr tel os',
    number: 'nr str s art ust poz par t rys tab',
    maybe: 'itd itp r w godz tys mln mld zł gr proc n.e p.n.e',
  },
  ru: {
    never:
      'г-н г-жа им пгт ул пр пер пл просп бул проф акад доц канд т.е т.к т.н т.о напр св см ср тов гр инж ген полк кап лейт о оз р пос дер стр.-ра англ нем фр лат греч яп рус',
    number: 'с ст п пп гл рис табл т тт вып кн ч',
    maybe:
      'г гг в вв руб коп тыс млн млрд трлн долл т.д т.п др пр н.э и.о м км см мм кг кв куб ч мин сек экз янв февр мар апр авг сент окт нояб дек стр',
  },
  uk: {
    never:
      'ім вул просп бул пл проф акад доц канд тобто т.зв напр св див пор інж ген полк о оз с смт м',
    number: 'с ст п пп гл рис табл т вип кн ч',
    maybe: 'р рр ст грн коп тис млн млрд т.д т.п ін н.е км см мм кг кв год хв сек',
  },
  bg: {
    never: 'г-н г-жа ул бул пл проф акад доц инж т.е т.н напр вж св им гр с д-р',
    number: 'стр чл ал т с гл',
    maybe: 'г гг лв ст хил млн млрд др т.н и.д',
  },
  tr: {
    never: 'dr prof doç av öğr gör sn alb yrd müh mim org gen örn bkz vb.g hz cad sok mah apt',
    number: 'no s sf cilt md',
    maybe: 'vb vs vd a.ş ltd şti m.ö m.s yy',
  },
  el: {
    never: 'κ κκ κ.κ δρ καθ π.χ δηλ βλ αρ τηλ αγ λεωφ οδ',
    number: 'αρ σελ άρθρ κεφ τ τόμ',
    maybe: 'κ.λπ κλπ κ.ά μ.χ π.χ. α.ε ευρ εκατ δισ',
  },
  hy: { never: 'դոկտ պրոֆ', number: '', maybe: '' },
  kk: {
    never: 'проф акад т.б см б.з.б б.э.д ул им',
    number: 'б с т',
    maybe: 'ж жж т.б т.с.с млн млрд мың теңге',
  },
  hi: {
    never: 'डॉ डा श्री प्रो ई पं कु मो लि रु सं स्व न्या ले कर्नल',
    number: 'सं पृ',
    maybe: '',
  },
  ar: {
    never: 'د أ ا م ص ق ب ت س ج ع ط أ.د ا.د ق.م ص.ب د.ا هـ ش.م.ل أ.م ك',
    number: 'ص ج ط ع رقم',
    maybe: 'كم سم م هـ ه',
  },
  fa: { never: 'ق.م ه.ش ه.ق د م ص ج', number: 'ص ج', maybe: '' },
  ur: { never: 'ڈاکٹر د م', number: '', maybe: '' },
  he: { never: 'פרופ ד״ר עו״ד רח שד', number: 'עמ מס', maybe: '' },
};

/** Words that usually begin a sentence, so that a doubtful abbreviation before them ends one. Lower case. */
export const SENTENCE_STARTERS =
  "the a an this that these those it its it's he she they we i you his her their our my in on at by for from with when while after before as but and so if however meanwhile there here what who why how where which one some many most all no not yet still another since until although though because both each even once perhaps then thus now today yesterday did do does is are was were " +
  'der die das ein eine er sie es wir ich am im dies diese dieser dieses auch doch aber und wer was wie wo wann warum nach bei dort hier heute gestern dann damit ' +
  'le la les un une il elle ils elles on ce cette ces mais et dans pour ' +
  'el los las una él ella ellos su sus pero y en para ' +
  'gli lo uno egli ma nel nella questo questa ' +
  'o os as um uma ele ela eles mas em no na ' +
  'de het een hij zij ze wij maar ' +
  'det den en ett han hun de vi jeg jag men der og når hvis da ' +
  'он она оно они мы я вы это этот эта но и в на не что как когда по с у';
