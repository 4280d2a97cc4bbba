/** More invented names, laid out as in `name-cases.ts`. */
export const FURTHER_NAME_CASES = `
Robert 'Bob' Haldane | Robert | Haldane | | | | Bob
Robert „Bob“ Haldane | Robert | Haldane | | | | Bob
Robert “Bob” Haldane Jr. | Robert | Haldane | | | Jr. | Bob
Robert «Bob» Haldane | Robert | Haldane | | | | Bob
Robert [Bob] Haldane | Robert | Haldane | | | | Bob
Kateryna Shevchuk (Katya) | Kateryna | Shevchuk | | | | Katya
Linda Hargrove (née Pratt) | Linda | Hargrove
Linda Hargrove née Pratt | Linda | Hargrove
Birgit Lohmann geb. Schuster | Birgit | Lohmann
Birgit Lohmann-Schuster | Birgit | Lohmann-Schuster
J. K. Robertshaw | J. | Robertshaw | K.
J.K. Robertshaw | J.K. | Robertshaw
J K Robertshaw | J | Robertshaw | K
J. Edgar Thornbury | J. | Thornbury | Edgar
M. Scott Pembrook | M. | Pembrook | Scott
Thornbury, J. | J. | Thornbury
Mary Jo Thornbury | Mary Jo | Thornbury
Mary Ann Thornbury | Mary Ann | Thornbury
Sean O'Rourke | Sean | O'Rourke
Siobhán Ní Dhomhnaill | Siobhán | Ní Dhomhnaill
Eoin Mac Giolla | Eoin | Mac Giolla
Fiona Mac Donald | Fiona | Mac Donald
Angus MacTavish | Angus | MacTavish
Dylan ap Rhys | Dylan | ap Rhys
Claire St. James | Claire | St. James
Claire Saint-Just | Claire | Saint-Just
ST. JOHN, MARIA | MARIA | ST. JOHN
Van Tran | Van | Tran
Della Rossiter | Della | Rossiter
Ben Carmichael | Ben | Carmichael
Al Petrakis | Al | Petrakis
Dean Underhill | Dean | Underhill
Dr. Dean Underhill | Dean | Underhill | | Dr.
Rev. Dr. Marcus Whitfield Sr. | Marcus | Whitfield | | Rev. Dr. | Sr.
The Rev. Canon Judith Ashby | Judith | Ashby | | The Rev. Canon
The Hon. Patricia Lund | Patricia | Lund | | The Hon.
Rt. Hon. Sir Geoffrey Alder | Geoffrey | Alder | | Rt. Hon. Sir
Lt. Col. Dana Whitlock, USAF (Ret.) | Dana | Whitlock | | Lt. Col. | USAF
Sgt. 1st Class Luis Bonilla | Luis | Bonilla | | Sgt. 1st Class
Capt. Helena Marsh | Helena | Marsh | | Capt.
Senator Rosa Delmont | Rosa | Delmont | | Senator
Councillor Mike Tranter | Mike | Tranter | | Councillor
Cllr Mike Tranter | Mike | Tranter | | Cllr
Ms. Whitlock | | Whitlock | | Ms.
Dr. Whitlock | | Whitlock | | Dr.
Mr van der Heyden | | van der Heyden | | Mr
Frau Möhring | | Möhring | | Frau
Sra. Olmedo | | Olmedo | | Sra.
Prof. Hasenkamp | | Hasenkamp | | Prof.
Ms Priya K. Menon | Priya | Menon | K. | Ms
Sister Mary Agnes | Mary | Agnes | | Sister
Fr. Liam Doyle | Liam | Doyle | | Fr.
Pastor Joel Odinga | Joel | Odinga | | Pastor
John and Jill Hargrove | John and Jill | Hargrove
Mr. and Mrs. Thomas Hargrove | Thomas | Hargrove | | Mr. and Mrs.
Dr. and Mrs. Hargrove | | Hargrove | | Dr. and Mrs.
Ngozi Adichie-Bello | Ngozi | Adichie-Bello
Thandiwe kaMthembu | Thandiwe | kaMthembu
Kwabena Osei Bonsu | Kwabena | Bonsu | Osei
Oluwaseun Adeyemi | Oluwaseun | Adeyemi
Yaw Owusu-Ansah | Yaw | Owusu-Ansah
grace okonkwo | grace | okonkwo
GRACE OKONKWO | GRACE | OKONKWO
OKONKWO, Grace N. | Grace | OKONKWO | N.
Okonkwo Grace | Grace | Okonkwo
Rossi Marco | Marco | Rossi
Müller Thomas | Thomas | Müller
Hernandez Maria | Maria | Hernandez
Schneider, Anna-Lena | Anna-Lena | Schneider
Schneider Anna-Lena | Anna-Lena | Schneider
Peter Thomas | Peter | Thomas
Thomas Peter | Thomas | Peter
James Martin | James | Martin
Martin James | Martin | James
Simon Paul Lewis | Simon | Lewis | Paul
Alexandra Oswalt-Finn, Attorney at Law | Alexandra | Oswalt-Finn
Alexandra Finn - Managing Director | Alexandra | Finn
Lucas de Jong | Lucas | de Jong
Lucas De Jong | Lucas | De Jong
Lucas DE JONG | Lucas | DE JONG
Jean le Clerc | Jean | le Clerc
Zoë ten Brink | Zoë | ten Brink
Zoë Ter Horst | Zoë | Ter Horst
Elisabeth zu Wied | Elisabeth | zu Wied
Ahmad Reza Pahlevan | Ahmad | Pahlevan | Reza
Gurpreet Singh Dhillon | Gurpreet | Dhillon | Singh
Engr. Chidi Obi | Chidi | Obi | | Engr.
Chief Emeka Nwosu | Emeka | Nwosu | | Chief
Hj. Ismail Daud | Ismail | Daud | | Hj.
Drs. Willem Haverkamp | Willem | Haverkamp | | Drs.
Mr. dr. Femke Hoekstra | Femke | Hoekstra | | Mr. dr.
dhr. Bas Verbruggen | Bas | Verbruggen | | dhr.
mevr. Loes Dijkgraaf | Loes | Dijkgraaf | | mevr.
Ir. Joris Kuiper MSc | Joris | Kuiper | | Ir. | MSc
Univ.-Prof. Mag. Dr. Hannes Leitgeb | Hannes | Leitgeb | | Univ.-Prof. Mag. Dr.
PD Dr. Nadine Vogt | Nadine | Vogt | | PD Dr.
Priv.-Doz. Dr. Nadine Vogt | Nadine | Vogt | | Priv.-Doz. Dr.
Dr. h.c. Arno Weinfurt | Arno | Weinfurt | | Dr. h.c.
Arq. Lucía Benavides | Lucía | Benavides | | Arq.
Vincent J. D'Agostino | Vincent | D'Agostino | J.
Marta D' Amico | Marta | D' Amico
M. Duchesneau | | Duchesneau | | M.
M. Okafor | M. | Okafor
Hargrove, M. Denise | M. | Hargrove | Denise
Preston Hargrove | Preston | Hargrove
Anderson Hargrove | Anderson | Hargrove
Beckett Sloane | Beckett | Sloane
Harrison Vale | Harrison | Vale
Campbell Thornbury | Campbell | Thornbury
Sterling Whitlock | Sterling | Whitlock
Mackenzie Alder | Mackenzie | Alder
Cooper Haldane | Cooper | Haldane
Jiaxin Lu | Jiaxin | Lu
Yuki Mori | Yuki | Mori
Ken Tanaka | Ken | Tanaka
Minh Tran | Minh | Tran
Thuy Nguyen | Thuy | Nguyen
Soo-jin Choi | Soo-jin | Choi
Lin Chen | Lin | Chen
Wei Wang | Wei | Wang
Hiroshi Endo | Hiroshi | Endo
Amartya Sengupta | Amartya | Sengupta
Priya Iyer | Priya | Iyer
Rajesh Kumar | Rajesh | Kumar
Deepak Singh Bisht | Deepak | Bisht | Singh
Reza Farahani | Reza | Farahani
Tatiana Belozerova | Tatiana | Belozerova
Zsófia Szilágyi | Zsófia | Szilágyi
Lars Erik Holmqvist | Lars | Holmqvist | Erik
Lars-Erik Holmqvist | Lars-Erik | Holmqvist
Jean Paul Marchetti | Jean | Marchetti | Paul
Anna Sophie Bergfeld | Anna | Bergfeld | Sophie
Pier Luigi Bonfanti | Pier | Bonfanti | Luigi
Gian Marco Tremolada | Gian | Tremolada | Marco
Hector Urrutia | Hector | Urrutia
Carlos M. Quintanilla | Carlos | Quintanilla | M.
Carlos Santos | Carlos | Santos
Grace A. Okonkwo-Bello | Grace | Okonkwo-Bello | A.
Emily Rose Hargrove | Emily | Hargrove | Rose
Emily Parker Hargrove | Emily | Hargrove | Parker
Kyle Brandon Whitlock | Kyle | Whitlock | Brandon
Juan Salgado | Juan | Salgado
Maria Kowalska | Maria | Kowalska
Maria Anna Kowalska | Maria | Kowalska | Anna
Elena Maria Popescu | Elena | Popescu | Maria
Ana Kovačević | Ana | Kovačević
Ana Marija Horvat | Ana | Horvat | Marija
Oscar Lindqvist | Oscar | Lindqvist
Hugo Alexander Lindqvist | Hugo | Lindqvist | Alexander
Ivan Petrov Dimitrov | Ivan | Dimitrov | Petrov
Lucia Weber Hoffmann | Lucia | Hoffmann | Weber
Gabriel Stone Whitman | Gabriel | Whitman | Stone
Daniela Richter | Daniela | Richter
Angel Torres Quiñones | Angel | Torres Quiñones
George H. W. Hargrove | George | Hargrove | H. W.
W. E. B. Hargrove | W. | Hargrove | E. B.
Ruth K. Bader Hollis | Ruth | Bader Hollis | K.
Jean-Claude Van Doren | Jean-Claude | Van Doren
`;
