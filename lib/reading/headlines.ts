import { isCompanyName } from './companies.ts';
import { folded } from './folded.ts';
import { plainText } from './plain-text.ts';
import { JOB_WORDS, WEAK_JOB_WORDS } from './word-lists.ts';

const AT =
  /(?<!\s)\s+(?:at|bei der|bei|beim|chez|en|presso|na|no|hos|bij|på|ved|в|w firmie|w)\s+|(?:(?<!\s)\s+)?@\s*(?=\S)/iu;
const SPLIT = /(?:(?<!\s)\s+)?[|•·●▪◆⭐★/]\s+|(?<!\s)\s+[-–—]\s+|(?:(?<!\s)\s+)?\|\s*|(?:(?<!\s)\s+)?;\s+/u;

/**
 * Job title and company out of a profile's headline.
 * @example jobFromHeadline('VP Sales at Acme | ex-Foo') // { title: 'VP Sales', company: 'Acme' }
 */
export function jobFromHeadline(text: string): { title?: string; company?: string } {
  const parts = plainText(text, 300).split(SPLIT).filter(Boolean);
  for (const part of parts) {
    const job = jobWithCompany(part);
    if (job) return job;
  }
  const index = parts.findIndex(isJobTitle);
  if (index < 0) return {};
  const title = parts[index] as string;
  const company = [parts[index + 1], parts[index - 1]].find(
    (part) => part && isCompanyName(part) && !isJobTitle(part),
  );
  return company ? { title, company } : { title };
}

/**
 * Whether a text names a job.
 * @example isJobTitle('Head of Engines') // true
 */
export function isJobTitle(text: string): boolean {
  const words = folded(text)
    .split(/[\s,/&()|-]+/u)
    .filter(Boolean);
  if (words.length === 0 || words.length > 12) return false;
  return words.some(isJobWord) || LED.test(folded(text)) || isPhraseOfJob(text);
}

/** In languages without spaces, and where a job takes several words. */
function isPhraseOfJob(text: string): boolean {
  if (/^[ -~]*$/.test(text)) return false;
  return (text.length < 30 && ASIAN_JOBS.test(text)) || VIETNAMESE_JOBS.test(folded(text));
}

function isJobWord(word: string): boolean {
  const bare = word.replace(/[.:®™]$/u, '').replace(/^ال(?=\p{L}{3})/u, '');
  return (
    JOB_WORDS.has(bare) ||
    (bare.length > 6 && bare.length < 50 && (COMPOUND.test(bare) || CLUB_OFFICE.test(bare)))
  );
}

/** What people of a job do, or where: "Project Management" and "Administrative Services" are no jobs. */
const ABSTRACT =
  /^(?:manage?ment|develop(?:ment|ing)|administrat(?:ive|ion)|direct(?:ion|ory|ories)|consult(?:ing|ancy)|account(?:ing|s)|report(?:s|ing)|schedul(?:e|es|ed|ing)|research|strateg(?:y|ies|ic)|assist(?:ance|ed|ing)|investing|investments?|chairs|designs?|heads|leads|sales|engineering|operations|production|purchasing|procurement|maintenance|councils?|congress|officers?['’]s|directors['’]|foundations?|planning|entrepreneurship|dentistry|doctors)$/;

/**
 * Whether a text that names a job names whoever has it, and not only the trade or the department.
 * @example isHoldersTitle('Project Management') // false
 */
export function isHoldersTitle(text: string): boolean {
  if (isPhraseOfJob(text)) return true;
  const words = folded(text).split(/[\s,/&()|-]+/u);
  return words.some(
    (word) => isJobWord(word) && !ABSTRACT.test(word.replace(/[.:]$/, '')) && !/['’]s?$/.test(word),
  );
}

/** "Managers" and "directoras", but no "direktorius" or "vadybininkas", who is one. */
const PLURAL = /(?<![siu]|[kt]a)s$/;

/**
 * Whether a text names several who have a job, as the heading over them does, and nobody's own.
 * @example isGroupOfJobs('Our directors') // true
 */
export function isGroupOfJobs(text: string): boolean {
  const jobs = folded(text)
    .split(/[\s,/&()|-]+/u)
    .filter((word) => isJobWord(word) && !ABSTRACT.test(word));
  return jobs.length > 0 && jobs.every((word) => PLURAL.test(word) && isJobWord(word.slice(0, -1)));
}

/** Jobs in one word, as Germanic and Finnic languages compound them. */
const COMPOUND =
  /.{3}(?:manager(?:in)?|leiter(?:in)?|ingenieur(?:in)?|berater(?:in)?|entwickler(?:in)?|direktor(?:in)?|assistent(?:in)?|referent(?:in)?|fotograf(?:in)?|techniker(?:in)?|meister(?:in)?|arzt|arztin|anwalt|anwaltin|architekt(?:in)?|planer(?:in)?|trainer(?:in)?|redakteur(?:in)?|vertreter(?:in)?|sekretar(?:in)?|kauf(?:mann|frau)|gestalter(?:in)?|makler(?:in)?|prufer(?:in)?|lehrer(?:in)?|pfleger(?:in)?|buchhalter(?:in)?|therapeut(?:in)?|sprecher(?:in)?|schreiber(?:in)?|kopare|saljare|handlaggare|ledare|larare|lakare|forvaltare|mekaniker|snickare|designer(?:in)?|administrator(?:in)?|chef|sjef|ansvarig|ansvarlig|konsult|konsulent|ingenjor|udvikler|utvikler|utvecklare|radgiver|radgivare|adviseur|medewerker|medarbejder|beheerder|directeur|beauftragte[rn]?|paallikko|johtaja|asiantuntija|insinoori)$/;
/** Offices of clubs, by what they are for: "Stewart" is none. */
const CLUB_OFFICE =
  /(?:kassen?|sport|presse|schrift|jugend|platz|gerate|fach|zeug|wander|spiel|turnier|technik|medien|web|material|finanz|musik|kultur|ruder|boots|heim|hutten|ski)wart(?:in)?$|(?:schrift|kassen|gruppen|zug|wehr|protokoll|rechnungs|schul)fuhrer(?:in)?$/;
const ASIAN_JOBS =
  /(?:社長|部長|課長|係長|室長|取締役|代表|担当|所長|支店長|店長|会長|教授|弁護士|税理士|研究員|主任|主査|マネージャー|エンジニア|ディレクター|コンサルタント|经理|經理|总监|總監|工程师|工程師|总裁|總裁|董事|主管|主席|助理|顾问|顧問|专员|專員|秘书|秘書|會長|会计|會計|律师|律師|院长|院長|대표|부장|과장|차장|팀장|이사|사원|매니저|엔지니어|본부장|실장|사장|회장|전무|상무|연구원|변호사|교수|디자이너|개발자|컨설턴트|首席|合伙人|合夥人|助教|講師|秘書|研究生|创始人|創始人|創辦人|执行官|執行官|技术官|総監|理事|监事|監事|采购|医师|醫師|医生|醫生|医師|護士|护士|教师|教師|老师|老師|衛生士|看護師|薬剤師|受付(?!時間|中|終了)|원장|소장|점장|간호사|강사|ผู้จัดการ|กรรมการ|ประธาน|หัวหน้า|เจ้าหน้าที่|พนักงาน|วิศวกร|อาจารย์|ผู้อำนวยการ|ที่ปรึกษา|เลขานุการ|นักวิจัย|निदेशक|प्रबंधक|अध्यक्ष|सचिव|अधिकारी|संस्थापक|अभियंता|प्राचार्य|सलाहकार)/u;
/** Vietnamese jobs have several words, of which each alone is something else. */
const VIETNAMESE_JOBS =
  /(?<!\p{L})(?:giam [dđ]oc|truong (?:phong|nhom|ban|bo phan)|pho (?:phong|giam|tong|ban|chu tich)|nhan vien|chuyen vien|ke toan|quan ly|chu tich|ky su|tro ly|tu van vien|thu ky|[dđ]ai dien)(?!\p{L})/u;

/** "Head of Programming" is no part of a body, and a reader in physics does not only read. */
const LED = /^(?:[a-z]+ )?(?:(?:head|chair|lead|leader) of|reader in) \p{L}/u;

/** Whether a text names a job beyond doubt: with a word such as "manager", not only "head" or "chair". */
export function isSureJobTitle(text: string): boolean {
  const plain = folded(text);
  const words = plain.split(/[^\p{L}-]+/u);
  const isSure = (word: string) => isJobWord(word) && !WEAK_JOB_WORDS.has(word);
  return isJobTitle(text) && (words.some(isSure) || LED.test(plain) || isPhraseOfJob(text));
}

function jobWithCompany(part: string): { title?: string; company?: string } | undefined {
  if (/^(?:ex|former(?:ly)?|previously|ehemals|ancien)\b/i.test(part)) return undefined;
  const at = AT.exec(part);
  if (at && at.index > 0) {
    const title = part.slice(0, at.index).replace(/(?<![\s,])[\s,]+$/, '');
    const company = part
      .slice(at.index + at[0].length)
      .split(/(?:(?<!\s)\s+)?[,(]\s*(?!inc|ltd|llc)/i, 1)[0]
      ?.trim();
    if (company && (isJobTitle(title) || /[@]|\bat\b/i.test(at[0]))) return { title, company };
  }
  const comma = part.lastIndexOf(', ');
  if (comma > 0) {
    const title = part.slice(0, comma);
    const company = part.slice(comma + 2);
    if (isJobTitle(title) && !isJobTitle(company) && company) return { title, company };
  }
  return undefined;
}
