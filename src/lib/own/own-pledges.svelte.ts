/**
 * The reader's own pledges, as far as they are finished, and whether the figures count them. They
 * and the choice stay in this browser's storage: no address and no request ever carries them.
 */
import type { Pledge } from '../pledge/schema';

/** Where the documents lie in the browser's storage. */
export const DOCUMENTS_KEY = 'lofteskartan.egna';
const COUNTED_KEY = 'lofteskartan.egna.raknas';

class OwnPledges {
  /** The finished ones. */
  records = $state.raw<Pledge[]>([]);
  /** Whether the reader wants them counted. */
  wanted = $state(false);
  #read = '[]';
  #revision = $state(0);

  /** Tells one set of counted pledges from another; null while none are counted. */
  readonly key = $derived(this.wanted && this.records.length > 0 ? `egna-${this.#revision}` : null);

  /** Takes up what is stored. The code that reads documents is fetched only where there are any. */
  async restore(): Promise<void> {
    const stored = localStorage.getItem(DOCUMENTS_KEY) ?? '[]';
    this.wanted = localStorage.getItem(COUNTED_KEY) === '1';
    if (stored === this.#read) return;
    this.#read = stored;
    const records = stored === '[]' ? [] : await recordsIn(stored);
    // Stored anew meanwhile: whoever did has restored since.
    if (this.#read !== stored) return;
    if (JSON.stringify(records) === JSON.stringify(this.records)) return;
    this.records = records;
    this.#revision++;
  }

  /** Counts them in all figures, or no longer. */
  count(wanted: boolean): void {
    this.wanted = wanted;
    try {
      localStorage.setItem(COUNTED_KEY, wanted ? '1' : '0');
    } catch {
      // A full store: the choice holds for this visit.
    }
  }
}

async function recordsIn(stored: string): Promise<Pledge[]> {
  const { ownRecords } = await import('./own-records');
  try {
    return ownRecords(JSON.parse(stored));
  } catch {
    return [];
  }
}

export const ownPledges = new OwnPledges();
