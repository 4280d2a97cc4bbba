/** Invented organisations, one a line. */
export const ORGANISATIONS = `
Brightwater Analytics
Nordlicht Energie GmbH
Atelier Vermeer
Kessler & Sohn
Bäckerei Hollmann
Autohaus Petersen
Praxis Dr. Lindner
Rechtsanwälte Moser und Kollegen
Stadtwerke Ahlen
Landkreis Oberfeld
Freiwillige Feuerwehr Niedertal
Turnverein 1898 Ebersbach e.V.
Boulangerie Lafitte
Cabinet d'avocats Fournel
Mairie de Saint-Aubry
Société Générale de Peinture
Garage Dumoulin
Etablissements Roussel et Fils
Association des Parents d'Élèves
Crédit Maritime du Sud
Panadería La Espiga
Construcciones Ibarra S.L.
Ayuntamiento de Villaclara
Clínica Dental Olmedo
Transportes Quintana
Asociación de Vecinos del Puerto
Farmacia Bonfanti
Studio Legale Tremolada
Trattoria da Gino
Fratelli Marchesi
Comune di Montebello
Banca Popolare del Lago
Officine Meccaniche Sartori
Gemeente Waalwater
Bakkerij de Korenbloem
Stichting Groen Wonen
Van den Berg Transport BV
Installatiebedrijf Hoekstra
Fundacja Zielony Las
Kancelaria Radcy Prawnego Sikorska
Zakład Stolarski Dobrowolski
Hurtownia Papieru Omega
Urząd Miasta Zielin
Padaria Figueira
Câmara Municipal de Alvor
Construtora Nogueira
Escola Secundária do Vale
Malermester Holm ApS
Elektriker Lindqvist AB
Rakennus Virtakoski Oy
Kovács és Társa Kft.
Stavby Vondráček s.r.o.
ООО Вектор
Harbor Point Dental
Hargrove Plumbing and Heating
Hargrove, Pratt & Lund LLP
Winterbourne Holdings
Winterbourne Dairy
Okonkwo Law Group
The Alder Foundation
Alder Street Bakery
St. Brigid's Primary School
First Baptist Church of Elmwood
Mount Zion Temple
Local 212 Carpenters
Friends of Elm Park
Committee to Elect Dana Whitlock
Citizens for Whitlock
Elmwood Teachers Association
Lakeside Liquors
Sunrise Grocery
Golden Dragon Restaurant
Joe's Pizza
Maria's Kitchen
Bob's Auto Body
Haldane Bros.
Haldane Trucking
Haldane Realty
Robertshaw Jewelers
Pembrook Concrete
Pembrook Cleaners
Tri-County Paving
Valley View Nursing Home
Quick Stop Deli
Metro Glass
United Steel Supply
American Federation of Bakers
Lumina Health
Zentrix
Cloudhive
Datanova
NexaSoft
TechBridge
BlueOcean
QuantaLabs
Greenwave Robotics
Helix Genomics
Polaris Semiconductor
Ironclad Security
Redwood Interactive
PixelForge Studios
Cafe Luna
Hotel Alpenblick
Residenz am See
Seniorenheim Sonnenhof
Gasthof zum Löwen
Pizzeria Vesuvio
Ristorante Il Gabbiano
Restaurante El Faro
Universität Oberfeld
Gymnasium Nordstadt
Museum of Clocks
Elmwood Public Library
Department of Parks
Ministry of Water
Elmwood Police Department
City of Elmwood
County Clerk Office
Bank of Elmwood
Elmwood Credit Union
Farmers Mutual
Prairie State Insurance
Oakridge Hardware
Oakridge Florist
Oakridge Veterinary
Oakridge Tavern
Riverside Chiropractic
Rapid Courier
Summit Ridge Apartments
Cedar Creek Winery
Silverline Logistics
Evergreen Landscaping
Precision Tool Works
Ace Locksmith
Delta Pumps
Omega Fasteners
7 Hills Brewing
24/7 Towing
Studio 54 Hair
上海机械有限公司
東京商事株式会社
한빛소프트 주식회사
Toyama Seisakusho Co., Ltd.
Sharma Traders
Gupta & Sons
Shree Ganesh Textiles Pvt Ltd
Al Noor Trading LLC
Emirates Marble Factory
`;
