/** Ascii names for addresses and codes. Pure. */

/** `Blekinge/nordöstra Skåne` → `blekinge-nordostra-skane`: Å, Ä → a, Ö → o, É → e. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
