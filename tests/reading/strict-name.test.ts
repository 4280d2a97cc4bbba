import { describe, expect, it } from 'vitest';
import { strictName } from '../../lib/reading/strict-name.ts';
import { PAGE_LINES } from './page-lines.ts';

/** Enough to be a person where nothing around the text says so. */
const SURE = 2;

const PEOPLE = `
Ada Winterbourne
Grace Okonkwo
Kwabena Osei
Oluwaseun Adeyemi
Chinedu Eze
Fatima Al-Zahrani
Omar Khalil
Yusuf Demir
Ayşe Karadeniz
Elif Aksoy
Reza Farahani
Shirin Moradi
Priya Menon
Rajesh Iyer
Anil Deshpande
Kavita Rao
Gurpreet Dhillon
Deepak Bisht
Nguyễn Thị Thu Hà
Haruto Tanaka
Budi Santoso
Dewi Lestari
Annelies van 't Hoff
Sjoerd Hoekstra
Femke Dijkgraaf
Bas Verbruggen
Pieter de Groot
Jörg Hasenkamp
Dr. Sabine Krautwurst
Prof. Dr. Elke Möhring
Uwe Sandmeier
Karl-Heinz Puttkamer
Franziska Edlinger
Birgit Lohmann-Schuster
Klaus Bergfeld
Anneliese Vogt
Hannes Leitgeb
Jean-Baptiste Fauvel
Thierry Le Goffic
Aurélie Duplessis
Bertrand Marchetti
Marie-Claude L'Heureux
María Fernanda Quintanilla
Juan Carlos Ibáñez
Ana Belén Fuertes
Ramón Urrutia Salcedo
Rodrigo Cárdenas
Josep Puig i Ferrer
Lucía Benavides
João Pedro da Silva
Maria Luísa dos Santos
Beatriz Nogueira
Giovanni Tremolada
Carlo De Angelis
Chiara Lo Presti
Francesca Degli Esposti
Piero Bonfanti
Lucia Di Pietro
Krzysztof Wiśniowiecki
Agnieszka Nowicka
Tomasz Zarzycki
Marek Dobrowolski
Ewa Sikorska
Petr Vondráček
Jana Hrušková
Tereza Kolářová
Katalin Szilágyi
Péter Horváth
Иван Сергеевич Толмачёв
Matti Virtakoski
Bjørn Ekenberg
Carl-Johan Essenholm
Lars Erik Holmqvist
Ingrid Solberg
Mette Kjærgaard
Samuel T. Winterbourne Jr.
Samuel Winterbourne, Esq.
Samuel Winterbourne, M.D., F.A.C.S.
Grace Okonkwo, MBA, PMP
Grace Okonkwo, CPA
Robert (Bob) Haldane
J. Edgar Thornbury
Mary Jo Thornbury
Sean O'Rourke
Siobhán Dhomhnaill
Fiona MacDonald
Angus MacTavish
Dana Baker
Tom Church
Karen Park
Peter Banks
Holly Field
Kim Long
Rose Tremaine
Frank Best
Mark Lawson
Brandon Weber
Bill Bond
Chase Haldane
Paris Coleman
Virginia Woodward
Dale Rivers
Carol Hall
Emily Parker Hargrove
GRACE OKONKWO
Rev. Judith Ashby
Capt. Helena Marsh
Ms. Priya Menon
Mr. Thomas Hargrove
Linda Hargrove
Jack Whitlock
Jasmine Alder
Grant Whitlock
Drew Lund
Rich Marchetti
Sandy Kowalski
Penny Larsson
Christian Vogel
Jordan Reyes
Taylor Quinn
Morgan Ellison
Carter Lindqvist
Madison Ortega
Logan Fitzgerald
`;

describe('a line that is a name', () => {
  it.each(PEOPLE.trim().split('\n'))('%s', (line) => {
    expect(strictName(line)?.evidence ?? 0).toBeGreaterThanOrEqual(SURE);
  });
});

describe('a line of a page that is none', () => {
  it.each(PAGE_LINES.trim().split('\n'))('%s', (line) => {
    expect(strictName(line)?.evidence ?? 0).toBeLessThan(SURE);
  });
});
