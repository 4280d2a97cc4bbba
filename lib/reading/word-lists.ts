/** Words that tell companies, jobs and interface text from people's names. Lower case, accents folded. */
const list = (text: string) => new Set(text.split(/\s+/));

/** Legal forms, as they stand at the end of a company's name (dots and slashes taken out). */
export const LEGAL_FORMS = list(
  `inc incorporated llc llp lllp ltd limited corp corporation co company plc pllc gmbh mbh ag kg kgaa ohg ug ev eg
  sa sas sarl sasu eurl scop sl slu sau srl srls spa snc sapa bv nv vof cv oy oyj ab as asa aps ivs hf ehf sro
  doo dooel ood eood ad kft zrt nyrt rt ou sia uab pty pte pvt sdn bhd tbk ltda eireli me epp ooo oao zao pao
  sp zoo se`,
);

/** Words that are part of organisations' names and hardly ever of people's. */
export const COMPANY_WORDS = list(
  `group groupe gruppe grupo gruppo holding holdings partners associates associated association bank banque banco
  university universitat universite universidad universita college institute institut instituto foundation stiftung
  fondation consulting consultants consultancy solutions services service systems technologies technology tech
  technologie software industries industrial international hotel hotels restaurant cafe grill bistro bakery pizza
  school schule ecole academy studio studios church cathedral temple clinic hospital medical dental pharmacy health
  center centre zentrum centro agency agentur agence agencia media marketing advertising design designs digital labs lab
  laboratories laboratory network networks union council committee federation society club league team department
  office offices bureau library museum gallery theatre theater store stores shop shops market markets supermarket
  enterprise enterprises ventures capital investments investment insurance assurance versicherung financial finance
  trust fund funds realty properties property estate estates homes builders construction contractors contracting
  plumbing roofing heating electric electrical electronics energy power oil gas water foods food farms farm
  transport transportation logistics shipping airlines airways railway trucking motors auto automotive cars tires
  rentals rental leasing repair supply supplies products manufacturing mfg equipment machinery tools steel metals
  paper printing press publishing publications communications telecom wireless mobile entertainment productions films
  music records radio television tv news times journal magazine brewing brewery winery wines spirits catering salon
  spa fitness gym yoga sports outdoor travel tours resort inn lodge motel security guard cleaning landscaping nursery
  garden gardens veterinary animal pet law legal attorneys solicitors advogados abogados avocats rechtsanwalte kanzlei
  brothers bros sons commission ministry government county district municipality city village township state federal
  national american european global worldwide world united community public chamber commerce coalition alliance
  campaign citizens friends voters pac political democratic republican workers teachers retirement housing
  verein verband werke werk handel vertrieb verlag praxis apotheke societe compagnie cie etudes azienda societa
  sociedad compania empresa comercial servicios soluciones sociedade servicos solucoes
  brokerage photography liquor liquors concrete management leadership pac association chapter nation tribes partnership
  brand brands outlet packers realtors amenities unlimited plumbers electricians attorneys
  hs elementary parish chapel ministries airport station terminal plaza mall tower building apartments`,
);

/** Words of jobs, in several languages: a line with one of them is a title, not a name. */
export const JOB_WORDS = list(
  `manager managing director directors president vice chief executive officer ceo cto cfo coo cmo cio cpo cro ciso vp
  svp evp avp founder cofounder co-founder owner co-owner proprietor partner principal chair chairman chairwoman
  chairperson head lead leader supervisor superintendent coordinator administrator secretary treasurer assistant
  associate specialist analyst engineer developer programmer architect designer consultant advisor adviser strategist
  accountant bookkeeper controller auditor lawyer attorney paralegal counsel solicitor barrister notary
  representative rep sales salesperson salesman account executive agent broker realtor buyer planner scheduler
  technician mechanic electrician plumber carpenter foreman estimator inspector operator installer driver
  professor lecturer teacher instructor tutor researcher scientist fellow student phd postdoc dean provost
  doctor physician surgeon dentist nurse therapist psychologist veterinarian pharmacist chef cook editor writer
  author journalist reporter photographer producer artist recruiter receptionist intern trainee apprentice volunteer
  webmaster librarian curator pastor minister deacon bishop senator commissioner councillor mayor governor trustee
  member ambassador evangelist freelancer entrepreneur investor keynote speaker
  geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung geschaftsleitung inhaber inhaberin leiter leiterin leitung
  vertriebsleiter vertriebsleiterin vertriebsmitarbeiter mitarbeiter mitarbeiterin berater beraterin entwickler
  entwicklerin ingenieur ingenieurin vorstand vorsitzender vorsitzende prokurist prokuristin referent referentin
  sachbearbeiter sachbearbeiterin assistenz assistentin buchhalter buchhalterin kaufmann kauffrau grunder grunderin
  directeur directrice gerant gerante responsable charge chargee commercial commerciale fondateur fondatrice
  ingenieure conseiller conseillere developpeur developpeuse chef president-directeur pdg stagiaire
  directora gerente jefe jefa encargado encargada fundador fundadora socio socia ingeniero ingeniera desarrollador
  desarrolladora asesor asesora consultor consultora vendedor vendedora comercial presidente presidenta abogado abogada
  direttore direttrice responsabile amministratore delegato titolare fondatore fondatrice ingegnere consulente
  sviluppatore diretor gestor gestora engenheiro engenheira fundadora proprietario
  eigenaar oprichter adviseur verkoper medewerker bedrijfsleider manager zaakvoerder bestuurder
  verkstallande salj saljare chef delagare grundare daglig leder direktor direktør toimitusjohtaja myyntipaallikko
  dyrektor kierownik specjalista wlasciciel prezes specjalistka reditel jednatel vedouci majitel igazgato
  директор менеджер руководитель генеральный инженер специалист основатель бухгалтер начальник
  clerk recorder commissioner projectionist hygienist florist chocolatier contributor
  councilmember councilwoman councilman alderman congressman congresswoman
  engineering operations marketing finance production purchasing procurement maintenance`,
);

/** Interface and page words that stand alone where a name could. */
export const PAGE_WORDS = list(
  `about above account add address addresses advanced agenda all also and answer apply archive are article articles back best
  blog book browse business buy call cancel careers cart case cases category chat check checkout click close comment
  comments company compose confirm connect contact contacts contract conversation cookie cookies copy copyright create
  customer customers date day days delete demo description details directions disclaimer download draft drafts dr edit
  email e-mail emails mail employees english enter error events example expand faq faqs fax features feedback file files filter find
  first follow follower followers following form forum forward free from full gallery general get google guide hello help hi
  here history home hours how image imprint impressum inbox info information inquiry invite item items job jobs join
  last latest learn legal less like likes links list load local location locations log login logout main map me menu message
  messages mission mobile monday more morning most my name new news newsletter next no not notes notification
  notifications number of open opening options or order orders other our out overview page pages password payment
  people person phone photo photos please policy popular portfolio post posts press previous price prices pricing
  privacy product products profile profiles projects quality question questions quick quote read recent register related
  reply report request research reserved resources results return review reviews rights sale save schedule search
  section see select send sent settings share show sign signup site sitemap skip sort sources spam staff start status
  story subject submit subscribe success support table tel telephone terms testimonials thank thanks the this time title to
  today toll tomorrow tool top topics tour trash tuesday type undo unknown unsubscribe up update updates us user users
  vacancies video videos view vision visit wednesday website web welcome what when where who why with work works
  write year years yes your yourself thursday friday saturday sunday january february march april june july august
  september october november december street avenue road drive suite floor box room north south east west
  montag dienstag mittwoch donnerstag freitag samstag sonntag startseite kontakt anfahrt datenschutz agb suche
  telefon adresse anschrift strasse ansprechpartner offnungszeiten karriere unternehmen aktuelles produkte leistungen
  contactez accueil mentions legales telephone adresse recherche actualites produits equipe entreprise propos nous
  inicio contacto contactenos telefono direccion empresa productos servicios noticias nosotros aviso equipo
  chi siamo contatti indirizzo azienda prodotti servizi notizie informativa contatos sobre produtos
  hem hjem forside kontakta om oss oss etusivu yhteystiedot strona glowna o nas главная контакты
  professional development membership inquiries requests anger disaster policy specialists headquarters
  unread starred important mailing undisclosed recipients recipient bcc cc re fwd fw aw wg sender
  fast easy great good high low big small little long short black white red blue green
  what's we you they she he it its is be been was were has have had do does did can could will would should may must if
  for by in on at as an a but so than then there these those their them our his her i i'm
  ll ve don't won't isn't let's`,
);
PAGE_WORDS.delete('a');

/** Small words inside names; they may be written in lower case. */
export const PARTICLES = list(
  `van von der den de del della dela dello di da das do dos du la le las los el al ben bin bint ibn abu ter ten te
  zu zur zum vom af av y e i und san st st. santa 't vande vander vanden ap o' mac mc d' dal dalla degli lo
  ul ur bar bat ould na nic`,
);

/** Titles before a name. */
export const HONORIFICS = list(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father hon judge capt captain col lt gen
  sgt maj herr frau hr fr m mme mlle sr sra srta don dona doña ing dipl-ing dipl mag sig sigra dott dottssa avv dhr mevr
  doctor doctors mister madam rabbi imam pastor brother sister king queen prince princess cardinal bishop
  senator sen rep gov president pres maitre me dra ir drs mgr phdr mudr judr univ-prof`,
);

/** Letters after a name. */
export const POSTFIXES = list(
  `jr sr i ii iii iv v phd md dds dmd dvm do jd esq cpa mba msc bsc ma ba bs ms meng beng ma dphil edd rn lpn np pa
  pe cfa cfp cfa pmp aia rd rdn cd od obe mbe cbe qc kc mp frcp frs ceng llb llm pharmd psyd lcsw lmft cissp sphr
  phr shrm-scp facs facp dc bcba clu lutc ckd cgr ncidq asid leed ap bed med msw mph fca aca acca ret usa usn msc.ed`,
);

/** Words of places and things that look like surnames on a page but hardly ever are: only for text in the wild. */
export const PLACE_WORDS = list(
  `street avenue road lane drive boulevard blvd ave rd highway hwy parkway pkwy court ct circle square terrace
  trail beach bay coast island islands lake lakes river creek falls springs mountain mountains valley hills heights
  canyon desert ocean gulf county parish district city village town kingdom republic states america england
  scotland ireland wales britain germany france spain italy canada mexico australia zealand india china japan
  california texas florida york jersey hampshire carolina dakota virginia georgia illinois ohio michigan
  indiana oregon arizona colorado nevada utah kansas missouri minnesota wisconsin tennessee kentucky louisiana
  alabama mississippi oklahoma arkansas nebraska iowa pennsylvania massachusetts connecticut vermont maine maryland
  delaware montana idaho wyoming alaska hawaii london paris berlin madrid rome tokyo chicago boston seattle houston
  dallas denver atlanta miami angeles francisco diego antonio vegas orleans monday
  suite unit floor bldg gate bridge tower towers gardens garden
  windows microsoft facebook twitter linkedin instagram youtube google pinterest yelp paypal visa mastercard adobe
  christmas easter thanksgiving holiday holidays summer winter spring autumn
  heart art arts science history nature water fire air earth god lord jesus christ bible
  card gift credit debit cash money loan loans mortgage tax taxes
  kitchen bath bathroom bedroom living dining room rooms door doors window floor floors wall walls roof paint
  training course courses class classes lesson lessons program programs programme workshop workshops seminar webinar
  project projects award awards winner best top premier elite classic custom complete total ultimate advanced
  cleaner wash detailing tour trip adventure guide resources tips facts safety gallery album
  wedding weddings birthday party baby kids children family families women men girls boys pets dog dogs cat cats
  high middle pre day night week weekend hour hours minute
  special specials offer offers deal deals discount coupon coupons sales sale clearance
  newsletter update updates alert alerts rss feed
  award certified licensed insured bonded accredited`,
);

/** Words of the lists above that are also surnames: no objection after a given name. */
export const SURNAMES_TOO = list(
  `long white black brown green blue west north south east bishop may price day love best good street box case little
  small short young king cook baker porter mason carpenter taylor law banks parish church hall page post rich
  fisher driver chambers noble chase read park field house home wood stone water waters brewer farmer gardener
  miller potter weaver chapel abbey temple pope priest deacon pastor dean provost judge major marshal marshall
  sales power bond gold silver cash english french german irish welsh scott hunter fowler shepherd butler
  clerk steward guard spring summer winter frost snow storm fields rivers lake lane hill rose
  bell cross march june april august high drew gray grey rush strong sharp swift wise friend child guest
  man mann chef partner fellow head chair planner world news farms wells land castle van camp
  prince duke knight earl baron tyler sawyer cooper slater turner thatcher
  parsons close book search order singer player champion music art garden
  press stamp seller buyer merchant chapman lawman city town`,
);

/** Words that name a job only beside a clearer one: "head" and "chair" are things too. */
export const WEAK_JOB_WORDS = list(
  `head lead leader fellow partner principal associate member chair student agent planner buyer designer operator
  installer driver engineering operations marketing finance production purchasing procurement maintenance sales
  account executive author writer editor artist chef cook speaker investor volunteer intern commercial
  charge teacher doctor nurse broker officer assistant ambassador`,
);
