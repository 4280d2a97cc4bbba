/** Invented names: `name | given | family | middle | prefix | suffix | nickname`, one a line. */
export const NAME_CASES = `
Ada Winterbourne | Ada | Winterbourne
Ludger van der Heyden | Ludger | van der Heyden
Annelies van 't Hoff | Annelies | van 't Hoff
Pieter in 't Veld | Pieter | in 't Veld
Sjoerd op den Camp | Sjoerd | op den Camp
Wim van den Berghe-Maas | Wim | van den Berghe-Maas
Henrike von und zu Tannenfels | Henrike | von und zu Tannenfels
Dr. med. Sabine Krautwurst | Sabine | Krautwurst | | Dr. med.
Prof. Dr.-Ing. Jörg Hasenkamp | Jörg | Hasenkamp | | Prof. Dr.-Ing.
Dipl.-Kfm. Rolf Ebertz | Rolf | Ebertz | | Dipl.-Kfm.
Mag. Dr. Franziska Edlinger | Franziska | Edlinger | | Mag. Dr.
Mag.a Birgit Hochreiter | Birgit | Hochreiter | | Mag.a
Frau Dr. Elke Möhring | Elke | Möhring | | Frau Dr.
Herr Karl-Heinz Puttkamer | Karl-Heinz | Puttkamer | | Herr
RA Stefan Wolters | Stefan | Wolters | | RA
Jean-Baptiste de La Rochette | Jean-Baptiste | de La Rochette
Mme Solange d'Aubignac | Solange | d'Aubignac | | Mme
M. Thierry Le Goffic | Thierry | Le Goffic | | M.
Mlle Aurélie du Plessis | Aurélie | du Plessis | | Mlle
Me Bertrand Fauvel | Bertrand | Fauvel | | Me
François-Xavier des Ormes | François-Xavier | des Ormes
Marie-Claude L'Heureux | Marie-Claude | L'Heureux
DUPRAT Jean-Luc | Jean-Luc | DUPRAT
DE LA TOUCHE Amandine | Amandine | DE LA TOUCHE
Amandine DE LA TOUCHE | Amandine | DE LA TOUCHE
LE ROUX Yann | Yann | LE ROUX
María Fernanda Quintanilla Robles | María | Quintanilla Robles | Fernanda
Juan Carlos Ibáñez Montoya | Juan | Ibáñez Montoya | Carlos
José Luis de la Vega Ortiz | José | de la Vega Ortiz | Luis
Ana Belén Fuertes | Ana | Fuertes | Belén
D. Ramón Urrutia Salcedo | Ramón | Urrutia Salcedo | | D.
Dña. Mercedes Olmedo | Mercedes | Olmedo | | Dña.
Lic. Gabriela Paredes | Gabriela | Paredes | | Lic.
Ing. Rodrigo Cárdenas | Rodrigo | Cárdenas | | Ing.
Josep Puig i Ferrer | Josep | Puig i Ferrer
Inés Ortega y Gallardo | Inés | Ortega y Gallardo
María del Carmen Robledo | María | Robledo | del Carmen
María de los Ángeles Tapia | María | Tapia | de los Ángeles
João Pedro da Silva Moreira | João | da Silva Moreira | Pedro
Maria Luísa dos Santos | Maria | dos Santos | Luísa
Rui Almeida e Costa | Rui | Almeida e Costa
Eng. Paulo Figueira | Paulo | Figueira | | Eng.
Dra. Beatriz Nogueira | Beatriz | Nogueira | | Dra.
Giovanni Battista dell'Orto | Giovanni | dell'Orto | Battista
Dott. Carlo De Angelis | Carlo | De Angelis | | Dott.
Dott.ssa Chiara Lo Presti | Chiara | Lo Presti | | Dott.ssa
Avv. Francesca Degli Esposti | Francesca | Degli Esposti | | Avv.
Rag. Piero Bonfanti | Piero | Bonfanti | | Rag.
Geom. Luca Tremolada | Luca | Tremolada | | Geom.
Sig.ra Lucia Di Pietro | Lucia | Di Pietro | | Sig.ra
Krzysztof Wiśniowiecki | Krzysztof | Wiśniowiecki
Pan Tomasz Zarzycki | Tomasz | Zarzycki | | Pan
Pani Agnieszka Nowicka-Lis | Agnieszka | Nowicka-Lis | | Pani
mgr inż. Marek Dobrowolski | Marek | Dobrowolski | | mgr inż.
dr hab. Ewa Sikorska | Ewa | Sikorska | | dr hab.
prof. dr hab. n. med. Jan Olszewski | Jan | Olszewski | | prof. dr hab. n. med.
Ing. Petr Vondráček, Ph.D. | Petr | Vondráček | | Ing. | Ph.D.
MUDr. Jana Hrušková | Jana | Hrušková | | MUDr.
Mgr. Tereza Kolářová | Tereza | Kolářová | | Mgr.
JUDr. Pavel Kučera, CSc. | Pavel | Kučera | | JUDr. | CSc.
Bc. Lukáš Bartoš | Lukáš | Bartoš | | Bc.
Szilágyi Katalin | Katalin | Szilágyi
Dr. Horváth Péter | Péter | Horváth | | Dr.
Иван Сергеевич Толмачёв | Иван | Толмачёв | Сергеевич
Толмачёв Иван Сергеевич | Иван | Толмачёв | Сергеевич
Мария Белозерова | Мария | Белозерова
Белозерова Мария | Мария | Белозерова
И. С. Толмачёв | И. | Толмачёв | С.
Толмачёв И. С. | И. | Толмачёв | С.
Толмачёв И.С. | И.С. | Толмачёв
Олена Петрівна Ковальчук | Олена | Ковальчук | Петрівна
Γιώργος Παπαναστασίου | Γιώργος | Παπαναστασίου
Παπαναστασίου Γιώργος | Γιώργος | Παπαναστασίου
Ayşe Nur Karadeniz | Ayşe | Karadeniz | Nur
Doç. Dr. Elif Aksoy | Elif | Aksoy | | Doç. Dr.
Av. Hakan Demirtaş | Hakan | Demirtaş | | Av.
Matti Virtakoski | Matti | Virtakoski
Bjørn af Ekenberg | Bjørn | af Ekenberg
Carl-Johan von Essenholm | Carl-Johan | von Essenholm
Sigríður Jónsdóttir | Sigríður | Jónsdóttir
Omar bin Khalid Al Mansouri | Omar | bin Khalid Al Mansouri
Fatima Al-Zahrani | Fatima | Al-Zahrani
Yusuf ibn Rashid | Yusuf | ibn Rashid
Abdul Rahman Siddiqui | Abdul Rahman | Siddiqui
Abdullah bin Faisal Al Harthy | Abdullah | bin Faisal Al Harthy
Mohammed El Khatib | Mohammed | El Khatib
Sheikh Hamdan Al Nuaimi | Hamdan | Al Nuaimi | | Sheikh
Siti Nurhaliza binti Ahmad | Siti | binti Ahmad | Nurhaliza
Muthu a/l Subramaniam | Muthu | a/l Subramaniam
محمد عبد الله | محمد | عبد الله
فاطمة بنت خالد | فاطمة | بنت خالد
עמית כהן | עמית | כהן
ד"ר נועה לוי | נועה | לוי | | ד"ר
राजेश कुमार शर्मा | राजेश | शर्मा | कुमार
Shri Anil Deshpande | Anil | Deshpande | | Shri
Smt. Kavita Rao | Kavita | Rao | | Smt.
Adv. Priya Menon | Priya | Menon | | Adv.
CA Rohit Agarwal | Rohit | Agarwal | | CA
K. R. Venkataraman | K. | Venkataraman | R.
S. Lakshmi Narayanan | S. | Narayanan | Lakshmi
Nguyễn Thị Thu Hà | Hà | Nguyễn | Thị Thu
Trần Văn Dũng | Dũng | Trần | Văn
Nguyen Van Thanh | Thanh | Nguyen | Van
Zhang Xiaoming | Xiaoming | Zhang
Xiaoming Zhang | Xiaoming | Zhang
Chen Wei-Ling | Wei-Ling | Chen
Wei-Ling Chen | Wei-Ling | Chen
LIU Yifan | Yifan | LIU
Yifan LIU | Yifan | LIU
Park Ji-hoon | Ji-hoon | Park
Ji-hoon Park | Ji-hoon | Park
Kim Min-seo | Min-seo | Kim
Lee Sung Hoon | Sung Hoon | Lee
Tanaka Haruto | Haruto | Tanaka
Haruto Tanaka | Haruto | Tanaka
SUZUKI Keiko | Keiko | SUZUKI
山本 健太 | 健太 | 山本
山本健太 | 健太 | 山本
李小龍 | 小龍 | 李
欧阳修文 | 修文 | 欧阳
김민준 | 민준 | 김
남궁민수 | 민수 | 남궁
สมชาย ใจดี | สมชาย | ใจดี
Somchai Jaidee | Somchai | Jaidee
Winterbourne, Ada | Ada | Winterbourne
Winterbourne, Ada K. | Ada | Winterbourne | K.
WINTERBOURNE, ADA KATHERINE | ADA | WINTERBOURNE | KATHERINE
Winterbourne, Dr. Ada | Ada | Winterbourne | | Dr.
Winterbourne Jr., Samuel T. | Samuel | Winterbourne | T. | | Jr.
Winterbourne, Samuel T., Jr. | Samuel | Winterbourne | T. | | Jr.
Winterbourne, Samuel, III | Samuel | Winterbourne | | | III
Winterbourne, Samuel T. (Sam) | Samuel | Winterbourne | T. | | | Sam
van der Heyden, Ludger | Ludger | van der Heyden
Heyden, Ludger van der | Ludger | van der Heyden
Hohenstein, Otto von | Otto | von Hohenstein
de la Vega Ortiz, José Luis | José | de la Vega Ortiz | Luis
Puig i Ferrer, Josep | Josep | Puig i Ferrer
Mensah, Kwame, MD, PhD | Kwame | Mensah | | | MD, PhD
Samuel T. Winterbourne Jr. | Samuel | Winterbourne | T. | | Jr.
Samuel Winterbourne II | Samuel | Winterbourne | | | II
Samuel Winterbourne, Esq. | Samuel | Winterbourne | | | Esq.
Samuel Winterbourne, M.D., F.A.C.S. | Samuel | Winterbourne | | | M.D., F.A.C.S.
Samuel Winterbourne MD FACC | Samuel | Winterbourne | | | MD, FACC
Grace Okonkwo, MBA, PMP | Grace | Okonkwo | | | MBA, PMP
Grace Okonkwo MBA | Grace | Okonkwo | | | MBA
Grace Okonkwo, CPA | Grace | Okonkwo | | | CPA
Grace Okonkwo, LL.M. | Grace | Okonkwo | | | LL.M.
Grace Okonkwo (she/her) | Grace | Okonkwo
Grace Okonkwo, B.Sc. (Hons) | Grace | Okonkwo | | | B.Sc.
Klaus Bergfeld MdB | Klaus | Bergfeld | | | MdB
Klaus Bergfeld M.A. | Klaus | Bergfeld | | | M.A.
Klaus Bergfeld M.Sc. | Klaus | Bergfeld | | | M.Sc.
Klaus Bergfeld, LL.M. (Edinburgh) | Klaus | Bergfeld | | | LL.M.
Klaus J. Bergfeld sen. | Klaus | Bergfeld | J. | | sen.
Klaus Bergfeld jun. | Klaus | Bergfeld | | | jun.
Luís Tavares Filho | Luís | Tavares | | | Filho
João Carvalho Neto | João | Carvalho | | | Neto
Robert (Bob) Haldane | Robert | Haldane | | | | Bob
`;
