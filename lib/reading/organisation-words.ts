import { wordList } from './word-list.ts';

/**
 * Trades, places of business, authorities and associations, in several languages: words of organisations' names that
 * are nobody's surname. They say less than those by which a company is found on a page, which are another list.
 */
export const ORGANISATION_WORDS = wordList(
  'analytics apartments bakery bakeries bakehouse barbershop beverage* bistro* boutique* brewery brewing brewpub bridal builders ' +
    'burger* butchery cabinets cafeteria cantina carpentry carpet* catering cellars ceramics chapel charit* chemicals chiropractic ' +
    'cinema* clinique cleaners cleaning collective comics commodities communications computing concrete condominium* confectioner* ' +
    'congregation conservancy consortium contractors convent convention cooperative cosmetics courier* creamery cuisine cycles dairy ' +
    'deli delicatessen demolition dentistry diner discount* distiller* distribut* drilling drugs drugstore dynamics eatery ' +
    'electrical embassy engraving entertainment equipment excavat* exchange exporters exterminat* eyewear fabricat* factory fasteners ' +
    'financing fireplace* flooring florist* foods forestry forwarding foundry freight funding furnishings furniture garage genomics ' +
    'grille grocer* gymnastics gymnasium hairdresser* hardware hauling healthcare hobbies horticultur* hospice hospitality hvac ' +
    'imaging imports importers incubator installations institution* instruments insulation interiors interactive ironworks irrigation ' +
    'jewelers jewellers jewelry jewellery kennel* kindergarten kitchens landscap* laundry laundromat leasing lending lenders lighting ' +
    'liquor liquors locksmith* lounge lumber lunchroom lutheran machinery machining maintenance masonry materials meats merchandis* ' +
    'methodist baptist presbyterian episcopal evangelical pentecostal synagogue mosque parish monastery ministries millwork minerals ' +
    'mining ministry mobility montessori mortgage* mortuary motel motors moving mutual nation* nursery nursing nutrition oncology ' +
    'optical opticians optics orchard* orchestra organization organisation organics orthodontic* orthopedic* outfitters outlet* ' +
    'packaging packers packing painting pantry parlor parlour paving pediatric* petroleum pets pharmaceutical* pharmacies pharmacy ' +
    'pizza pizzeria plastics plumbing police politic* ' +
    'pottery preschool processing promotions provisions psychiatry pub pumps quarry radiolog* railroad railway* ranch realtors ' +
    'realty recovery recruitment recycling refriger* regiment rehab* rentals renovation* republican democrat* residences residential ' +
    'restoration retail robotics rugby saloon salvage sanitation savings sawmill scaffolding seafood semiconductor* ' +
    'shipping shipyard shuttle siding signage smokehouse snacks soccer softball spa sports stables staffing stationers steakhouse ' +
    'steelworks storage studios subcontract* supplies surgery surgical surveyors sushi synod syndicate tailors takeaway tannery tattoo* ' +
    'tavern taxi* teamsters telephony telepresence textiles theatre* therapeutic* therapies tile tiles tiling timber tire tires tobacco ' +
    'tools township toys traders trading transit transmission* treatment tribe tribes trucking tutoring tyres unions upholstery ' +
    'urology utilities utility vending veterans veterinary villas vineyard* warehous* waste waterproofing welding wellness wholesale* ' +
    'windows winery wireless woodwork* works workshop* yoga zoo ' +
    // German
    'amt amtsgericht autohaus backerei bauernhof baugesellschaft bauunternehm* behorde* bezirk* brauerei bruder buchhandlung bund ' +
    'bundes* dachdecker* druckerei einzelhandel elektro* fachhochschule feuerwehr* finanzamt fleischerei* forderverein* forschung* ' +
    'gartenbau* gasthaus gasthof gastwirtschaft gemeinde* genossenschaft* gerustbau gesellschaft* grosshandel gymnasium handwerk* ' +
    'haus hausverwaltung heizung* hochschule* holding* immobilien* ingenieurburo installateur* jugend* kanzleien kinder* kirche* ' +
    'kirchengemeinde klinik* klinikum konditorei* krankenhaus krankenkasse kreis landesamt landkreis landratsamt landwirtschaft* lehrstuhl ' +
    'malerbetrieb* maschinenbau metallbau metzgerei* ministerium mobelhaus museums* musikschule notariat partei pension pfarramt ' +
    'pflege* polizei* rathaus rechtsanwalte sanitar* schlosserei* schreinerei* schulen seniorenheim* senioren* sparkasse* spedition* sportverein* ' +
    'stadt stadtverwaltung stadtwerke steuerberatung* stiftungs* tankstelle* tierarztpraxis tischlerei* turnverein verwaltung* volksbank* ' +
    'volkshochschule weingut* werbeagentur* werkstatt* zahnarztpraxis zimmerei* ' +
    // French
    'agence* assurance* atelier* auberge* boucherie* boulangerie* brasserie* cabinet caisse camping centre* chambre clinique* college* ' +
    'comite commune communaute* conseil cooperative* credit ecole* editions eglise entreprises etablissement* ets ferme fonderie fondation* ' +
    'fromagerie* garagiste* hopital hotellerie immobilier* imprimerie* laboratoire* librairie* lycee mairie* maison menuiserie* ministere ' +
    'mutuelle* notaires office* patisserie* pharmacie* plomberie* prefecture* residence* restauration* salons societe* syndicat* ' +
    'traiteur* transports universite* usine* ' +
    // Spanish and Portuguese
    'academia* agencia* agricola* alcaldia almacen* alojamiento* aluminios asesores asesoria* asociacion* associacao auditores ' +
    'autoescuela* autarquia ayuntamiento* banca bodega* bufete* cafeteria* camara* carniceria* centros cerveceria* clinica* colegio* ' +
    'comercio* comercializadora* concesionario* confeitaria* construcciones construcoes construtora* constructora* consultores consultoria* ' +
    'cooperativa* cultural* deportiv* despacho* diputacion distribuidora* editora* editorial* electricidad escola* escritorio escuela* espiga ' +
    'estudio* fabrica* farmacia* ferreteria* finca fundacion* fundacao gestoria* gimnasio* hermanos hostal* igreja* iglesia* imobiliaria* ' +
    'importadora* industria* informatica inmobiliaria* instalaciones instituto* junta juzgado* laboratorio* lanchonete* libreria* ' +
    'limpieza* livraria* maquinaria* mercearia* ministerio* muebles municipalidad* notaria* oficina* optica* padaria* panaderia* ' +
    'papeleria* parroquia* partido pasteleria* peluqueria* pescaderia* pizzaria* prefeitura* residencial* restaurantes seguros servicio* servico* sindicato* ' +
    'sociedad* sociedade* supermercado* taller* tecnologia* tienda* tipografia* transporte* turismo universidad* universidade* vecinos viajes vidros zapateria* ' +
    // Italian
    'agenzia* agriturismo albergo alimentari amministrazione arredamenti assicurazion* associazion* autofficina* autotrasporti azienda* ' +
    'caseificio comune comitato commercialisti concessionaria consorzio cooperative* costruzioni edilizia enoteca* falegnameria* ferramenta ' +
    'fondazione* forno fratelli gelateria* gioielleria* gruppo* immobiliare* impianti impresa* lavanderia* legale macelleria* meccanic* negozio ' +
    'officina* officine osteria* ospedale* panificio* parrocchia* pasticceria* polisportiva profumeria* provincia questura ristorante* ' +
    'salumificio scuola* serramenti societa* studi tabaccheria* termoidraulica tipografia* trasporti trattoria* vivaio vivai ' +
    // Dutch and the North
    'aannem* bakkerij* bank* bedrijf* bedrijven belastingdienst boekhandel* bouwbedrijf* dakwerken drukkerij* garagebedrijf gemeente* ' +
    'gezelschap groothandel hogeschool* hoveniers* installatiebedrijf* installatie* kapsalon* loodgieter* makelaar* metaalbewerking ' +
    'notariskantoor rijschool* school* schildersbedrijf* slagerij* stichting* tandarts* tegelwerken timmerbedrijf* uitgeverij* verenigd* ' +
    'vereniging* waterschap winkel* ziekenhuis* zorg* byra* byggeri byggefirma bygg* entreprenor* forening* forlag* forretning handelsbolag ' +
    'kommun kommune* malermester* revisions* stiftelse* vaerksted verkstad* virksomhed rakennus* kauppa* yhdistys seurakunta liitto ' +
    // Polish and its neighbours
    'apteka* biuro* browar* budownictwo cukiernia* drukarnia* fabryka* firma fundacja* gabinet* gmina gminy hurtownia* instytut* ' +
    'kancelaria* klub* kosciol krawiectwo ksiegarnia* ministerstwo mieszkaniow* muzeum* parafia* piekarnia* politechnika powiat przedsiebiorstw* przychodnia* ' +
    'restauracja* serwis sklep* spoldzielni* spolka* starostwo stowarzyszeni* szkola* szpital* uniwersytet* urzad* uslugi warsztat* wspolnota ' +
    'wydawnictwo* zaklad* zwiazek nemocnice obec skola* stavby stavebni* truhlarstvi urad* ustav* vinarstvi sdruzeni druzstvo spolecnost* ' +
    'strojirny pekarna pivovar lekarna tarsasag* iskola* korhaz onkormanyzat* egyesulet* alapitvany* etterem* ' +
    // Turkish, Greek, Cyrillic
    'sirketi sanayi ticaret insaat* belediye* dernegi vakfi okulu hastanesi eczanesi otomotiv gida lokanta* kuafor ' +
    'εταιρεια* δημος ξενοδοχειο εκδοσεις φαρμακειο σχολειο πανεπιστημιο ιδρυμα συλλογος ' +
    'компани* завод* фабрика* фирма* фонд* институт* университет* школа* больниц* клиник* аптек* магазин* салон* студия* центр* ' +
    'агентств* банк* союз* ассоциац* администрац* министерств* управлени* строительн* транспортн* торгов* издательств* ' +
    'кафе ресторан* гостиниц* отель театр* музеи клуб* группа холдинг лаборатори* производств* предприят* объединени* товариств* ' +
    'підприємств* лікарн* компані* магазини ' +
    // Makers whose name is on every dealer's sign
    'toyota mitsubishi nissan hyundai volkswagen chevrolet jaguar volvo subaru mazda peugeot citroen skoda',
);
