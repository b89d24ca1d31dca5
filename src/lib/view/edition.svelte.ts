/**
 * Which numbers the site shows: those of its own release, of an earlier one that the address cites,
 * or its own with the reader's pledges among them.
 */
import { ownPledges } from '../own/own-pledges.svelte';
import type { BrowserSource } from './browser-source.svelte';
import { cited } from './cited.svelte';
import { embedded } from './embedded.svelte';
import { counted } from './plural';
import { releaseSource, sourceWithOwn } from './sources';

class Edition {
  #askers = $state(0);

  /** Whether the reader's own pledges may be counted: a citation and a frame show what all see. */
  readonly own = $derived(!cited.version && !embedded.figure);
  /** Its name; null for the site's own release. */
  readonly key = $derived(this.own ? ownPledges.key : cited.version);
  readonly source: BrowserSource = $derived(
    this.own && ownPledges.key
      ? sourceWithOwn(ownPledges.key, ownPledges.records)
      : releaseSource(cited.version)
  );
  /** Whether the shown page has figures that follow the edition. */
  readonly asked = $derived(this.#askers > 0);
  /** How many own pledges the figures of the page count. */
  readonly ownCount = $derived(
    this.asked && this.own && ownPledges.key ? ownPledges.records.length : 0
  );

  /** A page says that its figures follow; gives what ends that. */
  attend(): () => void {
    this.#askers++;
    return () => this.#askers--;
  }

  /** The dataset behind the figures, as they name it. @param current the site's own release */
  nameOf(current: string): string {
    const version = cited.version ?? current;
    const own = this.ownCount;
    return own ? `${version} + ${counted(own, 'egen', 'egna')}` : version;
  }
}

export const edition = new Edition();
