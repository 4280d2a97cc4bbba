/** schema.org types that are people. */
export const PERSON_TYPES = /(?:^|[/:])(?:Person|Patient|Physician|RealEstateAgent|Attorney)$/;
/** schema.org types that are organisations, by the ends their names have; places, brands and services on offer are none. */
export const ORGANISATION_TYPES =
  /(?:^|[/:])(?:\w*(?:Organization|Business|Corporation|Company|Store|Restaurant|Hotel|Agency|Clinic|Hospital|School|University|Shop|Agent|Bank|Brewery|Airline|Dealer|Contractor|Salon|Dentist|Plumber|Electrician|Library|Museum|Bakery|Project|NGO|Church|Consortium|Winery|Cafe|Cinema|Gym|Club|Office)|(?:Financial|Legal|Emergency|Accounting)Service)$/;
/** A way to reach somebody whom the page does not name with it. */
export const CONTACT_TYPES = /(?:^|[/:])ContactPoint$/;
