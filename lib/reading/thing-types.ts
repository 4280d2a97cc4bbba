/** schema.org types that are people. */
export const PERSON_TYPES = /(?:^|[/:])(?:Person|Patient|Physician|RealEstateAgent|Attorney)$/;
/** schema.org types that are organisations, by the ends their names have. */
export const ORGANISATION_TYPES =
  /(?:^|[/:])(?:\w*(?:Organization|Business|Corporation|Company|Store|Restaurant|Hotel|Service|Agency|Clinic|Hospital|School|University|Shop|Agent|Bank|Brewery|Airline|Dealer|Contractor|Salon|Dentist|Attorney|Physician|Plumber|Electrician|Library|Museum|Bakery|Project|NGO|Place|Brand|LodgingBusiness|Lodging|Church|Consortium|Winery|Cafe|Cinema|Gym|Club))$/;
