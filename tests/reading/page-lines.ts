/** Buttons, headings, jobs, places and products in several languages: nobody's names, one a line. */
export const PAGE_LINES = `
Sign in
Add to cart
Learn more
Read more
Our Services
Meet the Team
Annual Report
Privacy Notice
Site Map
Opening Hours
Customer Support
Press Releases
Quick Links
Latest News
Case Studies
Career Opportunities
Terms of Use
Product Manager
Senior Account Executive
Chief Financial Officer
Head of Marketing
Managing Partner
Regional Sales Lead
Associate Professor
Office Manager
Grand Rapids
New Orleans
Santa Monica
Baton Rouge
Cape Town
Buenos Aires
Rio Grande
Mount Pleasant
Hilton Head
Martha's Vineyard
Jackson Heights
Victoria Falls
Charlotte Harbor
Madison Avenue
Lincoln Park
Austin Texas
Orlando Florida
Sydney Australia
Paris France
Berlin Mitte
Frankfurt am Main
Wilson Street
Kelly Drive
Marshall Islands
Stanley Cup
Oxford Street
Victoria Station
Spring Collection
Summer Sale
Winter Jackets
Silver Line
Crystal Clear
Diamond Rings
Ruby Slippers
Rose Garden
Rosemary Chicken
Olive Oil
Ginger Ale
Sage Green
Amber Alert
Ivy League
Grace Period
Faith Community
Hope Center
Joy Ride
Chase Bank
Grant Program
Mark Complete
Frank Discussion
Bill Payment
Rob a Bank
Will Call
Pat Down
Art Gallery
Max Value
Sue Happy
Drew Attention
Miles Driven
Dean's List
Morgan Library
Jordan Valley
Lake Placid
Rich Text
Sandy Beach
Stormy Weather
Penny Stocks
Jack Pot
Christian Science
Dominican Republic
Virgin Islands
Unsere Leistungen
Über uns
Allgemeine Geschäftsbedingungen
Jetzt Anfragen
Mehr Erfahren
Aktuelle Termine
Offene Stellen
Kontakt Aufnehmen
Ihre Ansprechpartner
Vertrieb Innendienst
Leiter Einkauf
Rechtliche Hinweise
Bad Homburg
Neue Produkte
Freie Stellen
Nachhaltige Energie
Mentions Légales
Nos Services
En Savoir Plus
Plan du Site
Nous Contacter
Espace Client
Directeur Commercial
Chef de Projet
Politique de Confidentialité
Offres Emploi
Saint Etienne
Notre Histoire
Aix en Provence
Quiénes Somos
Aviso Legal
Política de Privacidad
Nuestros Servicios
Trabaja con Nosotros
Director General
Jefe de Ventas
Atención al Cliente
San Sebastián
Santa Cruz de Tenerife
Palma de Mallorca
Ciudad Real
Chi Siamo
Lavora con Noi
Note Legali
Dove Siamo
Responsabile Vendite
Amministratore Delegato
I Nostri Servizi
Reggio Emilia
Prodotti Tipici
Over Ons
Lees Meer
Algemene Voorwaarden
Onze Diensten
Werken Bij
Den Haag
Hoofd Verkoop
Meer Informatie
Polityka Prywatności
O Nas
Nasze Usługi
Dział Sprzedaży
Zielona Góra
Dyrektor Handlowy
Oferty Pracy
Nowy Targ
Quem Somos
Fale Conosco
Trabalhe Conosco
Nossa História
Belo Horizonte
Porto Alegre
Diretor Comercial
Serviço ao Cliente
Ponta Delgada
Baker & Sons
Lincoln Elementary
Kennedy Center
Bachelor of Science
Master Class
General Inquiries
Major Credit Cards
Father's Day
Sister Companies
King Size
Queen Bed
Prince Edward Island
Lord of the Rings
Logan Airport
Marina Bay
Florence Italy
Eden Prairie
Chelsea Market
`;
