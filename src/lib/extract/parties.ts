/** Which municipalities, district and local police area a pledge is for. Pure. */
import type { Coded } from './coding';
import type { Knowledge, Municipality } from './knowledge';

export interface PartiesFound {
  municipalities: (Coded<Municipality[]> & { start: number; end: number }) | null;
  area: (Coded<string> & { start: number; end: number }) | null;
  policeArea: (Coded<string> & { start: number; end: number }) | null;
}

interface Mention {
  municipality: Municipality;
  weight: number;
  start: number;
  end: number;
}

/** Names that are also common words or first names: they count only beside "kommun" or in titles. */
const AMBIGUOUS =
  /^(?:Ale|Berg|Mora|Åre|Ånge|Eda|Håbo|Habo|Lund|Tibro|Vara|Orsa|Kil|Falun|Malå|Åsele|Flen|Gagnef|Hjo|Tanum|Ödeshög|Boden|Sala|Kalix|Nora|Laxå|Hylte)$/u;
const AREA_WORD = '(?:[Ll]okal)?[Pp]olisområde[tn]?|LPO';

/** Looks for the parties; `address` (URL or file name) helps where the text names none. */
export function partiesOf(
  text: string,
  title: string,
  address: string,
  knowledge: Knowledge
): PartiesFound {
  const mentions = mentionsIn(text, title, knowledge.municipalities);
  const policeArea = policeAreaOf(text, knowledge);
  return {
    municipalities:
      jointly(text, mentions) ??
      heaviest(mentions, title) ??
      fromAddress(address, knowledge) ??
      fromPoliceArea(policeArea?.value ?? null, knowledge),
    area: areaOf(text, title, knowledge),
    policeArea
  };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function mentionsIn(
  text: string,
  title: string,
  municipalities: readonly Municipality[]
): Mention[] {
  // Names that a police area bears are no mention of the municipality of that name.
  const bare = text.replace(
    new RegExp(
      `(?:${AREA_WORD})\\s+(?:\\p{Ll}+\\s)?\\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+s?\\s+lokalpolisområde`,
      'gu'
    ),
    (match) => ' '.repeat(match.length)
  );
  return municipalities.flatMap((municipality) => {
    if (!text.includes(municipality.name)) return [];
    const name = escape(municipality.name);
    const found: Mention[] = [];
    const kommun = new RegExp(
      `(?<![\\p{L}-])${name}s?\\s+(?:kommun|stad)(?:s|en|ens)?(?!\\p{L})`,
      'gu'
    );
    for (const match of bare.matchAll(kommun)) {
      found.push({
        municipality,
        weight: 3,
        start: match.index,
        end: match.index + match[0].length
      });
    }
    const alone = new RegExp(`(?<![\\p{L}-])${name}s?(?![\\p{L}-])`, 'gu');
    if (alone.test(title)) {
      const at = Math.max(0, text.indexOf(municipality.name));
      found.push({ municipality, weight: 8, start: at, end: at + municipality.name.length });
    }
    if (!AMBIGUOUS.test(municipality.name)) {
      for (const match of bare.matchAll(alone)) {
        found.push({
          municipality,
          weight: 1,
          start: match.index,
          end: match.index + match[0].length
        });
      }
    }
    return found;
  });
}

/** "de tre kommunerna Stenungsund, Orust och Tjörn", "A, B och C kommuner". */
function jointly(text: string, mentions: readonly Mention[]): PartiesFound['municipalities'] {
  const name = '\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?';
  const list = `${name}(?:,\\s*${name})*\\s+och\\s+${name}`;
  const patterns = [
    new RegExp(`kommunerna\\s+(${list})`, 'u'),
    new RegExp(`(${list})s?\\s+kommuner`, 'u')
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const names = match[1]!.split(/,\s*|\s+och\s+/u).map((one) => one.trim());
    const known = names.flatMap((one) => {
      const mention = mentions.find(
        ({ municipality }) => municipality.name === one || `${municipality.name}s` === one
      );
      return mention ? [mention.municipality] : [];
    });
    if (known.length >= 2) {
      return {
        value: distinct(known),
        confidence: 0.9,
        reason: `”${match[0]}”`,
        start: match.index,
        end: match.index + match[0].length
      };
    }
  }
  return null;
}

function distinct(municipalities: readonly Municipality[]): Municipality[] {
  return [...new Map(municipalities.map((one) => [one.code, one])).values()].sort((a, b) =>
    a.code < b.code ? -1 : 1
  );
}

function heaviest(mentions: readonly Mention[], title: string): PartiesFound['municipalities'] {
  const weights = new Map<string, { mention: Mention; weight: number }>();
  for (const mention of mentions) {
    const entry = weights.get(mention.municipality.code);
    if (entry) entry.weight += mention.weight;
    else weights.set(mention.municipality.code, { mention, weight: mention.weight });
  }
  const [first, second] = [...weights.values()].sort((a, b) => b.weight - a.weight);
  if (!first) return null;
  const { municipality, start, end } = first.mention;
  const sure = first.weight / (first.weight + (second?.weight ?? 0));
  return {
    value: [municipality],
    confidence: Math.round(Math.min(0.98, 0.4 + sure * 0.6) * 100) / 100,
    reason: title.includes(municipality.name) ? 'namnet i titeln' : 'den kommun som nämns mest',
    start,
    end
  };
}

/** The municipality whose slug stands in the address ("polisen.se/…/mala/", "www.mala.se"). */
function fromAddress(address: string, knowledge: Knowledge): PartiesFound['municipalities'] {
  const parts = new Set(address.toLowerCase().split(/[^a-z0-9-]+/));
  const found = knowledge.municipalities.find(
    ({ slug }) => parts.has(slug) || [...parts].some((part) => part.startsWith(`${slug}-2`))
  );
  return found
    ? { value: [found], confidence: 0.6, reason: 'adressen eller filnamnet', start: 0, end: 0 }
    : null;
}

function fromPoliceArea(
  policeArea: string | null,
  knowledge: Knowledge
): PartiesFound['municipalities'] {
  const found = policeArea
    ? knowledge.municipalities.filter((one) => one.policeArea === policeArea)
    : [];
  return found.length === 1
    ? { value: found, confidence: 0.4, reason: 'polisområdets enda kommun', start: 0, end: 0 }
    : null;
}

function policeAreaOf(text: string, knowledge: Knowledge): PartiesFound['policeArea'] {
  const names = [...new Set(knowledge.municipalities.map((one) => one.policeArea).filter(Boolean))]
    .sort((a, b) => b.length - a.length)
    .map(escape);
  const direction = '(?:[Ss]ödra|[Nn]orra|[Vv]ästra|[Öö]stra|[Mm]ellersta|[Cc]entrala)\\s+';
  const patterns = [
    new RegExp(`(?:${AREA_WORD})\\s+(${names.join('|')})(?!\\p{L})`, 'u'),
    new RegExp(
      `(?:${AREA_WORD})\\s+((?:${direction})?\\p{Lu}[\\p{L}-]+(?:\\/\\p{Lu}[\\p{L}-]+)?)`,
      'u'
    ),
    new RegExp(`(\\p{Lu}[\\p{L}-]+?)s?\\s+lokalpolisområde`, 'u')
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const value = match[1]!.charAt(0).toUpperCase() + match[1]!.slice(1);
    return {
      value,
      confidence: 0.9,
      reason: `”${match[0]}”`,
      start: match.index,
      end: match.index + match[0].length
    };
  }
  return null;
}

/** A district or town that the pledge is limited to ("Stockholm, Kungsholmen – medborgarlöften"). */
function areaOf(text: string, title: string, knowledge: Knowledge): PartiesFound['area'] {
  const inTitle = /^(\p{Lu}[\p{L} ]+?)(?:,\s*|\s+[-–]\s+)(\p{Lu}[\p{L}\- ]+?)\s*[-–,]/u.exec(title);
  const city = inTitle && knowledge.municipalities.some((one) => one.name === inTitle[1]!.trim());
  if (inTitle && city && !/löfte/iu.test(inTitle[2]!)) {
    const at = Math.max(0, text.indexOf(inTitle[2]!));
    return {
      value: inTitle[2]!.trim(),
      confidence: 0.9,
      reason: `”${inTitle[0]}”`,
      start: at,
      end: at + inTitle[2]!.length
    };
  }
  const named =
    /(?:stadsdel(?:en)?|stadsområde(?:t)?|kommundel(?:en)?)\s+(\p{Lu}[\p{L}-]+(?:[- ]\p{Lu}[\p{L}-]+)?)/u.exec(
      text.slice(0, 1500)
    );
  if (!named) return null;
  return {
    value: named[1]!,
    confidence: 0.6,
    reason: `”${named[0]}”`,
    start: named.index,
    end: named.index + named[0].length
  };
}
