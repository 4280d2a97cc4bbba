import { describe, expect, it } from 'vitest';
import { kindOfName } from '../../lib/reading/kind-of-name.ts';
import { ORGANISATIONS } from './organisation-cases.ts';

const PEOPLE = `
Ada Winterbourne
ada winterbourne
WINTERBOURNE
HARGROVE
OKONKWO
Grace
Kwabena
Thornbury, James
James Thornbury Jr.
John & Jill Hargrove
John and Jill Hargrove
Mr. and Mrs. Thomas Hargrove
Mr & Mrs T Hargrove
Dr. & Mrs. Samuel Pratt
Drs. Pratt and Lund
Samuel T. & Karen P. Pratt
James T. or Carol R. Pratt
SAM PRATT AND KAREN PRATT
Familie Bergfeld
Herr und Frau Bergfeld
Hans und Erika Bergfeld
Jean et Marie Fauvel
José y Carmen Olmedo
Marco e Lucia Bonfanti
Piet en Loes Hoekstra
Rev. Judith Ashby
Judith Ashby, M.D.
Judith Ashby DDS
Judith Ashby, Attorney at Law
Attorney Judith Ashby
State Senator Rosa Delmont
Senator Rosa Delmont
Mayor Dana Whitlock
Grace Bishop
Dana Baker
Tom Church
Karen Park
Louise Street
Peter Banks
Holly Field
Kim Long
Will Case
Rose May
Summer West
Art Price
Frank Best
Dean Page
Mark Law
Brandon Weber
Rich House
Bill Bond
Dr. Elke Möhring
Prof. Dr. Jörg Hasenkamp
van der Heyden, Ludger
Sigríður Jónsdóttir
Krzysztof Wiśniowiecki
Nguyễn Thị Thu Hà
Zhang Xiaoming
山本健太
김민준
Иван Толмачёв
محمد عبد الله
María del Carmen Robledo
Juan de la Vega Ortiz
João da Silva
Fatima Al-Zahrani
O'Rourke
MacTavish, Angus
K. R. Venkataraman
J. Edgar Thornbury III
Linda Hargrove (née Pratt)
Robert "Bob" Haldane
Tony Marchesi
Joseph Carpenter
Ellen Farmer
Nancy Day
Chase Young
Paris Coleman
Sydney Marsh
Austin Dallas
Virginia Woods
Forest Greene
Dale Rivers
Carol Hall
PRICE
LONG
BAKER
KING
Smith
Müller
García
Whitlock Dana
M. Okafor
Lt. Dana Whitlock
Sister Mary Agnes
Fr. Liam Doyle
Rabbi David Stern
Ms. Pratt
Mrs. Hargrove
Coach Dana Whitlock
Lord Alder
Princess Amara
Grace Okonkwo MBA
Grace Okonkwo, CPA
Grace Okonkwo Esq
`;

describe('an organisation', () => {
  it.each(ORGANISATIONS.trim().split('\n'))('%s', (name) => {
    expect(kindOfName(name)).toBe('company');
  });
});

describe('a person, or two', () => {
  it.each(PEOPLE.trim().split('\n'))('%s', (name) => {
    expect(kindOfName(name)).toBe('person');
  });
});
