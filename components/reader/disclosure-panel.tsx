import type { JSX } from 'preact';
import type { Article, Disclosure, DisclosurePosition } from '../../lib/article/types.ts';
import {
  groupByNetwork,
  type NetworkGroup,
  type Situation,
  shortNetworkName,
  situationOf,
} from '../../lib/reader/summary.ts';
import {
  countText,
  currentLanguage,
  currentText,
  formatCount,
  type MessageKey,
} from '../ui/text.ts';
import { InterfaceWords } from './interface-words.tsx';

interface SituationWords {
  readonly heading: MessageKey;
  readonly note: MessageKey | null;
}

const SITUATIONS: Readonly<Record<Situation, SituationWords>> = {
  disclosed: { heading: 'disclosed', note: null },
  'disclosed-after-links': {
    heading: 'disclosedAfterLinks',
    note: 'disclosedAfterLinksNote',
  },
  'links-undisclosed': { heading: 'linksUndisclosed', note: 'linksUndisclosedNote' },
  nothing: { heading: 'nothingToDisclose', note: 'nothingToDiscloseNote' },
};

/** Where it stands: `position_before_body` and so on. */
function positionKey(position: DisclosurePosition): MessageKey {
  // Every position has its text; a test reads them all.
  return `position_${position.replace('-', '_')}` as MessageKey;
}

/** Who gets paid, before the first link: the situation, the page's own words, the links by network. */
export function DisclosurePanel({ article }: { readonly article: Article }): JSX.Element {
  const text = currentText();
  const situation = situationOf(article);
  const { heading, note } = SITUATIONS[situation];
  return (
    <section class={`disclosure ${situation}`} aria-labelledby="by-disclosure">
      <h2 id="by-disclosure">
        <InterfaceWords>{text(heading)}</InterfaceWords>
      </h2>
      {note && (
        <p class="disclosure-note">
          <InterfaceWords>{text(note)}</InterfaceWords>
        </p>
      )}
      {article.disclosures.map((disclosure) => (
        <Statement
          key={`${disclosure.kind} ${disclosure.position} ${disclosure.text}`}
          disclosure={disclosure}
        />
      ))}
      <LinkList article={article} />
    </section>
  );
}

function Statement({ disclosure }: { readonly disclosure: Disclosure }): JSX.Element {
  const text = currentText();
  return (
    <figure class="statement">
      <blockquote>{disclosure.text}</blockquote>
      <figcaption>
        <InterfaceWords>
          <span>{text(`kind_${disclosure.kind}`)}</span>
          <span>{text(positionKey(disclosure.position))}</span>
          {!disclosure.inPlainSight && <strong>{text('hiddenOnPage')}</strong>}
          {disclosure.policyUrl && (
            <a href={disclosure.policyUrl}>{text('policyLink')}</a>
          )}
        </InterfaceWords>
      </figcaption>
    </figure>
  );
}

function LinkList({ article }: { readonly article: Article }): JSX.Element | null {
  const language = currentLanguage();
  const { text, locale } = language;
  if (article.affiliateLinks.length === 0) return null;
  const groups = groupByNetwork(article.affiliateLinks);
  const networks = groups.map(({ network, links }) =>
    text('networkCount', shortNetworkName(network), formatCount(links.length, locale)),
  );
  const links = countText(language, article.affiliateLinks.length, {
    one: 'affiliateLinksOne',
    other: 'affiliateLinksOther',
  });
  return (
    <details class="link-list">
      <summary>
        <InterfaceWords>{text('linkCounts', links, networks.join(', '))}</InterfaceWords>
      </summary>
      {groups.map((group) => (
        <NetworkLinks key={group.network} group={group} />
      ))}
    </details>
  );
}

function NetworkLinks({ group }: { readonly group: NetworkGroup }): JSX.Element {
  return (
    <>
      <h3>{group.network}</h3>
      <ul>
        {group.links.map((link) => (
          <li key={link.href}>
            <a href={link.href} rel="sponsored">
              {link.text || hostOf(link.href)}
            </a>{' '}
            <span class="host">{hostOf(link.href)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : href;
}
