import { type LeadRecord, recordFromLead } from '../insights/record.ts';
import { type Changed, onBell } from '../messages/bell.ts';
import { eachLead, leadsById } from '../store/all-leads-queries.ts';
import { countBriefs } from '../store/brief-queries.ts';

const AT_ONCE = 2000;

/** Every lead's record, read once and kept in step with the store from then on. */
export class KeptRecords {
  readonly #records = new Map<string, LeadRecord>();
  #isRead = false;
  #changed = new Set<string>();

  /** `onChange` is called when the store says that leads have changed. */
  constructor(onChange: () => void) {
    onBell((changed: Changed) => {
      if (changed === 'everything') this.#isRead = false;
      else for (const id of changed) this.#changed.add(id);
      onChange();
    });
  }

  /** The records as they are now; `onProgress` gets the share that is read, and reading ends where it gives false. */
  async read(onProgress: (share: number) => boolean): Promise<readonly LeadRecord[] | undefined> {
    const ids = [...this.#changed];
    this.#changed = new Set();
    try {
      if (!(this.#isRead ? await this.#readAgain(ids, onProgress) : await this.#readAll(onProgress)))
        return undefined;
    } catch (error) {
      this.#isRead = false;
      throw error;
    }
    return [...this.#records.values()];
  }

  async #readAll(onProgress: (share: number) => boolean): Promise<boolean> {
    const total = await countBriefs();
    this.#records.clear();
    for await (const leads of eachLead()) {
      for (const lead of leads) this.#records.set(lead.id, recordFromLead(lead));
      if (!onProgress(this.#records.size / Math.max(1, total))) return false;
    }
    this.#isRead = true;
    return true;
  }

  async #readAgain(ids: readonly string[], onProgress: (share: number) => boolean): Promise<boolean> {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE);
      for (const id of some) this.#records.delete(id);
      for await (const leads of leadsById(some)) {
        for (const lead of leads) this.#records.set(lead.id, recordFromLead(lead));
      }
      if (!onProgress(from / ids.length)) {
        this.#isRead = false;
        return false;
      }
    }
    return true;
  }
}
