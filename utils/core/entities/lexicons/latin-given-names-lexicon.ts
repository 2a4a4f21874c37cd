/** Given names in Latin script, from many countries, without accents. Facts, written for this project. */
export const LATIN_GIVEN_NAMES = `
aaron abby abdel abdelaziz abdelfattah abdelkader abdul abdullah abdulrahman abe abel abigail abraham abu adam
adel adil adnan adolf adrian adriana agnes agnieszka ahmad ahmed ahmet aisha akbar akira al alain alan albert
alberto alejandro aleksandar aleksander aleksandr aleksei alessandro alex alexander alexandra alexandre alexei
alexey alexis alfonso alfred alfredo ali alice alicia alison allan allen alvaro amanda amar amber amina amir
amit amos amr amy ana anastasia anatoly anders andre andrea andreas andrei andres andrew andrey andrzej andy
angel angela angelina angelo anil anita anke ann anna anne annette annie anthony antje antoine anton antonin
antonio antony anwar ariel aristides armando arnold arthur arturo arun ashraf asif asma astrid atal audrey
august augusto avi ayad aylin ayman ayse aziz barack barbara barney barry bart bartosz bashar basil beata ben
benazir benedict benito benjamin benny bernard bernardo bernie bert bertrand beth betty beverly bilal bill
billy birgit bjarne bjorn bob bobby bogdan boguslaw boleslaw boris boutros brad bradley brandon brenda brendan
brent brett brian bridget brigitte britney bruce bruno bryan burak burhan calvin camille can canan carl carla
carlo carlos carmen carol carole caroline carolyn carrie carsten catarina catherine cathy cecilia cedric celia
celine cem cemal cesar chad chandrika charlene charles charlie charlotta charlotte chelsea chen cheryl chester
chris christel christian christiane christina christine christoph christophe christopher chuck cindy claire
clara clarence claude claudia claudio clement cliff clifford clint clinton clyde colin colleen connie conrad
constantin corey cornelius craig cristiano cristina curtis cynthia cyril cyrus dagmar daisy dale damian damien
damon dan dana daniel daniela daniele danielle danny danuta daphne darius darren daryl dave david davide dawn
dean debbie deborah debra denis denise deniz dennis derek desmond diana diane dick didier diego dieter dietmar
dilip dimitri dimitris dina dirk dmitri dmitry dolores dominic dominique don donald donna dora doris dorota
dorothy doug douglas drew duncan dustin dwight dylan earl ed eddie edgar edith edmund eduard eduardo edward
edwin edyta ehud eileen ekrem elaine eleanor elena elias elif elisabeth elise elizabeth elke ella ellen elmar
elsa elton elzbieta emad emanuel emil emilio emily emine emma emmanuel emmerson emre enrico enrique erdal eric
erica erich erik erika ernest ernesto ernst erwin esther ethan etienne eugene eva evan evelyn evgeny ewa ezra
fabian fabienne fabio fabrice fadi fahd faisal fatima fatma fatmeh faye federico felipe felix ferdinand
fernando fidel fiona flavio florence florian fouad frances francesca francesco francine francis francisco
franco francois francoise frank frankie franklin franz fred freddie frederic frederick friedrich fritz fumio
gabriel gabriela gabriele gail gareth gary gavin gene genevieve geoff geoffrey georg george georges georgia
gerald gerard gerd gerhard gerry ghassan giacomo gian gianluca gianni gilbert gilles gina gintaras giorgio
giovanni girija giulia giulio giuseppe glen glenn gloria gonzalo goran gordon grace graham grant greg gregor
gregory greta grzegorz guido guilherme guillaume guillermo gul gulbuddin gunnar gunter gunther gustav gustavo
guy gwen habib hadi haider hakan hakim hakki halil hamad hamid hamza hani hank hanna hannah hanne hans harald
haris harold haroun harriet harry hartmut harvey hasan hashim hassan hazem heather hector heidi heike heinrich
heinz helen helena helene helga helle helmut henning henri henrik henry henryk herbert herman hermann herve
hideki hilary hillary hiroshi hisham horst hoshyar hosni howard hubert hugh hugo huseyin hussain hussein ian
ibrahim ignacio ignazio igor ilham ilya iman imran indira ines inga inge ingmar ingrid ingvar irene irfan
irina iris isaac isabel isabella isabelle ismail ismet israel itzhak ivan ivana ivica ivo iyad izzat jacek
jack jackie jacob jacqueline jacques jaime jake jakob jalal jamal james jamie jan jana jane janet janez janice
janine janusz jared jaroslaw jason javier jawad jay jean jeanette jeb jeff jeffrey jen jennifer jens jeremy
jerome jerry jerzy jesse jessica jessie jesus jill jim jimmy jo joachim joan joanna joanne joao joaquin jochen
joe joel joerg johan johann johannes john johnny jon jonas jonathan jordan jorg jorge jose josef joseph josh
joshua joyce jozef juan juanita judith judy juergen julia julian juliana julie julien juliet julio julius june
jurgen justin justine kai kaja kamal kamala karen karim karin karl karol karsten katarina katarzyna kate
katherine kathleen kathryn kathy katie katrin kay kazem kazimierz keith kelly kemal ken kenneth kenny kent
kerry kerstin kevin khaled khalid khalil kim kimberly kirk kirsten kjell klaus kofi konrad konstantin krishna
kristen kristian kristin krzysztof kumar kurt kyle lalu lance lara larry lars laszlo laura laurel lauren
laurence laurent lawrence leah lech lee leila lena lennart lenny leo leon leonard leonardo leonid leroy leslie
lester leszek lewis leyla li liam lillian linda lindsay lindsey lionel lisa liz lloyd loic lois lorenzo lori
lorraine lotte louis louise luc luca lucas lucia luciano lucie lucien lucille lucy ludovic ludwig luigi luis
luisa luiz lukas luke luther lydia lynn maciej maggie magnus mahathir mahdi maher mahinda mahmoud mahmud majid
malcolm malgorzata malik mamdouh manfred manmohan manolo manuel marat marc marcel marcello marcelo marcia
marco marcos marcus marek margaret margarethe margit maria marian mariana marianne marie marija marilyn marina
mario marion marisa mark marko markus marlene marsha marta martha martin martina martine marty marvin marwan
mary maryam masood masoud massimo massoud mateusz mathieu mats matt matteo matthew matthias maureen maurice
mauricio mauro max maxim maxime megan mehdi mehmet mel melanie melek melinda melissa meral mercedes merle
mesut mette mia micaela michael michal michel michele michelle mick miguel mihai mikael mike mikhail mikolaj
milan mildred milos miloslav milton mimi minh miranda miriam mirko miroslav mitch mitchell mitt mladen moammar
mohamad mohamed mohammad mohammed moises molly monica monika monique morgan morris moshe mostafa muammar
muhammad muhammed muqtada murad murat murray musa mustafa myriam nabih nabil nader nadia nadine najib nancy
naomi narendra nasser natalia natalie natasha nathalie nathan nathaniel nawaf nawaz neil nelson nestor ngozi
nguyen nicholas nick nicola nicolas nicole niels nigel nikita nikola nikolai nikolaus nikos nils nina noah
noel noor nora norbert noriko norma norman nouri numan nuri octavio odile oguz olaf ole oleg olga oliver
olivia olivier olusegun omar omer orhan oriol orlando orrin osama oscar oskar osman otto owen ozgur pablo
paddy pamela paolo pascal pat patrice patricia patrick patsy paul paula pauline pavel pawel pedro peggy
penelope penny per percy pernille perry pervez pete peter petr petra phil philip philipp philippe phillip
phyllis pier piero pierre pietro pilar piotr prakash pranab priscilla priya qais qasim quentin rachel radoslaw
rafael raffaele rafik rafiq raila rainer raj rajiv ralf ralph ramiro ramon ramona ramzan ramzi randall randy
rania raphael rashid raul ravi ray raymond rebecca recep regina reinhard remy renate rene renee reuben rex
reza rhonda ricardo riccardo rich richard rick ricky rita riyad rob robert roberta roberto robin robrecht rod
roderick rodney rodrigo roger roh roland rolf roman romano ron ronald ronaldo ronnie rosa rosalind rose
rosemary ross roswitha rowan roy rubem ruben rudolf rudolph rudy rui rupert russ russell ruth ruud ryan
ryszard sabine sabrina saddam saeb saeed said saif salah saleh salem sally salman salvador salvatore sam
samantha sami samir samuel sandra sandrine sandro sandy sanjay santiago sara sarah sasha saud saul savannah
scott sean sebastian selahattin selim sergei sergey sergio serkan seth severine seymour shahid shane sharon
shaukat shaun shawn sheila shelley sheryl shimon shinzo shirin shirley sidney sigmar sigmund sigrid silke
silvia silvio simon simone slawomir slobodan snezana sofia sonia sophia sophie stacey stan stanislav stanislaw
stanley stefan stefano steffen steffi stella stephane stephanie stephen steve steven stewart stig stuart sue
suleyman sultan sunil susan susana susanna susanne suzanne sven sverre svetlana sylvia sylvie tadej tadeusz
takeo tamara tanya tara tariq taro tayyip ted terence teresa terri terry thabo thaksin thelma theo theodore
theresa thierry thijs thomas thorsten tiago tiffany tim timothy tina tobias todd tom tomas tomasz tommy toni
tony torsten tracy travis trent trevor tricia turgut tyler ulla ulrich ulrike umar umberto ursula usman uwe
vaclav valentin valeria valerie valerio vanessa vera vernon veronica veronique vicente vicki vicky victor
victoria vijay viktor vince vincent vincenzo viola virginia vitaly vittorio vivian vladimir vlado vojislav
volkan volker volodymyr wade walburga waldemar walid wallace wally walter wanda warren wayne wen wendy werner
wesley wieslaw wilfred wilhelm will willem william willie willy wilma wim winston wladyslaw wojciech wolfgang
woody wouter xabier xavier yahya yair yang yann yannick yasir yasser yavuz yilmaz yitzhak yoko yolanda
yoshihiko yousef youssef yulia yuri yusuf yves yvette yvonne zachary zalmay zbigniew zdenek zeynep zhang zine
zoran
`;

/** Names that are everyday English words or places as well: they need a second name word. */
export const LATIN_SHARED_NAMES = `al will mark bill may june august dawn rose grace faith hope frank grant rich guy drew art chuck dick earl dean dale gene glen jack ray rod rob pat sue penny sandy rusty chase lance max miles price page carol can gul per ole august chelsea jordan israel georgia virginia florence victoria charlotte sydney austin carolina santiago salvador madison lincoln washington paris milan cyrus said li will don jo kim kay lee gay sultan prince christian noel angel jesus saint roman norman german van ben della abu elif deniz volkan ozgur melek mercedes morgan clinton jackson stella viola clay cliff ford kent ross perry cherry robin jay wade warren rex buddy sonny major page sandy trent nestor orlando valencia`;
