/** Turns what was found in one part of a document into findings with evidence. Pure. */
import type { Actor } from '../pledge/codes';
import { actorOf } from './actor';
import { amountOf } from './amount';
import { settingOf, targetOf, textFeatures, themesOf, typeOf, type Coded } from './coding';
import { periodOf, publishedOf, signedOf, type PeriodFound } from './dates';
import { deadlineOf, placeOf } from './details';
import { evidenceAt, type Block, type Document } from './document';
import type { Draft, DraftActivity, DraftFocusArea, DraftProblem, Finding } from './draft';
import { focusIndexByTopic, type FocusPassage } from './focus';
import { basisOf, followUpOf } from './follow-up';
import type { Knowledge } from './knowledge';
import { PLEDGE_TITLE } from './outline';
import type { PartiesFound } from './parties';
import type { problemsOf } from './problems';
import type { PromisePassage } from './promises';
import { problemSummaryOf, summaryOf } from './summary';

/** What is known of the pledge as a whole before its promises are coded. */
export interface ActivityContext {
  focus: FocusPassage[];
  focusAreas: DraftFocusArea[];
  whole: Actor | null;
  years: number;
  places: string[];
}

/** Turns what was found in one part of a document into findings with evidence. */
export class Reader {
  private readonly text: string;

  constructor(
    private readonly document: Document,
    private readonly blocks: readonly Block[],
    private readonly knowledge: Knowledge
  ) {
    const first = blocks[0]?.start ?? 0;
    const last = blocks.at(-1)?.end ?? 0;
    this.text = document.text.slice(first, last);
  }

  private finding<T>(coded: Coded<T>, start: number, end: number): Finding<T> {
    const evidence = end > start ? evidenceAt(this.document, start, end) : null;
    return { value: coded.value, confidence: coded.confidence, reason: coded.reason, evidence };
  }

  private none<T>(value: T, reason: string, confidence = 0.5): Finding<T> {
    return { value, confidence, reason, evidence: null };
  }

  title(years: string | null): Finding<string> {
    const named = this.blocks.find(
      (block) => block.kind !== 'item' && PLEDGE_TITLE.test(block.text) && block.text.length <= 110
    );
    const year = years
      ? this.blocks.find(
          (block) => PLEDGE_TITLE.test(block.text) && block.text.includes(years.slice(0, 4))
        )
      : null;
    const block = named ?? year ?? this.blocks.find((one) => one.kind === 'heading');
    if (!block)
      return this.none(
        this.document.title?.slice(0, 120) || 'Medborgarlöfte',
        'ingen titel funnen',
        0.3
      );
    const value = block.text.slice(0, 120).padEnd(3, '.');
    return this.finding(
      { value, confidence: 0.8, reason: 'första rubriken om löftet' },
      block.start,
      block.start + value.length
    );
  }

  parties(
    parties: PartiesFound
  ): Pick<Draft, 'municipalities' | 'slug' | 'publisher' | 'area' | 'policeArea'> {
    const found = parties.municipalities;
    const list = found?.value ?? [];
    const place = <T>(one: (Coded<T> & { start: number; end: number }) | null) =>
      one
        ? this.finding<T | null>(one, one.start, one.end)
        : this.none<T | null>(null, 'nämns inte');
    return {
      municipalities: found
        ? this.finding({ ...found, value: list.map((one) => one.code) }, found.start, found.end)
        : this.none([], 'ingen kommun funnen', 0),
      slug: list.map((one) => one.slug).join('-'),
      publisher: this.publisher(list[0]?.name),
      area: place(parties.area),
      policeArea: place(parties.policeArea)
    };
  }

  /** The municipality as the document writes it ("Älmhults kommun", "Solna stad"). */
  private publisher(name: string | undefined): string {
    if (!name) return 'okänd';
    return (
      new RegExp(`${name}s?\\s+(?:kommun|stad)(?!\\p{L})`, 'u').exec(this.document.text)?.[0] ??
      `${name} kommun`
    );
  }

  /** The period, from the heading of the part, the title, or the text. */
  period(
    years: string | null,
    title: string
  ): {
    years: number;
    fields: Pick<
      Draft,
      'validFrom' | 'validTo' | 'yearBasis' | 'signed' | 'published' | 'openEnded'
    >;
  } {
    const offset = this.blocks[0]?.start ?? 0;
    const own = years
      ? this.blocks
          .filter((block) => !this.isPreamble(block, years))
          .map((block) => block.text)
          .join('\n')
      : this.text;
    const signed = signedOf(own);
    const published = publishedOf(this.document.text);
    const heading = years ? periodOf(`Medborgarlöfte ${years}`, null) : null;
    const inText = periodOf(own, signed?.value ?? published);
    const titled = heading ? null : this.headingPeriod(title);
    const best =
      heading &&
      !(inText.confidence >= 0.95 && inText.value.from?.slice(0, 4) === heading.value.from)
        ? heading
        : titled && titled.confidence >= inText.confidence
          ? titled
          : inText;
    const place: [number, number] =
      best === inText && !years
        ? [offset + best.start, offset + best.end]
        : this.placeOfYear(best.value.from);
    const { from, to } = best.value;
    const open = this.knowledge.openEnded.exec(own);
    return {
      years:
        best.basis === 'stated' && from && to
          ? Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1
          : 0,
      fields: {
        validFrom: this.finding({ ...best, value: from }, ...place),
        validTo: this.finding({ ...best, value: to }, ...place),
        yearBasis: best.basis,
        openEnded: this.none(open !== null, open ? `”${open[0]}”` : 'sägs inte', 0.8),
        signed:
          signed && !years
            ? this.finding<string | null>(signed, offset + signed.start, offset + signed.end)
            : this.none<string | null>(signed?.value ?? null, signed?.reason ?? 'nämns inte'),
        published
      }
    };
  }

  /** The years in the title or the first heading that names the pledge and a year. */
  private headingPeriod(title: string): PeriodFound | null {
    const headings = this.blocks.filter(
      (one) => one.kind === 'heading' && PLEDGE_TITLE.test(one.text)
    );
    for (const text of [title, ...headings.map((one) => one.text)]) {
      const found = /20\d\d/.test(text) ? periodOf(text, null) : null;
      if (found && found.basis === 'stated')
        return { ...found, confidence: Math.max(0.9, found.confidence) };
    }
    return null;
  }

  private isPreamble(block: Block, years: string): boolean {
    const heading = this.blocks.findIndex(
      (one) => PLEDGE_TITLE.test(one.text) && one.text.replace(/\s/g, '').includes(years)
    );
    return heading > 0 && this.blocks.indexOf(block) < heading;
  }

  private placeOfYear(from: string | null): [number, number] {
    const year = from?.slice(0, 4);
    const block = year ? this.blocks.find((one) => one.text.includes(year)) : undefined;
    return block
      ? [block.start + block.text.indexOf(year!), block.start + block.text.indexOf(year!) + 4]
      : [0, 0];
  }

  record(): Pick<Draft, 'basis' | 'followUp' | 'completeness'> {
    const offset = this.blocks[0]?.start ?? 0;
    const basis = basisOf(this.text, this.knowledge);
    const followUp = followUpOf(this.text, this.knowledge);
    return {
      basis: basis
        ? this.finding(basis, offset + basis.start, offset + basis.end)
        : this.none([], 'ingen källa nämns'),
      followUp: followUp
        ? this.finding(followUp, offset + followUp.start, offset + followUp.end)
        : this.none(null, 'nämns inte'),
      completeness: this.completeness()
    };
  }

  /** A text that stops in the middle of a sentence was cut off. */
  private completeness(): Draft['completeness'] {
    const last = this.blocks.at(-1);
    const cut =
      last &&
      last.kind !== 'heading' &&
      last.text.length > 40 &&
      !/[.!?:”")\]]$/.test(last.text) &&
      last.kind === 'paragraph';
    return cut
      ? this.finding(
          { value: 'partial', confidence: 0.7, reason: 'texten slutar mitt i en mening' },
          last.start,
          last.end
        )
      : this.none('full', 'hela texten lästes', 0.7);
  }

  focusArea(focus: FocusPassage): DraftFocusArea {
    const { label, start, end } = focus;
    const themes = themesOf(textFeatures(label, this.knowledge), label, this.knowledge);
    return {
      evidence: evidenceAt(this.document, start, end),
      label: this.finding(
        { value: label, confidence: focus.confidence, reason: focus.reason },
        start,
        end
      ),
      themes: this.finding(themes, start, end)
    };
  }

  activity(promise: PromisePassage, context: ActivityContext): DraftActivity {
    const { text, start, end } = promise;
    const { knowledge } = this;
    const under = focusIndexByTopic(promise.topic, context.focus);
    const focusThemes = under === null ? [] : context.focusAreas[under]!.themes.value;
    const features = textFeatures(text, knowledge, { focusThemes });
    const themes = themesOf(features, text, knowledge);
    const actor = actorOf(text, { heading: promise.actor, whole: context.whole }, knowledge);
    const at = <T>(coded: Coded<T>) => this.finding(coded, start, end);
    const optional = <T>(coded: Coded<T> | null, reason: string) =>
      coded ? at<T | null>(coded) : this.none<T | null>(null, reason, 0.7);
    return {
      evidence: evidenceAt(this.document, start, end),
      focusArea:
        under === null
          ? at(nearestFocus(themes.value, context.focusAreas))
          : at({ value: under, confidence: 0.9, reason: 'rubriken' }),
      summary: at({
        value: summaryOf(text, actor.value),
        confidence: promise.confidence,
        reason: promise.reason
      }),
      themes: at(themes),
      actor: at(actor),
      type: at(typeOf(features, knowledge)),
      target: at(targetOf(features, knowledge)),
      setting: at(settingOf(features, knowledge)),
      place: optional(placeOf(text, context.places), 'ingen plats nämns'),
      quantity: optional(amountOf(text, context.years, knowledge), 'inget antal nämns'),
      deadline: optional(deadlineOf(text), 'ingen tid nämns')
    };
  }

  problem(problem: ReturnType<typeof problemsOf>[number]): DraftProblem {
    const { start, end } = problem;
    return {
      evidence: evidenceAt(this.document, start, end),
      summary: this.finding(
        {
          value: problemSummaryOf(problem.text),
          confidence: problem.confidence,
          reason: problem.reason
        },
        start,
        end
      ),
      themes: this.finding(problem.themes, start, end),
      kind: this.finding(problem.kind, start, end),
      trend: this.finding(problem.trend, start, end)
    };
  }
}

/** The focus area that shares the promise's main theme, if any. */
function nearestFocus(
  themes: readonly string[],
  focusAreas: readonly DraftFocusArea[]
): Coded<number | null> {
  const main = focusAreas.findIndex((focus) => focus.themes.value[0] === themes[0]);
  const any =
    main >= 0
      ? main
      : focusAreas.findIndex((focus) => focus.themes.value.includes(themes[0] as never));
  return any >= 0
    ? { value: any, confidence: 0.5, reason: 'samma tema' }
    : { value: null, confidence: 0.5, reason: 'inget fokusområde har temat' };
}
