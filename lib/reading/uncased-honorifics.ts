import { VIETNAMESE_SURNAMES } from './surnames.ts';

const BEFORE_SPACE =
  /^(?:آقای|خانم|دکتر|مهندس|السيدة?|الدكتورة?|الأستاذة?|المهندسة?|الشيخ|أ\.|د\.|م\.|מר|גב['׳’]?|גברת|ד["״]ר|עו["״]ד|פרופ['׳’]?|श्री|श्रीमती|सुश्री|डॉ\.?)\s+(?=\p{Lo})/u;
const THAI = /^(?:คุณ|นาย|นางสาว|นาง|ดร\.) ?(?=\p{Script=Thai})/u;
/** Words of address that are surnames and given names, too: a Vietnamese surname follows. */
const VIETNAMESE = /^(?:ông|bà|anh|chị|cô)\s+(?=(\p{L}+)\s)/iu;

/**
 * A name and how it is politely begun in languages of Asia, where no list of single words finds it.
 * @example honorificBefore('Ông Lê Quang Huy') // { honorific: 'Ông', own: 'Lê Quang Huy' }
 */
export function honorificBefore(name: string): { honorific: string; own: string } {
  const vietnamese = VIETNAMESE.exec(name);
  const isVietnamese = VIETNAMESE_SURNAMES.has((vietnamese?.[1] ?? '').toLowerCase());
  const before = (isVietnamese ? vietnamese : (BEFORE_SPACE.exec(name) ?? THAI.exec(name)))?.[0] ?? '';
  return { honorific: before.trim(), own: name.slice(before.length) };
}
