import type { Source } from '../types.ts';

const OUTLET =
  "((?:the )?\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?:\\s+(?:of|the|and|&|for|de|du|la)?\\s?\\p{Lu}[\\p{L}\\p{N}&'’.-]*){0,5})";

/** Phrases that credit an outlet, by language; `OUT` stands for the outlet. */
export const CREDIT_PHRASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:according to|as reported by|first reported by|reported by|as per|per|via|originally (?:reported|published) (?:by|in|on)|citing|h/t)\\s+(?:a report (?:by|from|in) |reports? (?:by|from|in) |reporting (?:by|from) )?OUT',
    'OUT\\s+(?:first )?(?:reported|reports)\\b',
    '(?:told|tells)\\s+OUT(?=[,.]| that| in)',
  ],
  de: ['(?:laut|wie)\\s+OUT(?:\\s+(?:berichtet|meldet))?'],
  fr: ["(?:selon|d['’]après)\\s+OUT"],
  es: ['(?:según|de acuerdo con)\\s+OUT'],
  pt: ['(?:segundo|de acordo com)\\s+(?:[oa] )?OUT'],
  it: ['(?:secondo|come riporta(?:to da)?)\\s+(?:il |la )?OUT'],
  nl: ['(?:volgens|meldt)\\s+OUT'],
};

/** Names that say what they are: news houses and agencies; keeps persons and studies out. */
const OUTLET_WORD =
  /\b(news|times|post|journal|herald|tribune|guardian|telegraph|gazette|chronicle|press|magazine|daily|weekly|today|reuters|bloomberg|bbc|cnn|nbc|cbs|abc|fox|npr|pbs|msnbc|cnbc|axios|politico|variety|deadline|reporter|insider|business|verge|wired|forbes|fortune|newsweek|time|people|tmz|rolling stone|vox|vice|slate|salon|atlantic|yorker|economist|kotaku|polygon|ign|eurogamer|gamespot|mirror|sun|mail|express|standard|independent|observer|spectator|star|globe|monitor|examiner|inquirer|sentinel|dispatch|mercury|review|ap|afp|dpa|spiegel|zeit|faz|bild|welt|süddeutsche|figaro|monde|libération|parisien|país|mundo|vanguardia|marca|globo|folha|estadão|repubblica|corriere|stampa|nos|telegraaf|volkskrant|wire|record|outlet|media|mashable|techcrunch|engadget|gizmodo|cnet|zdnet|nikkei|asahi|yahoo|hill|beast|huffpost|buzzfeed)\b/iu;

const PATTERNS = Object.values(CREDIT_PHRASES)
  .flat()
  .map((phrase) => new RegExp(`(?<!\\p{L})${phrase.replace('OUT', OUTLET)}`, 'giu'));

/** The capitalised words a match begins with: matching ignores case, names do not. */
function properName(raw: string): string {
  const words = raw.replace(/^the\s+/i, '').split(/\s+/);
  const kept: string[] = [];
  for (const word of words) {
    if (
      !/^\p{Lu}/u.test(word) &&
      !(kept.length > 0 && /^(of|the|and|&|for|de|du|la)$/.test(word))
    )
      break;
    kept.push(word);
    if (/[.,]$/.test(word)) break;
  }
  while (
    kept.length > 0 &&
    /^(of|the|and|&|for|de|du|la)$/.test(kept[kept.length - 1] ?? '')
  )
    kept.pop();
  return kept.join(' ').replace(/['’]s$|[.,'’]+$/u, '');
}

/** A link of the article that may be the source's own page. */
export interface CreditLink {
  readonly text: string;
  readonly url: string;
}

/** Outlets that the text credits for its facts, each once, in order, without a leading article. */
export function readSources(
  text: string,
  links: readonly CreditLink[],
  siteName: string | null,
): Source[] {
  const found = new Map<string, Source>();
  const hits: { at: number; name: string }[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const name = properName(match[1] ?? '');
      if (name.length > 1 && OUTLET_WORD.test(name)) hits.push({ at: match.index, name });
    }
  }
  hits.sort((one, other) => one.at - other.at);
  for (const { name } of hits) {
    const key = name.toLowerCase();
    if (found.has(key) || key === siteName?.toLowerCase()) continue;
    const link = links.find((one) => one.text.toLowerCase().includes(key));
    found.set(key, { name, url: link?.url ?? null });
  }
  return [...found.values()];
}
