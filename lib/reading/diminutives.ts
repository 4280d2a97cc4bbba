import { wordList } from './word-list.ts';

/** Short forms by which people go on pages of their own firm; statistics of births have few of them. */
export const DIMINUTIVES = wordList(
  'abe al alfie andie archie arlo artie babs barb bea bec becca becky benji bernie bert bess bessie beth betsy ' +
    'bette bettina bev biff bobbi bobbie brett cal carly cass cassie charlie charley chas chet chrissy chrissie clem ' +
    'clint connie corey cory dani deanna debs dena dex dina dolly dom dora dottie ebony eddy effie ella elle ellie ' +
    'emmy evie fay flo frankie fred freddie freddy gabby gabi gerry gil ginny gwen hank harvie hattie hetty izzy jan ' +
    'jed jemma jerri jess jimmie jo jodi jodie jody joey johnnie jojo josie kat kath kathi kathie kathleen kathy kay ' +
    'kayla kitty kris kristy lea lexi lexie libby lindy liv liza lizzie lola lori lorie lottie lu lucia mack maddie ' +
    'maddy maggie mags mandy margie marge mariah marv matty meg mel mick mickey mikey millie milly mimi mina mindy ' +
    'minnie missy mitch moe mollie molly mona monty nan nance nate ned nell nellie nicki nicky nikki ollie olly patsy ' +
    'patti patty peg peggy phyllis pippa polly raf randi randy reg reggie ricky ritchie robyn ronnie rosie roxanne ' +
    'roxy russ sadie sal sally sammy shel shelley shelly sherry sheryl shelby sid stef stu susie suzie tabby tad tammi ' +
    'tammy tasha tess tessie theresa tilly toni tori tracey traci tracie tricia trina trish trixie trudi trudy val ' +
    'valerie vic vicki vickie vicky vince viv walt wes whitney wilf willy winnie woody zac zach zack zak zeke ' +
    'agata ania basia bartek beatka bogdan celina darek dorota ela ewa gosia grazyna grzegorz halina irka iwona ' +
    'iza jacek jadwiga jarek jola jolanta justyna kasia kinga krysia leszek lukasz maciej maciek magda malgosia marek ' +
    'mariusz mirek ola pawel piotrek radek renata slawek tomek ula urszula wanda wojciech wojtek zbyszek zofia zosia ' +
    'alla alyosha anya dasha dima galina katya kolya ksenia larisa ludmila lyuba marina masha misha nadia nastya nina ' +
    'oksana olya petya polina raisa sasha sveta svetlana tanya vanya vitya vlad vladimir volodya vova yana yulia ' +
    'yuri zhanna zhenya basti conny franzi gabi hansi heinz ilse inge juppi karlheinz kalle lotte maja matze moni ' +
    'resi rosi rolli sepp steffi susi traudl trude ulli uli uschi wolle anneke bram femke gijs ilse jaap jelle joost ' +
    'joke kees maaike marieke niek saskia sjoerd teun wim wout beppe chiara gigi giusy lele mimmo nando pina pino ' +
    'amparo chus concha javi juanma lola maite manolo maricarmen montse nacho nuria paco paqui pepa pepe pili ' +
    'quique rafa rocio tono agathe cecile didier fanfan gege gigi jeannot lili loulou manu momo sandrine solange ' +
    'sylvie yvette bea bosse jocke kicki lasse lena lotta majlis micke nisse pelle pia ulla ulrika',
);
