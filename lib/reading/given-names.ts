import { folded } from './folded.ts';

/** Common given names of many countries, accents folded: evidence that two capitalised words are a person. */
const GIVEN_NAMES = new Set(
  `aaron abby abdul abdullah abigail abraham ada adam adel adele adrian adriana adriano agnes agnieszka ahmad ahmed aidan aisha
  ajay akira al alain alan albert alberto alejandra alejandro aleksander aleksandra alessandra alessandro alessia alex alexander
  alexandra alexandre alexandru alexey alexis alfred alfredo ali alice alicia alina alison allan allen allison alma alvaro alvin
  alyssa amal amanda amber amelia amelie amir amit amy ana anastasia anders andre andrea andreas andrei andres andrew andrey andrzej
  andy ane angel angela angelica angelo angie anil anita anja anjali ankit ann anna anne annette annie annika anthony antje anton
  antoine antonia antonio antony anu april arash ari ariana ariel arjun arlene armando armin arne arnold arthur artur arturo arun
  asha ashley ashok astrid athena audrey august augusto aurelie austin ava axel ayse aziz
  barbara barry bart bartosz beata beate beatrice beatriz becky belinda ben benedikt benjamin bernadette bernard bernd bernhard bert beth
  bethany betty beverly bianca bill billy birgit bjorn blake bob bobby bogdan bonnie boris brad bradley brandon brenda brendan brent
  brett brian brianna bridget britta brooke bruce bruno bryan bryce burkhard
  caleb calvin cameron camilla camille candace carl carla carlo carlos carmen carol carole carolina caroline carolyn carrie carsten
  casey cassandra catalina caterina catherine cathy cecile cecilia cedric celine cesar chad chandra chantal charlene charles charlie
  charlotte chelsea chen cheryl chiara chloe chris christa christelle christian christiane christina christine christof christoph
  christophe christopher christy chuck cindy claire clara clark claude claudia claudio claus clemens clement cliff clifford
  clint clyde cody colin colleen connie connor conrad constance corey corinna corinne cornelia courtney craig cristian cristina crystal
  curt curtis cynthia cyril
  dagmar daisy dale dalia damian damien dan dana daniel daniela daniele danielle danny daria darin dario darius darlene darrell darren
  daryl dave david davide dawn dean deanna deb debbie deborah debra deepak delphine denis denise dennis derek dermot diana diane diego dieter
  dietmar dina dinesh dirk dmitri dmitry dolores dominic dominik dominique don donald donna dora doreen doris dorothea dorothy doug
  douglas drew duane duncan dustin dwayne dwight dylan
  earl ed eddie edgar edith edmund eduardo edward edwin eileen ekaterina elaine eleanor elena eleni eli elias elif elisa elisabeth elise
  elizabeth elke ella ellen elliott elsa elvira emanuel emerson emil emilia emilie emilio emily emma emmanuel enrico enrique eric erica
  erich erik erika erin ernest ernesto ernst erwin esteban esther ethan etienne eugene eugenia eva evan evelyn ewa
  fabian fabien fabio fabrice faith farid fatima federica federico felicia felipe felix ferdinand fernanda fernando fiona florence florian
  frances francesca francesco francis francisco franck francois francoise frank franz fred freda frederic frederick frederik friedrich fritz
  gabriel gabriela gabriele gabrielle gail gareth gary gavin gemma gene genevieve geoff geoffrey georg george georges georgia gerald
  geraldine gerard gerd gerhard gerry gert gianluca gianni gilbert gilles gina ginger giorgio giovanna giovanni gisela giulia giuseppe
  glen glenn gloria gonzalo gordon grace graham grant greg gregg gregor gregory greta gretchen grzegorz guido guillaume guillermo gunter
  gunther gustavo guy gwen
  hannah hannes hans harald harold harriet harry harvey hassan hazel heather hector heidi heike heiko heinrich heinz helen helena helene helga
  helmut hendrik henri henrietta henrik henrique henry herbert herman hermann hilary hilda hiroshi holger holly horst howard hubert hugh hugo hussein
  ian ibrahim ida ignacio igor ilona ilse imran ina ines inga inge ingo ingrid ioana irena irene irina iris irma isaac isabel isabella isabelle
  ismail ivan ivana ivo iwona
  jack jackie jackson jacob jacqueline jacques jade jaime jake jakob jakub james jamie jan jana jane janet janice janine janis janusz
  jared jarek jasmin jasmine jason javier jay jean jeanette jeanne jeanne jeff jeffery jeffrey jelena jen jenna jennifer jenny jens jeremy
  jerome jerry jesper jesse jessica jessie jesus jill jim jimmy jitka jo joachim joan joana joann joanna joanne joao joaquin jodi jody joe joel
  joerg johan johann johanna johannes john johnny jolanda jon jonas jonathan jordan jorg jorge jorgen jose josef josefine joseph
  josephine josh joshua joy joyce juan juana juanita judith judy juergen jukka julia julian juliana julie julien juliet julio julius
  june jurgen justin justine justyna
  kai kamal kamil karen karin karina karl karla karsten katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn
  kathy katie katja katrin kay kayla keith kelly ken kendra kenneth kenny kent kerry kerstin kevin khaled khalid kim kimberly kirk
  kirsten klara klaus konrad konstantin krista kristen kristian kristin kristina kristine krzysztof kumar kurt kyle
  lana lance lara larry lars laszlo laura lauren laurence laurent laurie lawrence lea leah lee leif leila lena leo leon leonard leonardo leonie
  leroy leslie lester leticia lewis liam lidia lilian lillian lily lina linda lindsay lindsey lisa liz lloyd logan lois lola loretta lori
  lorenzo lorraine lothar lou louis louisa louise luc luca lucas lucia luciana luciano lucie lucille lucinda lucy ludwig luigi luis luisa
  luka lukas lukasz luke luther lutz lydia lynda lynn lynne
  maarten mabel maciej madeleine madison magda magdalena magnus mahmoud maja malcolm malte mandy manfred manuel manuela mara marc marcel
  marcela marcello marcia marcin marco marcos marcus marek margaret margarita margit margot maria mariana marianne marie mariela
  marija marilyn marina mario marion marisa marissa marius marjorie mark marko markus marlene marlies marta martha martin martina martine
  marvin mary maryann massimo mateusz mathias mathieu mathilde matt matteo matthew matthias matthieu maureen maurice mauricio maurizio
  mauro max maxime maximilian maxwell may megan mehmet melanie melinda melissa melvin mercedes meredith mia micah michael michaela michal michel
  michele michelle mick miguel mikael mike mikhail mila milan mildred milena miles milos mindy minh miranda mireille miriam mirjam
  mitchell mohamed mohammad mohammed moira molly mona monica monika monique morgan moritz mustafa myra myriam
  nadia nadine nancy naomi natalia natalie natasha nate nathalie nathan nathaniel neal neil nelly nelson nicholas nick nicola nicolas nicole
  niels nigel nikita niklas nikola nikolai nikolaus nils nina noah noel noemi nora norbert norma norman nuno
  oksana olaf oleg olga oliver olivia olivier omar orlando oscar oskar osman otto owen
  pablo paige pam pamela paola paolo pascal pat patrice patricia patrick patrik patrizia patti patty paul paula paulina pauline paulo pavel
  pawel pearl pedro peggy penelope penny per percy perry pete peter petra petr phil philip philipp philippe phillip phyllis pia pierre
  pieter pilar piotr polly preston priscilla priya przemyslaw
  quentin quinn rachel radek rafael rafal raimund rainer raj rajesh ralf ralph ramesh ramon ramona randall randy raphael raquel raul ravi ray
  raymond rebecca regina reinhard reinhold rekha remi renata renate rene reto rex rhonda ricardo riccardo richard rick ricky rita rob
  robert roberta roberto robin robyn rocio rod roderick rodney rodrigo roger rohan roland rolf roman romain ron ronald ronnie rory rosa
  rosario rose rosemarie rosemary ross roswitha roxana roy ruben rudi rudolf rudy rui rupert russ russell ruth ryan ryszard
  sabina sabine sabrina sally salvador salvatore sam samantha samir samuel sandeep sandra sandro sandy sanjay santiago sara sarah sascha
  sasha scott sean sebastian sebastien selena selma serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelby
  shelley sheri sherri sherry shirley sid sidney siegfried sigrid silke silvia silvio simon simona simone sina sofia sofie solomon sonia
  sonja sophia sophie soren stacey stacy stan stanislav stanley stefan stefania stefanie stefano steffen stella stephan stephane
  stephanie stephen steve steven stewart stuart sue sunil suresh susan susana susanna susanne susi suzanne suzy svein sven svenja
  svetlana sybille sylvain sylvia sylvie
  tadeusz tamara tammy tania tanja tanya tara tatiana taylor ted terence teresa terri terry tessa thea theo theodor theodore theresa
  therese thierry thilo thomas thorsten tiffany till tilo tim timo timothy tina tobias toby todd tom tomas tomasz tommy toni tony torben
  tracey tracy travis trevor trish tristan troy tyler
  udo ugo ulf ulrich ulrike ulla ursula ute uwe
  valentin valentina valerie vanessa vasily vera verena vernon veronica veronika veronique vicki vicky victor victoria vijay viktor
  viktoria vince vincent vincenzo viola violet virginia vivian viviane vladimir volker
  wade wallace walter wanda warren wayne wendell wendy werner wes wesley wilfried wilhelm will willem william willie wilma winfried wojciech
  wolfgang xavier yan yann yannick yasmin yolanda yoko yuki yuri yusuf yves yvette yvonne zachary zbigniew zdenek zeynep zoe zoltan zsolt`.split(
    /\s+/,
  ),
);

/**
 * Whether a word is a common given name; either half of a double name counts.
 * @example isGivenName('Jean-Luc') // true
 */
export function isGivenName(word: string): boolean {
  return folded(word)
    .replace(/[.,]$/, '')
    .split('-')
    .some((part) => GIVEN_NAMES.has(part));
}
