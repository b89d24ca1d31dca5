/** The user's documents: kept in this browser until they are removed. */
import { mergeActivities, splitActivity, type OwnDocument } from '$lib/own/own-document';
import { DOCUMENTS_KEY, ownPledges } from '$lib/own/own-pledges.svelte';
import { readFile } from './reading';

export class OwnDocuments {
  all = $state<OwnDocument[]>([]);
  /** Names of files being read. */
  reading = $state<string[]>([]);
  faults = $state<{ name: string; message: string }[]>([]);
  chosen = $state<string | null>(null);

  readonly current = $derived(this.all.find((own) => own.key === this.chosen) ?? this.all[0]);

  /** Takes up what an earlier visit left. */
  restore(): void {
    try {
      this.all = JSON.parse(localStorage.getItem(DOCUMENTS_KEY) ?? '[]') as OwnDocument[];
    } catch {
      this.all = [];
    }
  }

  /** Writes all to this browser; a full store is told, nothing is lost from the page. */
  keep(): void {
    try {
      localStorage.setItem(DOCUMENTS_KEY, JSON.stringify(this.all));
      void ownPledges.restore();
    } catch {
      this.faults.push({
        name: 'Webbläsaren',
        message: 'har inte plats för fler dokument. Spara utkasten som YAML och ta bort några.'
      });
    }
  }

  async add(files: Iterable<File>): Promise<void> {
    this.faults = [];
    await Promise.all([...files].map((file) => this.#addOne(file)));
  }

  async #addOne(file: File): Promise<void> {
    this.reading.push(file.name);
    try {
      const { drafts, ...read } = await readFile(file);
      const added = drafts.map((draft) => ({
        ...read,
        draft,
        name: file.name,
        key: crypto.randomUUID()
      }));
      this.all.push(...added);
      this.chosen = added[0]?.key ?? this.chosen;
      this.keep();
    } catch (error) {
      this.faults.push({ name: file.name, message: (error as Error).message });
    } finally {
      this.reading = this.reading.filter((name) => name !== file.name);
    }
  }

  remove(key: string): void {
    this.all = this.all.filter((own) => own.key !== key);
    this.keep();
  }

  split(own: OwnDocument, index: number, at: number): void {
    const activity = $state.snapshot(own.draft.activities[index]!);
    own.draft.activities.splice(index, 1, ...splitActivity(activity as never, at));
    this.keep();
  }

  merge(own: OwnDocument, index: number): void {
    const [first, second] = $state.snapshot(own.draft.activities.slice(index, index + 2));
    if (!first || !second) return;
    own.draft.activities.splice(
      index,
      2,
      mergeActivities(first as never, second as never, own.text)
    );
    this.keep();
  }
}
