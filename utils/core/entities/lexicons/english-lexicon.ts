/** English words that tell names from other words, in lower case. Written for this project; words split by spaces. */

/** Titles, ranks and roles that stand before a person's name. */
export const TITLES = `
actor actress adm admiral ambassador analyst archbishop attorney author ayatollah baron baroness billionaire
bishop brig brigadier businessman capt captain cardinal chairman chairperson chairwoman chancellor chief cmdr
coach col colonel comedian commander composer congressman congresswoman corporal count countess cpl dame
defender detective dictator director director-general dr duchess duke economist emir envoy father filmmaker
forward gen general goalkeeper gov governor imam inspector journalist judge justice king lady lawyer leader
lieutenant lord lt maj major manager marshal mayor midfielder militant minister miss mr mrs ms mufti mullah
novelist officer patriarch pitcher playwright poet pope premier president president-elect prince princess prof
professor prosecutor quarterback queen rabbi rapper rep representative rev reverend secretary
secretary-general sen senator sergeant sgt sheik sheikh singer sir skipper spokesman spokesperson spokeswoman
striker teammate tycoon vice-president winger
`;

/** Words that precede a title or qualify one: `Prime Minister`, `former Defense Secretary`. */
export const ROLE_WORDS = `
prime foreign defense defence interior finance deputy vice former chief acting senior assistant executive attorney state home health oil energy trade justice education agriculture transport labor labour opposition army navy air police supreme interim crown first lead under permanent special national managing general economy information planning environment culture housing cabinet white house
`;

/** Last words of an organisation's name. */
export const ORGANISATION_TAILS = `
academy afc agency airlines airways alliance army assembly association authority bancorp bank board brigade
brigades bureau center centre clinic club co coalition college command commission committee company
confederation congress corp corporation corps council court department energy entertainment exchange fc
federation forces foundation front fund gazette group guard guards herald holdings hospital inc industries
institute insurance journal laboratories league legion llc ltd ministry motors movement museum navy network
news oil orchestra organisation organization parliament partners party petroleum pharmaceuticals plc police
post press radio railroad railway railways records school securities senate society software steel studios
systems technologies telecom telegraph television times tribunal tribune trust union university
`;

/** First words of an organisation's name, before `of` or `for`. */
export const ORGANISATION_HEADS = `ministry department university bank institute office bureau council committee commission house court federation association union league party academy organization organisation board chamber center centre front movement society college school museum`;

/** Last words of a place's name. */
export const PLACE_TAILS = `city town village province state county district region river lake mount mountain mountains sea gulf bay island islands airport port street road avenue park valley desert peninsula strait canal ocean coast border bridge square hills heights territory governorate prefecture oblast springs beach creek fort falls stadium arena palace cathedral castle prison dam highway boulevard pond brook junction hill reservoir`;

/** First words of a place's name. */
export const PLACE_HEADS = `mount lake cape fort gulf bay strait port river isle camp san santa el los las north south east west northern southern eastern western central upper lower`;

/** Common nouns before `of` a place: `city of Basra`. */
export const PLACE_NOUNS = `city town village province state region district capital island port suburb county republic kingdom emirate`;

/** Prepositions after which a name is most often a place. */
export const PLACE_PREPOSITIONS = `in near outside throughout across inside`;

/** Verbs whose subject, right before or behind, is most often a person. */
export const SPEECH_VERBS = `said says told added adds stated explained argued recalled joked wrote tweeted replied insisted testified who resigned married`;

/** Peoples, faiths and their adjectives: never names of their own. */
export const DEMONYMS = `
afghan african albanian algerian american anglican angolan arab arabian arabic argentine argentinian armenian
asian assyrian australian austrian azerbaijani azeri bahraini bangladeshi basque belarusian belgian bengali
berber bolivian bosnian brazilian british briton britons buddhist bulgarian burmese cambodian cameroonian
canadian catalan catholic chadian chechen chilean chinese christian colombian communist congolese conservative
copt coptic croat croatian cuban cypriot czech dane danish democrat democrats dominican dutch ecuadorian
egyptian emirati english eritrean estonian ethiopian european filipino finn finnish flemish french frenchman
gazan georgian german ghanaian greek guatemalan haitian hebrew hindu honduran hungarian hutu icelandic indian
indonesian iranian iraqi irish islamic islamist israeli italian ivoirian ivorian jamaican japanese jesuit jew
jewish jordanian kashmiri kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz labour's lao latin latvian
lebanese liberal liberian libyan lithuanian macedonian malagasy malaysian malian maltese maoist marxist
mauritanian mexican moldovan mongolian montenegrin mormon moroccan mozambican muslim namibian nato-led nazi
nepalese nepali nicaraguan nigerian nigerien nordic norwegian omani orthodox pakistani palestinian panamanian
paraguayan pashtun persian peruvian pole polish portuguese protestant punjabi qatari republican republicans
roma romanian russian rwandan saudi scandinavian scot scottish senegalese serb serbian shi'ite shia shiite
sikh sinhalese slav slovak slovakian slovene slovenian socialist somali spaniard spanish sudanese sunni
swahili swede swedish swiss syrian taiwanese tajik tamil tanzanian thai tibetan tories tory tunisian turk
turkish turkmen turkoman tutsi ugandan uighur ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh
western yazidi yemeni zambian zimbabwean zionist
`;

/** Everyday words that are written large at the start of a sentence or in titles of works and events. */
export const COMMON_WORDS = `
a about above accord according across act activists add additional additionally advertisement after afternoon
again against agreement air all allegedly allow almost along already also although always am amendment among
an analysis analysts and another any anybody anyone anything apart apparently appear approximately apr april
are area areas army around as aside ask asked at attack attacks aug august authorities award awards bad bank
banks based be because been before began begin beginning behind being believe below beneath beside besides
best better between beyond bible big bill billion body bomb bombing book born both bowl boy breaking bring
british-born build bus business but buy by call called came can car cars case cases central certainly champion
champions championship championships change chapter child children christmas city civil clearly click club
coach come comment companies company conference conservative consider considering constitution continue
convention copyright could countries country court create critics cup currently cut date day days deal dear
dec december decide declaration defence defense democratic demonstrators despite detainees did die disease do
doctor doctors does dollar dollars domestic done door dozens drug drugs during each earlier early earth
earthquake east easter eastern economic economists economy editor eight either election elections eleven else
elsewhere end especially even evening eventually ever every everybody everyone everything except exclusive
expect experts eye face fall family feb february federal feel festival few fewer fifth fifty figure file film
final finally find fire first five flood follow following food for force forces foreign formerly fortunately
forty found four fourth free fri friday friend friends from full furthermore game games gas gave general
generally get girl give given global go goal goals god goes gone good got government governments grand great
group groups grow growth gunmen had half hand happen has have having he head health hear heard heart hello
hence her here hers hey hi high his history hold home hopefully hospital hour hours house how however human
hundred hundreds hurricane i idea if image immediately in include including increasingly indeed independent
industry initially initiative inside instead insurgents international internet interview into investors is
issue issues it its jan january job jobs journalists judge jul july jun june just keep kept kill killed knew
know known koran land large last late later law lawyer lawyers lead leader leaders league learn least leave
led left less let letter liberal life like likewise line list live local lol long look looked looking lose
love low made make man many mar march market markets masters match may maybe meanwhile media meet meeting men
might migrants militants military million millions minister ministers minute minutes mission mon monday money
month months more moreover morning most move movie much music must my name names national nations near nearly
neither never nevertheless new news newspaper newspapers next night nine no nobody none nonetheless nor north
northern not note notes nothing nov november now nuclear number numbers oct october of off offer official
officials often oh oil ok okay old olympic olympics on once one only onto open operation opinion opponents
opposition or originally other otherwise our outbreak outside over overall own parliament part particularly
parties parts party pass past pay peace people per percent percentage perhaps photo place plan plane plans
play player players please plus pm point points police policy political president press previously price
prices prisoners private prix prize problem problems program programme project protesters protocol provide
public pull question questions quran radio raise ramadan reach read reason reasons rebels recently refugees
regional related release remain remember report reportedly reporters reports republican require researchers
reserved residents resolution result results rights road room round rt run said same sat saturday saw say
saying says scheme school schools scientists scores sea season second section security see seem seen sell send
sep separately sept september serve set seven several shall share shares she short should show showed shown
side sides similarly since sit six small so social soldier soldiers some someone something sometimes song soon
sorry source sources south southern speak speaking special specifically spend stand start state states stay
still stock stocks stop stories storm story strategy street student students subscribe such suddenly suggest
summit sun sunday super supporters suspects table take taken talks teacher team teams television tell ten
terrorism terrorists thank thanks that the their then there therefore these they thing things think third
thirty this those though thought thousand thousands three through throughout thu thursday thus till time times
to today together told tomorrow tonight too took tournament toward towards town trade traders train treaty
trial tried troops try tue tuesday twelve twenty twice two ultimately under understand unfortunately union
university unless until up update upon use used using usually versus very via victims video virus vote voters
votes vs wait walk want wanted war was watch water way ways we weather wed wednesday week weeks welcome well
went were west western what when where whereas whether which while who whom whose why will win with within
without witnesses woman women word words work worked worker workers world worse worst would wow write yeah
year years yes yesterday yet you young your
`;

/** Parts inside personal names that are written small. */
export const NAME_PARTICLES = `de da di du del della der den dos das van von bin ben ibn al el la le ter zu af av bint abu ould`;

/** Endings of family names. */
export const SURNAME_SHAPE =
  '(?:son|sen|sson|ez|ov|ova|ev|eva|sky|ski|ska|skaya|vich|vic|ic|enko|chuk|ian|yan|shvili|dze|oglu|escu|eanu|opoulos|akis|idis|elli|etti|ini|berg|stein|mann|man|berger|feld|quist|strom|sson|awi|ani|zadeh|pour|singh|nen|ingh|wicz|czyk)$';
